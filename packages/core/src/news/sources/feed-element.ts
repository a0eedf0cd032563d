import { decodeEntities } from '../../html/html-entities.js';

/** Text of an XML element's inside: character data decoded, CDATA sections as they are, comments left out. */
function characterData(inner: string): string {
  let text = '';
  let from = 0;
  for (let at = inner.indexOf('<!'); at >= 0; at = inner.indexOf('<!', from)) {
    const cdata = inner.startsWith('<![CDATA[', at);
    const end = inner.indexOf(cdata ? ']]>' : '-->', at);
    text += decodeEntities(inner.slice(from, at));
    if (cdata) text += inner.slice(at + 9, end < 0 ? undefined : end);
    if (end < 0) return text;
    from = end + 3;
  }
  return text + decodeEntities(inner.slice(from));
}

/** An element of a feed document. Text and attributes are read from the source only when asked for. */
export class FeedElement {
  readonly children: FeedElement[] = [];
  /** Vocabularies of the prefixes that this element declares. */
  spaces: Map<string, string> | undefined;
  /** Where the inside ends. */
  end: number;
  private attributes: Map<string, string> | undefined;

  constructor(
    /** Name as it stands in the source, in lower case. */
    readonly tag: string,
    /** Local name in lower case, after its vocabulary if that is not the feed's own: `title`, `dc:date`. */
    public name: string,
    readonly parent: FeedElement | undefined,
    private readonly source: string,
    /** What stands between the name and `>`. */
    private readonly rawAttributes: string,
    /** Where the inside begins. */
    private readonly start: number,
  ) {
    this.end = start;
  }

  /** Value of an attribute by its name in lower case (without prefix, but for `xml:` and `xmlns:`), or `''`. */
  attribute(name: string): string {
    if (!this.rawAttributes) return '';
    this.attributes ??= readAttributes(this.rawAttributes);
    return decodeEntities(this.attributes.get(name) ?? '').trim();
  }

  /** Prefixes declared here with their namespace addresses. */
  declarations(): (readonly [prefix: string, address: string])[] {
    return [...readAttributes(this.rawAttributes)].flatMap(([name, value]) =>
      name === 'xmlns' ? [['', value] as const] : name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
    );
  }

  /** Children with one of these names, in the order of the names. */
  all(...names: readonly string[]): FeedElement[] {
    return names.flatMap((name) => this.children.filter((child) => child.name === name));
  }

  /** The first child with the name. */
  child(name: string): FeedElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** Text with its references decoded, or the markup inside, where there is some, with prefixes taken off. */
  content(): string {
    const inner = this.source.slice(this.start, this.end);
    if (!inner.includes('<')) return decodeEntities(inner);
    if (!this.children.length) return characterData(inner);
    return inner
      .replace(/<!\[CDATA\[([^]*?)(?:\]\]>|$)/g, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
      .replace(/<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi, '<$1');
  }

  /** Text of a field without markup, trimmed. */
  text(): string {
    return this.content().trim();
  }

  /** Value of an inherited attribute, the nearest first: `xml:lang`, `xml:base`. */
  inherited(name: string): string[] {
    const values: string[] = [];
    for (let element: FeedElement | undefined = this; element; element = element.parent) {
      if (element.rawAttributes.includes(name)) values.push(element.attribute(name));
    }
    return values;
  }
}

/** Attributes by name in lower case; quotes may be missing. The first of a name counts. Linear time. */
function readAttributes(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const attribute = /[\s/]*([^\s=]*)\s*(?:=\s*("[^"]*"|'[^']*'|\S*))?/y;
  while (attribute.lastIndex < raw.length) {
    const [whole, name = '', value = ''] = attribute.exec(raw)!;
    if (!whole) break;
    const key = name.toLowerCase().replace(/^(?!xml)[^:]*:/, '');
    if (key && !attributes.has(key)) attributes.set(key, /^["']/.test(value) ? value.slice(1, -1) : value);
  }
  return attributes;
}
