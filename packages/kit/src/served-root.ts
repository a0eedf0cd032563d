/**
 * Before an element makes its root: empties one that a server has drawn where nothing is going to hydrate it
 * (Lit's `lit-element-hydrate-support` has not been loaded), for Lit would draw beside it. The same task
 * renders it again.
 */
export function emptyServedRoot({ shadowRoot }: Element): void {
  if (!('litElementHydrateSupport' in globalThis)) {
    shadowRoot?.replaceChildren();
  }
}
