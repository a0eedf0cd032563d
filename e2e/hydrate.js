// As an application would: Lit's support first, then the widgets.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '@icesco/feedback-rating/define';
import '@icesco/feedback-summary/define';
import '@icesco/news-feed/define';
import '@icesco/translate-notice/define';
