/** A manifest as what people and tools ask of it: one plain record an element. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement)
    .map((element) => ({
      tag: element.tagName,
      /** Name of the class. */
      name: element.name,
      description: element.description,
      attributes: element.attributes ?? [],
      /** All that may be set from script, with or without an attribute. */
      properties: element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly),
      methods: element.members.filter(({ kind }) => kind === 'method'),
      events: element.events ?? [],
      slots: element.slots ?? [],
      parts: element.cssParts ?? [],
      cssProperties: element.cssProperties ?? [],
      states: element.cssStates ?? [],
    }));
}

/** The words that an attribute may have; none where it is free. */
export function wordsOf({ type }) {
  return [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
}
