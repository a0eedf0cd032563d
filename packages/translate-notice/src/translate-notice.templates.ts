import type { HumanVersion } from '@icesco/core/translation';
import type { Statement } from './translate-notice.statement.js';

export interface NoticeView {
  /** The reader's language first; then the page's own, or the organisation's working languages. */
  readonly statements: readonly Statement[];
  readonly label: string;
  readonly versionsLabel: string;
  readonly versions: readonly (HumanVersion & { readonly name: string })[];
  /** Words of the button; '' where the original cannot be brought back from here. */
  readonly original: string;
  /** Address of the original; '' where a button does it. */
  readonly originalUrl: string;
  readonly contact: string;
  readonly contactUrl: string;
  readonly dismiss: string;
}

/**
 * The notice as DOM, without a template engine: it is shown as well where a Trusted Types policy refuses that
 * engine. Both marks against translation: older builds of a translator know the class alone, others the
 * attribute alone.
 */
export function notice(view: NoticeView, document: Document): HTMLElement {
  const create = elementsOf(document);
  const [first] = view.statements;
  const versions = view.versions.map(({ lang, url, name }) =>
    create('li', {}, create('a', { part: 'link', href: url, lang, hreflang: lang }, name)),
  );
  return create(
    'section',
    {
      class: 'notranslate notice',
      translate: 'no',
      part: 'notice',
      lang: first!.lang,
      dir: first!.dir,
      'aria-label': view.label,
    },
    create('div', { class: 'statements' }, ...view.statements.map(statementLines(create))),
    versions.length > 0 &&
      create(
        'div',
        { class: 'versions' },
        create('p', {}, view.versionsLabel),
        create('ul', { role: 'list' }, ...versions),
      ),
    create('div', { class: 'actions' }, ...actions(view, create)),
  );
}

function actions(view: NoticeView, create: Create): (HTMLElement | false)[] {
  const link = (url: string, words: string): HTMLElement => create('a', { part: 'link', href: url }, words);
  const button = (action: string, words: string): HTMLElement =>
    create('button', { type: 'button', part: 'button', 'data-action': action }, words);
  const { original, originalUrl, contact, contactUrl, dismiss } = view;
  return [
    Boolean(original) && (originalUrl ? link(originalUrl, original) : button('original', original)),
    Boolean(contactUrl) && link(contactUrl, contact),
    Boolean(dismiss) && button('dismiss', dismiss),
  ];
}

const statementLines =
  (create: Create) =>
  ({ lang, dir, ...sentences }: Statement, index: number): HTMLElement => {
    // The page's own words on these come through slots, once; they are the author's, in the author's
    // language.
    const line = ({ slot: name }: { slot: keyof typeof sentences }): HTMLElement => {
      const text = create('p', {}, sentences[name]);
      return create('div', { class: name }, index === 0 ? create('slot', { name }, text) : text);
    };
    return create(
      'div',
      { lang, dir },
      line({ slot: 'happened' }),
      line({ slot: 'disclaimer' }),
      Boolean(sentences.authoritative) && line({ slot: 'authoritative' }),
    );
  };

type Create = ReturnType<typeof elementsOf>;

const elementsOf =
  (document: Document) =>
  (
    name: string,
    attributes: Readonly<Record<string, string>>,
    ...content: readonly (Node | string | false)[]
  ): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...content.filter((each) => each !== false));
    return element;
  };
