import { html, nothing, render, type TemplateResult } from 'lit';
import { templateHtml } from './template-html.js';

const assertThrows = (act: () => unknown, part: string): void => {
  try {
    act();
  } catch (reason) {
    if (String(reason).includes(part)) {
      return;
    }
    throw reason;
  }
  throw new Error(`nothing was thrown about ${part}`);
};

/** A template in a document, as a browser draws it; without Lit's comments. */
function drawn(template: TemplateResult): Element {
  const place = document.createElement('div');
  render(template, place);
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode as ChildNode);
  }
  comments.forEach((comment) => comment.remove());
  place.normalize();
  return place;
}

describe('a template as HTML', () => {
  const hard = `<b>"Tea" & 'coffee'</b>`;
  const cases: Record<string, TemplateResult> = {
    'text and attributes': html`<p class="a ${'b'}" lang=${'ar'} title=${hard} .textContent=${hard}></p>`,
    'what is left out': html`<p lang=${nothing} ?hidden=${false} @click=${() => {}}>${nothing}</p>`,
    'flags, numbers and words': html`<input ?disabled=${true} maxlength=${20} aria-busy=${false} value=${''} />`,
    'lists of templates': html`<ul>
      ${['1', '2'].map((text) => html`<li .textContent=${text}></li>`)}
    </ul>`,
  };
  for (const [name, template] of Object.entries(cases)) {
    it(`is what a browser draws: ${name}`, () => {
      const written = document.createElement('div');
      written.innerHTML = templateHtml(template);
      if (!written.isEqualNode(drawn(template))) {
        throw new Error(`${written.innerHTML} instead of ${drawn(template).innerHTML}`);
      }
    });
  }

  it('refuses what it would write otherwise', () => {
    assertThrows(() => templateHtml(html`<p>${'text'}</p>`), 'without an element of its own');
    assertThrows(() => templateHtml(html`<input .value=${'text'} />`), 'value');
  });
});
