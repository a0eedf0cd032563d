export { translationWatcher, type TranslationWatcher } from './translation/watcher.js';
export {
  detectTranslation,
  type Confidence,
  type Restoration,
  type Translation,
  type TranslationEngine,
} from './translation/signals.js';
export { authoredLanguage, humanVersions, type HumanVersion } from './translation/page-languages.js';
export { declaredTranslation, type Declaration } from './translation/declared.js';
export { proxyOriginal } from './http/translate-proxy.js';
