/**
 * Refuses a text binding in a Lit template. Page translators replace the text node that such a binding writes
 * to, so its text goes silently stale; `.textContent` on an element survives
 * (docs/decisions/003-translation-safe-templates.md).
 *
 * An expression between tags is allowed where it makes elements: another template, a call, a condition or a
 * list of them, or `nothing`. What would be text is refused: a literal, a sum, a property, a name that says
 * so, a message.
 */
const isTag = (tag) => tag.type === 'Identifier' && (tag.name === 'html' || tag.name === 'svg');

/**
 * Whether the text so far ends inside a tag (then the expression is an attribute's); quoted values may hold
 * any sign.
 */
function insideTag(text) {
  const unquoted = text.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '');
  return unquoted.lastIndexOf('<') > unquoted.lastIndexOf('>') || /<[^<>]*=\s*["'][^"']*$/.test(unquoted);
}

const TEXT = new Set([
  'Literal',
  'TemplateLiteral',
  'MemberExpression',
  'BinaryExpression',
  'UnaryExpression',
]);
/** Functions that compose messages, and what turns a value into text. */
const SPEAKERS = /^(say|text|String|Number|toString|join|format\w*|statement|trim|slice)$/;
/** Names that hold text in every widget. */
const WORDS = /^(text|title|label|name|words|message|summary|count|value|heading|sentence)$/;

function makesText(node) {
  switch (node.type) {
    case 'ConditionalExpression':
      return makesText(node.consequent) || makesText(node.alternate);
    case 'LogicalExpression':
      // What stands before `&&` is shown only where it is false, which Lit draws as nothing only for some
      // values.
      return makesText(node.right) || (node.operator !== '&&' && makesText(node.left));
    case 'ChainExpression':
      return makesText(node.expression);
    case 'TaggedTemplateExpression':
      return !isTag(node.tag);
    case 'Identifier':
      return WORDS.test(node.name);
    case 'CallExpression': {
      const name = node.callee.name ?? node.callee.property?.name ?? '';
      if (name === 'map') {
        return (
          node.arguments[0]?.body !== undefined &&
          (makesText(node.arguments[0].body) || isParameter(node.arguments[0]))
        );
      }
      return SPEAKERS.test(name);
    }
    default:
      return TEXT.has(node.type);
  }
}

/** Whether an arrow function gives back what it was given. */
const isParameter = ({ body, params }) =>
  body.type === 'Identifier' && params.some(({ name }) => name === body.name);

export default {
  meta: {
    type: 'problem',
    messages: {
      text: 'A text binding goes stale under a page translator: set .textContent on an element of its own.',
    },
    schema: [],
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isTag(node.tag)) {
        return;
      }
      let before = '';
      node.quasi.expressions.forEach((expression, index) => {
        before += node.quasi.quasis[index].value.raw;
        if (!insideTag(before) && makesText(expression)) {
          context.report({ node: expression, messageId: 'text' });
        }
        before += 'x';
      });
    },
  }),
};
