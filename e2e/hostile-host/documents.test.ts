import { testOutcomes } from './outcome-tests.js';
import { at, FALLBACK, form, host, LOADER, news, WIDGETS } from './hostile-page.js';
import { assertEqual, type HostPage } from '../page-in-frame.js';

const XHTML = 'application/xhtml+xml';
const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title><script src="${at('/e2e/hostile-host/page-monitor.js')}"></script></head><body><p id="host">The host’s own text</p><script src="${at('/e2e/hostile-host/set-baseline.js')}"></script>${body}</body></html>`;

const rtl = ({ document }: HostPage): void => {
  const { direction } = getComputedStyle(
    document.querySelector('icesco-news-feed')!.shadowRoot!.querySelector('section')!,
  );
  assertEqual(direction, 'rtl', 'direction of the news');
};

const writes = (text: string): string => `document.write(${JSON.stringify(text).replaceAll('<', '\\u003c')})`;

/** Documents: how they are written, parsed, and in which language. */
testOutcomes('documents', [
  { name: 'quirks mode', html: host({ doctype: '' }), outcome: 'works' },
  {
    name: 'limited quirks mode',
    html: host({
      doctype:
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    }),
    outcome: 'works',
  },
  {
    name: 'HTML 3.2 with fonts and a centre',
    html: host({
      doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
      body: `<center><font color=navy size=2>${LOADER}${WIDGETS}</font></center>`,
    }),
    outcome: 'works',
  },
  {
    name: 'XHTML',
    html: xhtml(`<script async="async" src="${at('/cdn/autoload.js')}"></script>${news()}${form()}`),
    type: XHTML,
    outcome: 'fallback',
  },
  { name: 'XHTML without our script', html: xhtml(news()), type: XHTML, outcome: 'plain' },
  {
    name: 'a base elsewhere',
    html: host({ head: '<base href="https://elsewhere.example/deep/er/">' }),
    outcome: 'works',
  },
  {
    name: 'a base that opens all in a new window',
    html: host({ head: '<base target="_blank">' }),
    outcome: 'works',
  },
  { name: 'a base that is no address', html: host({ head: '<base href="http://[">' }), outcome: 'works' },
  { name: 'no language', html: host({ root: '' }), outcome: 'news' },
  {
    name: 'a language that is nonsense',
    html: host({ root: 'lang="x_$$ nonsense-123456789012"' }),
    outcome: 'news',
  },
  { name: 'a language of one letter', html: host({ root: 'lang="e"' }), outcome: 'news' },
  { name: 'the language of no linguistic content', html: host({ root: 'lang="zxx"' }), outcome: 'news' },
  {
    name: 'a language whose dates engines refuse',
    html: host({ root: 'lang="en-u-ca-nonsense-nu-zzzz"' }),
    outcome: 'works',
  },
  { name: 'an underscore in the language', html: host({ root: 'lang="en_GB"' }), outcome: 'works' },
  { name: 'right to left', html: host({ root: 'lang="en" dir="rtl"' }), outcome: 'works' },
  {
    name: 'right to left in Arabic',
    html: host({ root: 'lang="ar" dir="rtl"' }),
    also: rtl,
    outcome: 'news',
  },
  {
    name: 'written by document.write',
    html: host({ body: `<script>${writes(LOADER + WIDGETS)}</script>` }),
    ownScripts: 1,
    outcome: 'works',
  },
  {
    name: 'the loader written by document.write before the tags',
    html: host({ body: `<script>${writes('<script src="/cdn/autoload.js"></script>')}</script>${WIDGETS}` }),
    ownScripts: 1,
    outcome: 'works',
  },
  {
    name: 'unclosed tags all over',
    html: host({ body: `<div><table><tr><td><b><i><p>${LOADER}${WIDGETS}</b><div></i>` }),
    outcome: 'works',
  },
  {
    name: 'the script in the head, late, deferred',
    html: host({ head: `<script defer src="${at('/cdn/autoload.js')}"></script>`, body: WIDGETS }),
    outcome: 'works',
  },
  {
    name: 'the script at the very end',
    html: host({ body: `${WIDGETS}${'<p>text</p>'.repeat(50)}${LOADER}` }),
    outcome: 'works',
  },
  {
    name: 'scripts switched off for the tag: in noscript',
    html: host({ body: `${LOADER}<noscript>${news()}</noscript>${form()}` }),
    also: ({ document }) => assertEqual(document.querySelectorAll('icesco-news-feed').length, 0, FALLBACK),
    outcome: 'form',
  },
]);
