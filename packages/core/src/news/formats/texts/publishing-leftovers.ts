/**
 * What publishing systems add to a text and readers of a list do not need: links to read on, lines that name
 * the site, shortcodes, field labels, share buttons. Found in feeds of WordPress, Drupal, Joomla and
 * SharePoint.
 */
import { tagEnd } from '../../../html/tag-end.js';
import { anyOf } from '../../../text/any-of.js';

/** Classes of elements that are left out of a summary, with all that they hold. */
const UNWANTED_NAMES = anyOf(
  'more-link|read-?more|link-more|sharedaddy|jp-relatedposts|addtoany|username',
  'field-{1,2}name-(?:title|uid|created|node-title|author|post-date)|field-{1,2}label(?![\\w-])',
  'field__label|node__submitted|submitted',
);
const UNWANTED_CLASS = new RegExp(`\\bclass\\s*=\\s*["']?[^"'<>]*\\b${UNWANTED_NAMES}`, 'i');
/** What Drupal writes about the author and the day of an article, where its theme gives no classes. */
const UNWANTED_PROPERTY = new RegExp(
  `\\b${anyOf(
    'rel\\s*=\\s*["\']?schema:author|property\\s*=\\s*["\']?schema:(?:name|dateCreated)',
    'typeof\\s*=\\s*["\']?schema:Person',
  )}`,
  'i',
);
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
    if (index < from || !(UNWANTED_CLASS.test(tag) || UNWANTED_PROPERTY.test(tag))) {
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

/** A column of a SharePoint list as its feed writes it: `<div><b>Body:</b> …</div>`. */
const COLUMN = /<(?:div|p)>\s*<(?:b|strong)>([^<>]{1,60}?)\s*:\s*<\/(?:b|strong)>/gi;
/** Columns that hold the text of an article. */
const BODY_COLUMN = new RegExp(
  `^${anyOf(
    'body|text|(?:publishing)?page ?content|content|article|corps|texte|contenu|النص|نص الخبر',
    'المحتوى|محتوى الصفحة',
  )}$`,
  'i',
);

/** The text among the columns of a SharePoint list: by its name, else the longest one of several. */
function sharePointBody(html: string): string {
  const external = /<(div)\s[^<>]{0,200}\bExternalClass/i.exec(html);
  if (external) {
    return html.slice(external.index, elementEnd(html, external.index, 'div'));
  }
  const starts = [...html.matchAll(COLUMN)];
  if (!starts.length || html.slice(0, starts[0]!.index).trim()) {
    return html;
  }
  const columns = starts.map(({ 0: start, 1: name = '', index }, at) => ({
    isBody: BODY_COLUMN.test(name),
    text: html.slice(index + start.length, starts[at + 1]?.index),
  }));
  const body = columns.find(({ isBody }) => isBody)?.text;
  if (body === undefined && columns.length < 2) {
    return html;
  }
  return (
    body ??
    columns.map(({ text }) => text).reduce((longest, text) => (text.length > longest.length ? text : longest))
  );
}

/** HTML of a summary without elements that are no part of its text. */
export const withoutPublishingMarkup = (html: string): string => withoutUnwanted(sharePointBody(html));

/** Shortcodes of one word; those with `_` or `-` in their names, or with parameters, need no list. */
const SHORTCODE_NAMES =
  'audio|button|caption|column|columns|divider|dropcap|embed|gallery|highlight|icon|img|map|playlist|quote|row|section|slider|spacer|tab|tabs|toggle|url|video';
const PARTED_NAME = '[a-z]+\\d*(?:[_-][a-z\\d]+)+';
/** What may stand in the brackets behind the name; brackets in it are closed. */
const PARAMETERS = '(?:[^\\[\\]]|\\[[^\\[\\]]{0,200}\\]){0,1000}';
const SHORTCODE = new RegExp(
  `\\[embed\\b[^\\[\\]]{0,200}\\]\\s*\\S{0,500}?\\s*\\[/embed\\]|\\[/?(?:${PARTED_NAME}|${SHORTCODE_NAMES})(?:[\\s=]${PARAMETERS})?/?\\]|\\[[a-z][a-z\\d]{1,40}(?:\\s${PARAMETERS}?)?=${PARAMETERS}\\]|\\[/[a-z]+\\]`,
  'g',
);
/** A shortcode that a limit on the length of the text has cut. */
const CUT_SHORTCODE = new RegExp(`\\[(?:${PARTED_NAME})(?:\\s[^\\[\\]]{0,1000})?$`);
/** Tokens of Drupal for files and nodes: `[[{"fid":"12"}]]`, `[[nid:12]]`. */
const DRUPAL_TOKEN = /\[\[(?:\{.{0,2000}?\}|[a-z]+:\d+[^\]]{0,200})\]\]/g;
/** Commands for plugins of Joomla: `{loadposition x}`, `{youtube}id{/youtube}`. */
const JOOMLA_PAIR =
  '\\{(gallery|youtube|vimeo|mp3|audio|video|slider|tab)\\b[^{}]{0,200}\\}[^{}]{0,200}\\{/\\1\\}';
