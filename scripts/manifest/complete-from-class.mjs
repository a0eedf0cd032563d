/**
 * Attributes, and what they are where the page gives none, as the built class has them: its properties may be
 * declared in another file, which no reader of source follows. A plain element says them in its JSDoc
 * (`@attr`, `@default`).
 */
export function completeFromClass(declaration, element) {
  if (!element.elementProperties) {
    return takeDefaults(declaration);
  }
  // Lit takes up the properties of a class when the browser asks for its attributes.
  void element.observedAttributes;
  const fresh = new element();
  for (const field of declaration.members.filter(({ kind }) => kind === 'field')) {
    const options = element.elementProperties.get(field.name);
    if (!options) {
      continue;
    }
    if (fresh[field.name] !== undefined) {
      field.default = JSON.stringify(fresh[field.name]).replaceAll('"', "'");
    }
    if (options.reflect) {
      field.reflects = true;
    }
    if (options.attribute !== false) {
      field.attribute = options.attribute ?? field.name.toLowerCase();
    }
  }
  declaration.attributes = declaration.members.filter(({ attribute }) => attribute).map(attributeOf);
}

const attributeOf = ({ name, attribute, type, default: value, description }) => ({
  name: attribute,
  fieldName: name,
  type,
  default: value,
  description,
});

function takeDefaults({ attributes, members }) {
  for (const attribute of attributes) {
    attribute.default ??= members.find(({ name }) => name === attribute.fieldName)?.default;
  }
}
