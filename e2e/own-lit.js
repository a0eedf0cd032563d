// A page that has a Lit of its own: its policy takes the name that Lit asks for.
window.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });
