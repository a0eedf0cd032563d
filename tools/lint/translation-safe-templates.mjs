/**
 * Refuses a text binding in a Lit template. Page translators replace the text node that such a binding writes to, so
 * its text goes silently stale; `.textContent` on an element survives (docs/decisions/003-translation-safe-templates.md).
 *
 * An expression between tags is allowed where it makes elements: another template, a call, a condition or a list of
 * them. A string, a number, a template literal or a plain name or property is refused: it would be text.
 */
const isTag = (tag) => tag.type === 'Identifier' && (tag.name === 'html' || tag.name === 'svg');

/** Whether the text so far ends inside a tag (then the expression is an attribute's). */
function insideTag(text) {
  return text.lastIndexOf('<') > text.lastIndexOf('>');
}

const TEXT = new Set(['Literal', 'TemplateLiteral', 'MemberExpression', 'BinaryExpression']);

function makesText(node) {
  if (node.type === 'ConditionalExpression') return makesText(node.consequent) || makesText(node.alternate);
  if (node.type === 'LogicalExpression') return makesText(node.right);
  if (node.type === 'ChainExpression') return makesText(node.expression);
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.property.name === 'text') return true;
  return TEXT.has(node.type);
}

export default {
  meta: { type: 'problem', messages: { text: 'A text binding goes stale under a page translator: set .textContent on an element of its own.' }, schema: [] },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isTag(node.tag)) return;
      let before = '';
      node.quasi.expressions.forEach((expression, index) => {
        before += node.quasi.quasis[index].value.raw;
        if (!insideTag(before) && makesText(expression)) context.report({ node: expression, messageId: 'text' });
        before += 'x';
      });
    },
  }),
};
