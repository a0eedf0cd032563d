/**
 * What publishing systems add to a text and readers of a list do not need: links to read on, lines that name
 * the site, shortcodes, field labels, share buttons. Found in feeds of WordPress, Drupal and SharePoint.
 */
import { tagEnd } from '../../../html/tag-end.js';

/** Classes of elements that are left out of a summary, with all that they hold. */
const UNWANTED =
  /\bclass\s*=\s*["']?[^"'<>]*\b(?:more-link|read-?more|link-more|sharedaddy|jp-relatedposts|addtoany|field-{1,2}name-(?:title|uid|created|node-title|author|post-date)|field-{1,2}label|field__label|node__submitted|submitted)/i;
/** The quick look that spares most texts the search. */
const SUSPECT = /more-?link|read-?more|link-more|sharedaddy|relatedposts|addtoany|field-|field__|submitted/i;

/** Index behind the element that begins at `start`, or behind its start tag where it is never closed. */
function elementEnd(html: string, start: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  tags.lastIndex = start;
  let depth = 0;
  for (let found; (found = tags.exec(html));) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) {
      return tagEnd(html, found.index) + 1 || html.length;
    }
  }
  return tagEnd(html, start) + 1 || html.length;
}

/** Most unwanted elements of one text: bounds the time that hostile markup can cost. */
const MAX_REMOVED = 20;

function withoutUnwanted(html: string): string {
  let kept = '';
  let from = 0;
  let removed = 0;
  for (const { 0: tag, 1: name, index } of html.matchAll(/<([a-z][a-z\d]{0,9})\s[^<>]{0,2000}>/gi)) {
    if (index < from || !UNWANTED.test(tag)) {
      continue;
    }
    kept += html.slice(from, index) + ' ';
    from = elementEnd(html, index, name!);
    removed += 1;
    if (removed === MAX_REMOVED) {
      break;
    }
  }
  return kept + html.slice(from);
}

/**
 * The columns of a SharePoint list as its feed writes them: `<div><b>Body:</b> …</div>`. The longest one is
 * the text.
 */
function sharePointBody(html: string): string {
  const external = /<(div)\s[^<>]{0,200}\bExternalClass/i.exec(html);
  if (external) {
    return html.slice(external.index, elementEnd(html, external.index, 'div'));
  }
  if (!/^\s*<div>\s*<b>[^<>]{1,60}:\s*<\/b>/i.test(html)) {
    return html;
  }
  const columns = html.split(/<div>\s*<b>[^<>]{1,60}:\s*<\/b>/i);
  return columns.reduce((longest, column) => (column.length > longest.length ? column : longest));
}

/** HTML of a summary without elements that are no part of its text. */
export function withoutPublishingMarkup(html: string): string {
  if (!html.includes('<')) {
    return html;
  }
  const body = /ExternalClass|<div>\s*<b>/i.test(html) ? sharePointBody(html) : html;
  return SUSPECT.test(body) ? withoutUnwanted(body) : body;
}

/** Shortcodes of one word; those with `_` or `-` in their names need no list. */
const SHORTCODE_NAMES =
  'audio|button|caption|column|columns|divider|embed|gallery|icon|img|map|playlist|quote|row|section|slider|spacer|tab|tabs|toggle|video';
const SHORTCODE = new RegExp(
  `\\[/?(?:[a-z]+\\d*(?:[_-][a-z\\d]+)+|${SHORTCODE_NAMES})(?:\\s[^\\[\\]]{0,1000})?/?\\]|\\[/[a-z]+\\]`,
  'g',
);

/** Lines that WordPress appends in its own languages: "The post TITLE appeared first on SITE." */
const APPENDED: readonly RegExp[] = [
  /\s*The post .{1,400} (?:appeared first on|first appeared on) .{1,200}$/,
  /\s*(?:Cet article|L[’']article) .{0,400}est apparu en premier sur .{1,200}$/,
  /\s*(?:ظهرت|ظهر|نُشرت|نشرت) (?:المقالة|المقال|التدوينة|المشاركة) .{1,400} (?:أولاً|أولًا|أولا|لأول مرة) (?:على|في) .{1,200}$/,
  /\s*(?:المقالة|المقال|التدوينة|المشاركة) .{1,400} (?:ظهرت|ظهر) (?:أولاً|أولًا|أولا|لأول مرة) (?:على|في) .{1,200}$/,
  /\s*La entrada .{1,400} (?:se publicó primero en|aparece primero en) .{1,200}$/,
];
/** Words of all of them: most texts have none, and need not be searched. */
const APPENDED_WORDS = /appeared first|first appeared|en premier|لأول مرة|أول|primero/;
/** The longest of them. */
const APPENDED_LENGTH = 700;

/** Invitations to read on. Latin ones by their capital: "children should read more" is part of a text. */
const READ_ON =
  /(?:Continue [Rr]eading|Keep [Rr]eading|Read [Mm]ore|READ MORE|Read the full (?:article|story|post)|Learn [Mm]ore|Lire la suite(?: de)?|LIRE LA SUITE|Continuer la lecture(?: de)?|En savoir plus|Lire plus|اقرأ المزيد|إقرأ المزيد|قراءة المزيد|متابعة القراءة|تابع القراءة|أكمل القراءة)(?<rest>.{0,300})$/u;
/** Words of all of them, looked for first. */
const READ_ON_WORDS = /[Rr]eading|[Mm]ore|MORE|Read the full|suite|SUITE|lecture|plus|المزيد|القراءة/;
/** Brackets that open before an invitation. */
const OPENED = /[\s([]+$/;
/** Signs that point onwards, at the end of a text. */
const ARROWS = /[\s→←⟶»«›‹>:.…[\]()]*$/;
/** How a cut text is marked. */
const CUT = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*$/;

/** Without the invitation to read on. What follows it must be the title, a number of words or nothing. */
function withoutReadOn(text: string, title: string): string {
  const found = READ_ON_WORDS.test(text) ? READ_ON.exec(text) : null;
  if (!found) {
    return text;
  }
  const before = text.slice(0, found.index).replace(OPENED, '');
  const rest = found
    .groups!['rest']!.replace(ARROWS, '')
    .trim()
    .replace(/^["“«:]\s*|\s*["”»]$/g, '');
  const isTitle = rest !== '' && (title.startsWith(rest) || rest.startsWith(title.slice(0, 40) || '\0'));
  return rest === '' || isTitle ? before : text;
}

/**
 * A summary without shortcodes, "Continue reading …", "The post … appeared first on …", and with one sign for
 * a text that was cut: none behind a whole sentence, an ellipsis within one.
 *
 * @param text plain text with its white space collapsed
 */
export function withoutPublishingText(text: string, title = ''): string {
  let plain = text.includes('[') ? text.replace(SHORTCODE, ' ').replace(/ {2,}/g, ' ').trim() : text;
  const tail = plain.slice(-APPENDED_LENGTH);
  const appended = APPENDED_WORDS.test(tail) && APPENDED.map((line) => line.exec(tail)).find(Boolean);
  if (appended) {
    plain = plain.slice(0, plain.length - tail.length + appended.index);
  }
  const start = Math.max(0, plain.length - 400);
  plain = plain.slice(0, start) + withoutReadOn(plain.slice(start), title);
  const cut = CUT.exec(plain.slice(-40));
  if (!cut) {
    return plain.trim();
  }
  const before = plain.slice(0, Math.max(0, plain.length - 40) + cut.index);
  return /[.!?؟۔。]["'»”’)]?$/.test(before) || before === '' ? before : before + '…';
}
