/** What a text begins with that can tell it. */
const BEGINNING = 20_000;

const valueOf = (text: string, name: string): string | undefined =>
  new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\/){1,500})"`).exec(text)?.[1]?.replaceAll('\\/', '/');

/**
 * The RSS feed of a Mastodon account, for JSON of its API or of ActivityPub (https://www.w3.org/TR/activitypub/), which is
 * no list of news. Undefined for anything else; `''` where it does not tell which account it is.
 */
export function activityFeed(text: string): string | undefined {
  const json = text.slice(0, BEGINNING);
  if (!/^[\s\ufeff]*[[{]/.test(json)) {
    return undefined;
  }
  const isActivity = json.includes('activitystreams') && /"(?:@context|outbox|orderedItems)"\s*:/.test(json);
  const isMastodon =
    /"(?:in_reply_to_id|acct)"\s*:/.test(json) && /"(?:account|display_name|acct)"\s*:/.test(json);
  if (!isActivity && !isMastodon) {
    return undefined;
  }
  const profile = /https:\\?\/\\?\/[^"/\\]{1,200}\\?\/@[\w.-]{1,100}(?=["/\\])/
    .exec(json)?.[0]
    .replaceAll('\\/', '/');
  if (profile) {
    return `${profile}.rss`;
  }
  const [, host = '', id = ''] =
    /https:\\?\/\\?\/([^"/\\]{1,200})\\?\/users\\?\/([\w.-]{1,100})/.exec(json) ?? [];
  const name = valueOf(json, 'preferredUsername') ?? id;
  return host && name ? `https://${host}/@${name}.rss` : '';
}
