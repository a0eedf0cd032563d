/**
 * Registers a tag, and never throws: a page may load a script twice, carry two versions, or have patched
 * `customElements`. The first definition wins; another one is reported once on the console. Documents of XML
 * keep the content of the tags: they refuse templates that are written in HTML.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  try {
    // On a server there is no document.
    if (globalThis.document?.contentType.includes('xml')) {
      throw new TypeError(document.contentType);
    }
    const present = customElements.get(tag);
    if (!present) {
      customElements.define(tag, element);
    } else if (present !== element) {
      console.info(`<${tag}> is already defined on this page; the first definition stays in use.`);
    }
  } catch (reason) {
    console.warn(`<${tag}> could not be defined; its content stays as it is.`, reason);
  }
}
