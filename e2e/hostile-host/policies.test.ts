import { testOutcomes } from './outcome-tests.js';
import { all } from './assert-outcome.js';
import { at, host, LOADER, news, WIDGETS } from './hostile-page.js';
import { assertEqual, type HostPage } from '../page-in-frame.js';

const page = host({});
const trustedTypes = (): boolean => 'trustedTypes' in window;
const openLoader = `<script async src="${at('/e2e/open/cdn/autoload.js')}"></script>`;
const openNews = news(`src="${at('/e2e/open/feeds/news.en.json')}"`);
const openForm = `<icesco-feedback-rating endpoint="${at('/e2e/collect')}"><a href="/form">Your opinion</a></icesco-feedback-rating>`;
const reporting = host({
  body: `${openLoader}${openNews}${openForm}<script src="${at('/e2e/hostile-host/report-outcome.js')}"></script>`,
});

const noPictures = ({ document }: HostPage): void =>
  assertEqual(
    all<HTMLImageElement>(document, 'article img').filter(
      ({ complete, naturalWidth }) => complete && naturalWidth > 0,
    ).length,
    0,
    'pictures',
  );

/** What a page forbids. */
testOutcomes('policies', [
  {
    name: 'scripts and styles of its own server alone',
    html: page,
    csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
    outcome: 'works',
  },
  {
    name: 'no style sheets at all',
    html: page,
    csp: "default-src 'self'; style-src 'none'",
    outcome: 'works',
  },
  {
    name: 'no pictures',
    html: page,
    csp: "default-src 'self'; img-src 'none'",
    also: noPictures,
    outcome: 'works',
  },
  {
    name: 'no scripts',
    html: page,
    csp: "default-src 'self'; script-src 'self' 'nonce-x'; script-src-elem 'nonce-x'",
    outcome: 'plain',
  },
  {
    name: 'nothing may be fetched',
    html: page,
    csp: "default-src 'self'; connect-src 'none'",
    outcome: 'failed',
  },
  {
    name: 'a nonce, and trust for what it loads',
    html: page.replaceAll('<script ', '<script nonce="r4nd0m" '),
    csp: "script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    outcome: 'works',
  },
  { name: 'Trusted Types', html: page, csp: "require-trusted-types-for 'script'", outcome: 'works' },
  {
    name: 'Trusted Types with a list of policies',
    html: page,
    csp: "require-trusted-types-for 'script'; trusted-types icesco-lit icesco-json-ld dompurify",
    outcome: 'works',
  },
  {
    name: 'Trusted Types without any policy',
    html: page,
    csp: "require-trusted-types-for 'script'; trusted-types 'none'",
    possible: trustedTypes,
    outcome: 'fallback',
  },
  {
    name: 'Trusted Types with other policies',
    html: page,
    csp: "require-trusted-types-for 'script'; trusted-types other",
    possible: trustedTypes,
    outcome: 'fallback',
  },
  {
    name: 'a Lit of the page’s own, which took its policy first',
    html: host({
      body: `<script src="${at('/e2e/hostile-host/claim-trusted-types-policy.js')}"></script>${LOADER}${WIDGETS}`,
    }),
    csp: "require-trusted-types-for 'script'; trusted-types lit-html icesco-lit",
    outcome: 'works',
  },
  {
    name: 'no forms, no frames, no workers',
    html: page,
    csp: "default-src 'self'; form-action 'none'; frame-src 'none'; worker-src 'none'; frame-ancestors 'self'",
    outcome: 'works',
  },
  { name: 'a sandbox without scripts', html: page, csp: 'sandbox allow-same-origin', outcome: 'plain' },
  {
    name: 'a sandbox without forms, popups or dialogs',
    html: page,
    csp: 'sandbox allow-scripts allow-same-origin',
    outcome: 'works',
  },
  {
    name: 'a sandbox of an opaque origin',
    html: reporting,
    csp: 'sandbox allow-scripts',
    opaque: true,
    outcome: 'works',
  },
  {
    name: 'a sandbox of an opaque origin, under Trusted Types',
    html: reporting,
    csp: "sandbox allow-scripts; require-trusted-types-for 'script'",
    opaque: true,
    outcome: 'works',
  },
  {
    name: 'a sandbox of an opaque origin, files without CORS',
    html: reporting.replaceAll('/e2e/open/cdn', '/cdn'),
    csp: 'sandbox allow-scripts',
    opaque: true,
    outcome: 'fallback',
  },
]);
