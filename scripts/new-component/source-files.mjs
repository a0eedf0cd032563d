/** The source files of a new component, with one message, one part and one event to start from. */
const SHOW = { ar: 'عرض', en: 'Show', fr: 'Afficher' };

/** @param names `name` (`event-calendar`), `pascal` (`EventCalendar`) and `title` (`Event calendar`) */
export const sourceFiles = ({ name, pascal, title }) => ({
  'src/index.ts': `export { Icesco${pascal} } from './${name}.js';
export { ${pascal}ShowEvent } from './${name}.events.js';
export type { ${pascal}Messages } from './${name}.messages.js';
`,
  'src/define.ts': `import { defineElement } from '@icesco/kit';
import { Icesco${pascal} } from './${name}.js';

declare global {
  interface HTMLElementTagNameMap {
    'icesco-${name}': Icesco${pascal};
  }
}

defineElement('icesco-${name}', Icesco${pascal});
`,
  [`src/${name}.attributes.ts`]: `import type { AttributeTable } from '@icesco/kit';

/** Every attribute of \`<icesco-${name}>\`. */
export const attributes = {
  /** \`auto\` uses the colours of the page. */
  theme: { type: String, default: 'auto', choices: ['auto', 'light', 'dark'], reflect: true },
} as const satisfies AttributeTable;
`,
  [`src/${name}.events.ts`]: `/** The button has been pressed. */
export class ${pascal}ShowEvent extends Event {
  static readonly type = 'icesco-${name}-show';
  constructor() {
    super(${pascal}ShowEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'icesco-${name}-show': ${pascal}ShowEvent;
  }
}
`,
  [`src/${name}.ts`]: `import {
  base,
  coerceStrings,
  defaultsOf,
  emptyServedRoot,
  LocaleController,
  tokens,
  warnInvalidValues,
  type Values,
} from '@icesco/kit';
import { isServer, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { attributes } from './${name}.attributes.js';
import { ${pascal}ShowEvent } from './${name}.events.js';
import { messages, type ${pascal}Messages } from './${name}.messages.js';
import { styles } from './${name}.styles.js';
import { content } from './${name}.templates.js';

/**
 * What it is for, in one sentence.
 *
 * @tag icesco-${name}
 * @fires {${pascal}ShowEvent} icesco-${name}-show - The button has been pressed.
 * @slot - Shown where no script runs.
 * @csspart button - The button.
 * @cssproperty --icesco-color-border - Colour of borders.
 * @cssproperty --icesco-color-surface - Background.
 * @cssproperty --icesco-color-text - Colour of text.
 * @cssproperty --icesco-radius - Radius of corners.
 * @cssproperty --icesco-gap - Space between the parts.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- Lit makes these properties
export class Icesco${pascal} extends LitElement {
  static override styles = [tokens, base, styles];
  static override properties: PropertyDeclarations = attributes;

  #locale = new LocaleController<${pascal}Messages>(this, messages);

  constructor() {
    super();
    Object.assign(this, defaultsOf(attributes));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    emptyServedRoot(this);
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    coerceStrings(this, attributes, changed.keys());
    if (!isServer) {
      warnInvalidValues(this, attributes, Object.keys(attributes));
    }
  }

  protected override render(): TemplateResult {
    return content({
      say: (key) => this.#locale.text(key),
      dir: this.#locale.dir,
      show: () => this.dispatchEvent(new ${pascal}ShowEvent()),
    });
  }
}

/** The properties that Lit makes of the table of attributes. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export interface Icesco${pascal} extends LitElement, Values<typeof attributes> {}
`,
  [`src/${name}.templates.ts`]: `import { html, type TemplateResult } from 'lit';
import type { ${pascal}Messages } from './${name}.messages.js';

export interface ${pascal}View {
  readonly say: (key: keyof ${pascal}Messages) => string;
  readonly dir: 'ltr' | 'rtl';
  readonly show: () => void;
}

export const content = ({ say, dir, show }: ${pascal}View): TemplateResult =>
  html\`<section dir=\${dir} aria-label=\${say('label')}>
    <slot></slot>
    <button type="button" part="button" @click=\${show} .textContent=\${say('show')}></button>
  </section>\`;
`,
  [`src/${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  section {
    display: grid;
    gap: var(--_gap);
  }
\`;
`,
  [`src/${name}.message-list.ts`]: `import type { Message } from '@icesco/core/locale';

/** Every message of the component. */
export interface ${pascal}Messages {
  readonly label: Message;
  readonly show: Message;
}
`,
  [`src/${name}.messages.ts`]: `import type { MessageCatalogue } from '@icesco/kit';
import type { ${pascal}Messages } from './${name}.message-list.js';
import en from './messages/en.js';

export type { ${pascal}Messages };

export const messages: MessageCatalogue<${pascal}Messages> = {
  en,
  others: { ar: () => import('./messages/ar.js'), fr: () => import('./messages/fr.js') },
};
`,
  ...Object.fromEntries(
    Object.entries(SHOW).map(([lang, show]) => [
      `src/messages/${lang}.ts`,
      `import type { ${pascal}Messages } from '../${name}.message-list.js';

const ${lang}: ${pascal}Messages = {
  label: '${title}',
  show: '${show}',
};

export default ${lang};
`,
    ]),
  ),
  [`src/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './define.js';

const meta: Meta = { title: '${title}', component: 'icesco-${name}' };
export default meta;

type Story = StoryObj;

export const Usual: Story = {};
export const RightToLeft: Story = { args: { lang: 'ar' }, globals: { lang: 'ar' } };
export const Dark: Story = { args: { theme: 'dark' } };
`,
  [`src/${name}.test.ts`]: `import './define.js';

describe('<icesco-${name}>', () => {
  it('reports that its button was pressed', async () => {
    const element = document.createElement('icesco-${name}');
    let shown = 0;
    element.addEventListener('icesco-${name}-show', () => (shown += 1));
    document.body.append(element);
    await element.updateComplete;
    element.shadowRoot!.querySelector('button')!.click();
    element.remove();
    if (shown !== 1) {
      throw new Error(\`\${shown} events instead of one\`);
    }
  });
});
`,
});
