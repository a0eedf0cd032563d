import { escapeHtml } from '@icesco/core/text';
import { nothing, type TemplateResult } from 'lit';

/** An attribute, property or listener whose value comes next, at the end of a piece of a template. */
const BINDING = /\s+([.?@]?)([\w-]+)=$/;

type Plain = string | number | boolean | null | undefined;
const plain = (value: Plain): string => String(value ?? '');

/**
 * A template as the HTML that Lit makes of it in a browser, but for Lit's comments: for servers, which have
 * no DOM. Knows what templates of ours hold: attributes, `.textContent` as the last of an element, listeners
 * (which a server leaves out), templates, and lists of them.
 *
 * @throws Error for any other property, and for text that is bound without an element of its own (decision
 *   003)
 */
export function templateHtml(template: unknown): string {
  if (template === nothing || template === undefined || template === null) {
    return '';
  }
  if (Array.isArray(template)) {
    return template.map(templateHtml).join('');
  }
  if (typeof template !== 'object' || !('strings' in template)) {
    throw new Error('a text is bound without an element of its own');
  }
  const { strings, values } = template as TemplateResult;
  let written = '';
  /** Goes into the element whose tag is being written. */
  let text: string | undefined;
  strings.forEach((piece, index) => {
    written += text === undefined ? piece : piece.replace('>', `>${text}`);
    text = undefined;
    if (index === values.length) {
      return;
    }
    const value: unknown = values[index];
    const tag =
      written.lastIndexOf('<') > written.lastIndexOf('>') ? written.slice(written.lastIndexOf('<')) : '';
    const [binding, kind, name] = BINDING.exec(tag) ?? [];
    if (!tag) {
      written += templateHtml(value);
    } else if (binding === undefined) {
      written += value === nothing ? '' : escapeHtml(plain(value as Plain));
    } else {
      written = written.slice(0, -binding.length);
      if (kind === '.' && name !== 'textContent') {
        throw new Error(`the property ${name} has no HTML`);
      }
      if (kind === '.') {
        text = escapeHtml(plain(value as Plain));
      } else if (kind === '?' && value) {
        written += ` ${name}=""`;
      } else if (kind === '' && value !== nothing) {
        written += ` ${name}="${escapeHtml(plain(value as Plain))}"`;
      }
    }
  });
  return written;
}
