/**
 * Registers a tag, and never throws: a page may load a script twice, carry two versions, or have patched
 * `customElements`. The first definition wins; another one is told once on the console.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  try {
    const present = customElements.get(tag);
    if (!present) customElements.define(tag, element);
    else if (present !== element) console.info(`<${tag}> is already defined on this page; the first definition stays in use.`);
  } catch (reason) {
    console.warn(`<${tag}> could not be defined; its content stays as it is.`, reason);
  }
}
