import { sameLanguage } from './page-languages.js';

/** A short everyday sentence a language: every translator changes it, and none needs context for it. */
const SENTENCES: Readonly<Record<string, string>> = {
  ar: 'صباح الخير، كيف حالكم اليوم؟',
  en: 'Good morning, how are you today?',
  fr: 'Bonjour, comment allez-vous aujourd’hui ?',
  ur: 'صبح بخیر، آج آپ کیسے ہیں؟',
  id: 'Selamat pagi, apa kabar hari ini?',
  fa: 'صبح بخیر، امروز حالتان چطور است؟',
  bn: 'শুভ সকাল, আজ কেমন আছেন?',
  ms: 'Selamat pagi, apa khabar hari ini?',
  tr: 'Günaydın, bugün nasılsınız?',
  es: 'Buenos días, ¿cómo está usted hoy?',
  pt: 'Bom dia, como está hoje?',
  de: 'Guten Morgen, wie geht es Ihnen heute?',
  ru: 'Доброе утро, как вы сегодня?',
};

/**
 * A text of ours that a page translator takes for the page's: its words changing is the second witness that a changed
 * `lang` needs. It is rendered (Firefox skips what is hidden or off screen) and clipped to nothing; assistive
 * technology does not meet it. Styles are set through the object model, which strict policies allow.
 *
 * @param lang - language that the page was written in.
 */
export function plantCanary(document: Document, lang: string | undefined): { element: HTMLElement; words: string } | undefined {
  if (!document.body) return undefined;
  const known = lang ? Object.keys(SENTENCES).find((each) => sameLanguage(each, lang)) : 'en';
  const words = (known ? SENTENCES[known]! : document.title).trim();
  if (!words) return undefined;
  const element = document.createElement('span');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('data-icesco-canary', '');
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset-block-start', '0'],
    ['inset-inline-start', '0'],
    ['inline-size', '1px'],
    ['block-size', '1px'],
    ['overflow', 'hidden'],
    ['clip-path', 'inset(50%)'],
    ['white-space', 'nowrap'],
    ['pointer-events', 'none'],
  ] as const) {
    element.style.setProperty(name, value, 'important');
  }
  element.textContent = words;
  document.body.append(element);
  return { element, words };
}
