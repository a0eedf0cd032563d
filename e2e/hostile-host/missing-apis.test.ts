import { testOutcomes } from './outcome-tests.js';
import { all } from './assert-outcome.js';
import { scripted, type Outcome } from './hostile-page.js';
import { assert, type HostPage } from '../page-in-frame.js';

const gone = (...names: string[]): string =>
  names
    .map(
      (name) =>
        `delete window.${name}; try { Object.defineProperty(window, '${name}', { value: undefined, configurable: true, writable: true }); } catch (error) { window.${name} = undefined; }`,
    )
    .join('');
const throws = (what: string): string => `${what} = function () { throw new Error('broken by the page'); };`;
const refuses = (name: string): string =>
  `Object.defineProperty(window, '${name}', { configurable: true, get: function () { throw new DOMException('blocked', 'SecurityError'); } });`;

const nothingIsKept = ({ document }: HostPage): void =>
  assert(
    !/saved on this device/.test(all(document, '.outcome')[0]!.textContent),
    'says to have saved what cannot be saved',
  );

type Lack = readonly [script: string, outcome?: Outcome, also?: (page: HostPage) => unknown];

/** Browsers that lack something, or where the page has broken it. */
const lacks: Readonly<Record<string, Lack>> = {
  'a URL that throws': [throws('window.URL'), 'failed'],
  'no URL.canParse': ['delete URL.canParse;'],
  'no fetch': [gone('fetch'), 'failed'],
  'a fetch that throws': [throws('window.fetch'), 'failed'],
  'a fetch that never answers for the question, after the news': [
    'var native = window.fetch; window.fetch = function (url, init) { return init && init.method ? Promise.reject(new TypeError("offline")) : native.call(window, url, init); };',
  ],
  'a JSON that parses nothing': [throws('JSON.parse'), 'failed'],
  'no Intl': [gone('Intl')],
  'dates that cannot be written': [throws('Intl.DateTimeFormat') + throws('Intl.RelativeTimeFormat')],
  'plurals and names that throw': [
    throws('Intl.PluralRules') +
      throws('Intl.DisplayNames') +
      throws('Intl.NumberFormat') +
      throws('Intl.Collator'),
  ],
  'numbers that cannot be written in a language': [
    'Number.prototype.toLocaleString = Date.prototype.toLocaleString = function () { throw new RangeError("locale"); };',
  ],
  'a registry that throws': [throws('customElements.define'), 'fallback'],
  'no registry': [gone('customElements'), 'plain'],
  'a registry that wraps': [
    'var define = customElements.define; customElements.define = function (name, Class, options) { return define.call(customElements, name, Class, options); };',
  ],
  'no ElementInternals': ['delete HTMLElement.prototype.attachInternals; delete window.ElementInternals;'],
  'ElementInternals without states': [
    "Object.defineProperty(ElementInternals.prototype, 'states', { get: function () { return undefined; } });",
  ],
  'states that refuse their names': [
    "CustomStateSet.prototype.add = function () { throw new SyntaxError('--'); };",
  ],
  'no IntersectionObserver': [gone('IntersectionObserver')],
  'an IntersectionObserver that is another': [
    'window.IntersectionObserver = function () { this.observe = this.unobserve = this.disconnect = function () {}; };',
    'plain',
  ],
  'no MutationObserver': [gone('MutationObserver')],
  'no style sheets to adopt': [
    "delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; window.CSSStyleSheet.prototype.replaceSync = function () { throw new Error('no'); };",
  ],
  'no random numbers': [gone('crypto')],
  'no Web Locks': [
    "Object.defineProperty(Navigator.prototype, 'locks', { get: function () { return undefined; } });",
  ],
  'Web Locks that refuse': [
    "Object.defineProperty(Navigator.prototype, 'locks', { get: function () { return { request: function () { return Promise.reject(new DOMException('no', 'SecurityError')); } }; } });",
  ],
  'storage that throws': [
    refuses('localStorage') + refuses('sessionStorage') + refuses('indexedDB'),
    'works',
    nothingIsKept,
  ],
  'storage that is full': [
    "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };",
  ],
  'storage that is null': [gone('localStorage', 'sessionStorage', 'indexedDB')],
  'storage with nonsense under our keys': [
    "['answer:x', 'draft:icesco-website', 'feed', 'answered:icesco-website'].forEach(function (key) { localStorage.setItem('icesco:' + key, '{nonsense'); sessionStorage.setItem('icesco:' + key, '\\\\u0000'); });",
  ],
  'cookies that throw': [
    "Object.defineProperty(Document.prototype, 'cookie', { get: function () { throw new DOMException('no', 'SecurityError'); }, set: function () { throw new DOMException('no', 'SecurityError'); } });",
  ],
  'no console': [gone('console')],
  'no performance': [gone('performance')],
  'no animation frames': [gone('requestAnimationFrame', 'requestIdleCallback')],
  'no microtasks of its own': [gone('queueMicrotask', 'structuredClone')],
  'no languages': [
    "Object.defineProperty(Navigator.prototype, 'languages', { get: function () { return undefined; } });",
  ],
  'a clock ten years behind': [
    'var Real = Date; Date = window.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [Real.now() - 10 * 31557600000])); } static now() { return Real.now() - 10 * 31557600000; } };',
  ],
  'a clock ten years ahead': [
    'var Real = Date; Date = window.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [Real.now() + 10 * 31557600000])); } static now() { return Real.now() + 10 * 31557600000; } };',
  ],
  'a clock that stands': ['Date.now = function () { return 0; };'],
};

testOutcomes(
  'browsers that lack something',
  Object.entries(lacks).map(([name, [script, outcome = 'works', also]]) => ({
    name,
    html: scripted(script),
    outcome,
    ...(also && { also }),
  })),
);
