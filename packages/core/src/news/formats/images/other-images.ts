import { anyOf } from '../../../text/any-of.js';

/** Hosts, folders and scripts of portraits, emoji, share buttons, placeholders and counters. */
const OTHER_PLACES = new RegExp(
  anyOf(
    'gravatar\\.com/|/avatars?/|/pictures/picture-\\d|/emoji|twemoji|s\\.w\\.org/images/core',
    'pixel\\.wp\\.com|stats\\.wordpress\\.com|feeds\\.feedburner\\.com/~|feedsportal\\.com',
    'doubleclick\\.net|google-analytics\\.com|facebook\\.com/tr\\b|(?:matomo|piwik)\\.php',
    'placeholder\\.com/|/share-?(?:icons?|buttons?)?/',
  ),
  'i',
);
const IMAGE_NAME = /([^/?#]+)\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** Words in the names of files that say nothing of what they show. */
const PLAIN_WORDS = new RegExp(
  `^${anyOf(
    '\\d[\\dx]*(?:px)?|v\\d+|icons?|ico|logo|button|btn|save|small|large|medium|images?|img',
    'pictures?|thumb|thumbnail|white|black|colou?r|round|square|min|default|user|author|theme',
    'woocommerce|site|no|lazy|ajax',
  )}$`,
);
/** Last words of the names of placeholders, counters, portraits and icons. */
const OTHER_WORDS = new RegExp(
  `^${anyOf(
    'avatar|blank|spacer|placeholder|lazy-?load(?:er|ing)?|loading|loader|spinner|trans',
    'transparent|clear(?:dot)?|dot|pixel|1px|1x1|gr[ae]y|beacon|tracker|share|facebook|fb|twitter',
    'whatsapp|linkedin|instagram|telegram|youtube|smiley|emoji|print|printer|rss',
  )}$`,
);
const IMAGE_WORDS = anyOf('image', 'img', 'photo', 'picture', 'thumb', 'thumbnail');
const EMPTY_NAME = new RegExp(`(?:^|[_.-])(?:no|default)[_-]?${IMAGE_WORDS}(?:[_.-][\\dx]*)?$`);
const OTHER_CLASSES = new RegExp(
  `\\b${anyOf(
    'avatar|emoji|wp-smiley|smiley|icon|share|social|user-picture',
    'author-(?:photo|image|avatar|pic)',
  )}\\b`,
  'i',
);

/** Whether the name of a file is that of a placeholder, counter, portrait or icon. */
function isOtherFile(url: string): boolean {
  const name = IMAGE_NAME.exec(url)?.[1]?.toLowerCase();
  if (name === undefined) {
    return false;
  }
  const words = name.split(/[_.\s-]+|%20/).filter(Boolean);
  const telling = words.filter((word) => !PLAIN_WORDS.test(word) || OTHER_WORDS.test(word));
  // "facebook-meeting" shows a meeting; a video's "default" is its picture.
  return EMPTY_NAME.test(name) || (telling.length > 0 && telling.every((word) => OTHER_WORDS.test(word)));
}

/** Whether an image is a portrait of its author, an emoji, icon, placeholder or counter. */
export const isOtherImage = (url: string, className: string): boolean =>
  OTHER_CLASSES.test(className) || OTHER_PLACES.test(url) || isOtherFile(url);
