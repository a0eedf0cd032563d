// Another script of the page has made the policy that Lit wants to make.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (html) => html });