const JOOMLA_NAMES = anyOf(
  'loadposition|loadmodule|loadmoduleid|module|modulepos|jcomments|gallery|phocagallery|youtube',
  'slider|tabs?',
);
const JOOMLA = new RegExp(`${JOOMLA_PAIR}|\\{/?${JOOMLA_NAMES}\\b[^{}]{0,200}\\}`, 'g');

const withoutShortcodes = (text: string): string =>
  text
    .replace(DRUPAL_TOKEN, ' ')
    .replace(SHORTCODE, (code) => (/^\[\/?(?:dropcap|highlight)/.test(code) ? '' : ' '))
    .replace(CUT_SHORTCODE, '');

const SITE = '.{1,200}$';
const EN_APPEARED = '(?:first appeared|appeared first|was first published)';
const FR_POST = "(?:Cet article|L[’']article)";
const TR_APPEARED = 'üzerinde ortaya çıktı';
const RU_APPEARED = '(?:впервые появилась|появились сначала)';
const AR_POST = '(?:المقالة|المقال|التدوينة|المشاركة)';
const AR_APPEARED = '(?:ظهر|نُ?شر)ت?';
const AR_FIRST = '(?:أولاً|أولًا|أولا|لأول مرة) (?:على|في) .{1,200}$';
/** Lines that WordPress appends in its own languages: "The post TITLE appeared first on SITE." */
const APPENDED: readonly RegExp[] = [
  new RegExp(`\\s*The post .{1,400} (?:appeared first on|first appeared on) ${SITE}`),
  new RegExp(`\\s*This (?:post|article|entry) ${EN_APPEARED} (?:on|in) ${SITE}`),
  new RegExp(`\\s*${FR_POST} .{0,400}(?:est apparu|a été publié) en premier sur ${SITE}`),
  new RegExp(`\\s*${AR_APPEARED} ${AR_POST} .{1,400} ${AR_FIRST}`),
  new RegExp(`\\s*${AR_POST} .{1,400} ${AR_APPEARED} ${AR_FIRST}`),
  /\s*La entrada .{1,400} (?:se publicó primero en|aparece primero en) .{1,200}$/,
  new RegExp(`(?<=[.!?…])\\s+[^.!?…]{1,300} yazısı ilk önce .{1,200} ${TR_APPEARED}\\.?$`),
  new RegExp(`\\s*(?:Запись|Сообщение) .{1,400} ${RU_APPEARED} (?:на )?${SITE}`),
  /\s*نوشته .{1,400} اولین بار در .{1,200} پدیدار شد\.?$/,
];
/** The longest of them. */
const APPENDED_LENGTH = 700;

/**
 * Invitations to read on. Latin ones by their capital: "children should read more" is part of a text. Short
 * ones count only behind the end of a sentence.
 */
const READ_ON = new RegExp(
  '(?:' +
    [
      '(?:Continue|Keep|CONTINUE) (?:[Rr]eading|READING)',
      '(?:Click (?:here )?to [Rr]ead more|Read [Mm]ore|READ MORE)(?: about)?',
      'Read the (?:full|rest of this|rest of the) (?:article|story|post|entry)',
      'Read (?:full|the) (?:article|story|post)',
      '(?:Learn|Find out|See|View) [Mm]ore',
      'View (?:full )?(?:post|article)',
      '(?<=[(\\[] ?)more',
      '(?:Lire la suite|LIRE LA SUITE|Continuer la lecture|Poursuivre la lecture)(?: de| sur)?',
      'En savoir (?:plus|\\+)(?: sur)?',
      '(?:Lire|Voir) (?:plus|davantage)',
      "(?:Lire|Voir) l[’']article(?: complet| en entier)?",
      "Plus d[’'](?:infos|informations)",
      '(?:اقرأ|إقرأ|اقرا|لقراءة|قراءة|مشاهدة|عرض|شاهد|لمعرفة) (?:المزيد|أكثر)(?: عن)?',
      '(?:متابعة|تابع|أكمل|اكمل|إكمال|مواصلة) (?:القراءة|قراءة)',
      '(?:اقرأ|إقرأ|لقراءة|قراءة) (?:الخبر|المقال|المقالة|بقية الخبر|التفاصيل)(?: كاملاً| كاملا| كاملة)?',
      '(?<=[.!?؟…»\\])] ?)(?:المزيد|للمزيد|التفاصيل|لمزيد من التفاصيل|La suite|Suite|More|Details)',
      'Leer más|Seguir leyendo|Continuar leyendo|Devamını oku(?:yun)?|Baca selengkapnya|Selengkapnya',
      'Читать (?:далее|полностью|дальше)|Подробнее|ادامه (?:مطلب|خبر)|بیشتر بخوانید|مزید پڑھیں',
    ].join('|') +
    ')(?<rest>.{0,300})$',
  'u',
);
/** Words that stand after an invitation and are no part of the text. */
const AFTER_INVITATION = /^(?:هنا|اضغط هنا|انقر هنا|here|ici)$/;
/** Brackets that open before an invitation. */
const OPENED = /[\s([]+$/;
/** Signs that point onwards, at the end of a text. */
const ARROWS = /[\s→←⟶»«›‹>:.…[\]()]*$/;
/** Without the invitation to read on. What follows it must be the title, a number of words or nothing. */
function withoutReadOn(text: string, title: string): string {
  const found = READ_ON.exec(text);
  if (!found) {
    return text;
  }
  const before = text.slice(0, found.index).replace(OPENED, '');
  const rest = found
    .groups!['rest']!.replace(ARROWS, '')
    .trim()
    .replace(/^["“«:]\s*|\s*["”»]$/g, '');
  const isTitle = rest !== '' && (title.startsWith(rest) || rest.startsWith(title.slice(0, 40) || '\0'));
  return rest === '' || isTitle || AFTER_INVITATION.test(rest) ? before : text;
}

/** Weekday, day and time as Drupal writes them: `Sun, 03/02/2025 - 10:15`. */
const DRUPAL_DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} - \d{1,2}:\d{2}(?!\d)/;

/** Without Drupal's line on title, author and day at the beginning of a text. */
function withoutSubmitted(text: string, title: string): string {
  const head = text.startsWith(title) ? title.length : 0;
  const found = DRUPAL_DATE.exec(text.slice(head, head + 120));
  const before = found ? text.slice(head, head + found.index) : '';
  // A name and a weekday; a sentence about the day is the text itself.
  const isLine = found && before.length < 70 && !/[.!?؟;:]\s/.test(before);
  return isLine ? text.slice(head + found.index + found[0].length).trim() : text;
}

/** A summary without shortcodes, "Continue reading …" and "The post … appeared first on …". */
export function withoutPublishingText(text: string, title: string): string {
  let plain = withoutCodes(text.replace(/^[\u200b\ufeff\s]+/, ''));
  plain = withoutAppended(withoutSubmitted(plain, title));
  const start = Math.max(0, plain.length - 400);
  return plain.slice(0, start) + withoutReadOn(plain.slice(start), title);
}

/** Without shortcodes and commands for plugins. */
const withoutCodes = (text: string): string =>
  /[[{]/.test(text) ? withoutShortcodes(text).replace(JOOMLA, ' ').replace(/ {2,}/g, ' ').trim() : text;

/** Without the line that names the site; some sites have it twice. */
function withoutAppended(text: string): string {
  let plain = text;
  for (let round = 0; round < 2; round++) {
    const tail = plain.slice(-APPENDED_LENGTH);
    const appended = APPENDED.map((line) => line.exec(tail)).find(Boolean);
    if (!appended) {
      break;
    }
    plain = plain.slice(0, plain.length - tail.length + appended.index);
  }
  return plain;
}
