/**
 * Attributes and defaults of an element. Most come with the table of attributes; what the source of a Lit
 * element declares itself is completed by its built class.
 */
export function completeFromClass(declaration, element) {
  if (element.elementProperties) {
    completeFields(declaration, element);
  }
  declaration.attributes = declaration.members.filter(({ attribute }) => attribute).map(attributeOf);
}

function completeFields({ members }, element) {
  // Lit takes up the properties of a class when the browser asks for its attributes.
  void element.observedAttributes;
  const fresh = new element();
  for (const field of members.filter(({ kind }) => kind === 'field')) {
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
}

const attributeOf = ({ name, attribute, type, default: value, description }) => ({
  name: attribute,
  fieldName: name,
  type,
  default: value,
  description,
});
