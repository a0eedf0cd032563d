import { html, nothing, type TemplateResult } from 'lit';
import type { NewsAttachment, NewsItem } from '@icesco/core/news';

/** Most files of one item that are listed. */
const MAX_FILES = 5;

/** How files are named to the reader. */
export interface AttachmentOptions {
  /** Language of numbers and units. */
  readonly lang: string;
  readonly notranslate: string;
  readonly translate: 'no' | typeof nothing;
}

/** The last part of the path, decoded: `circular-12.pdf`. */
function fileName(url: string): string {
  const { pathname, hostname } = new URL(url, document.baseURI);
  const name = pathname.split('/').filter(Boolean).at(-1) ?? hostname;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** `PDF`, by the file's extension, else by its type; empty where neither says anything. */
function fileType({ url, mimeType }: NewsAttachment): string {
  const extension = /\.([a-z\d]{2,4})$/i.exec(fileName(url))?.[1];
  const subtype = /^[a-z]+\/([a-z\d]{2,6})$/i.exec(mimeType)?.[1];
  return (extension ?? subtype ?? '').toUpperCase();
}

/** `1.2 MB` in the reader's form. */
function fileSize(bytes: number | undefined, lang: string): string {
  if (!bytes) {
    return '';
  }
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = Math.max(bytes / (unit === 'kilobyte' ? 1000 : 1_000_000), 0.1);
  const options = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  try {
    return new Intl.NumberFormat(lang, options).format(value);
  } catch {
    return new Intl.NumberFormat('en', options).format(value);
  }
}

/**
 * Sound and films play in place, fetched only when the reader starts them; the link stays for everyone else.
 */
function player({ url, mimeType, title }: NewsAttachment): TemplateResult | typeof nothing {
  const label = title ?? fileName(url);
  if (/^audio\//.test(mimeType)) {
    return html`<audio class="icesco-player" controls preload="none" aria-label=${label} src=${url}></audio>`;
  }
  return /^video\/(?:mp4|webm|ogg)/.test(mimeType)
    ? html`<video class="icesco-player" controls preload="none" aria-label=${label} src=${url}></video>`
    : nothing;
}

function file(attachment: NewsAttachment, item: NewsItem, options: AttachmentOptions): TemplateResult {
  const { url } = attachment;
  const facts = [fileType(attachment), fileSize(attachment.size, options.lang)].filter(Boolean).join(', ');
  // Where the title leads to the file, a second link would only repeat it.
  const link =
    url === item.url ? nothing : html`<a href=${url} .textContent=${attachment.title ?? fileName(url)}></a>`;
  return html`<li>${player(attachment)}${link}<span class=${`icesco-file ${options.notranslate}`} translate=${options.translate} lang=${options.lang} .textContent=${facts}></span></li>`;
}

/** The files of an item, with type and size; images are not listed, since the card shows one. */
export function attachments(item: NewsItem, options: AttachmentOptions): TemplateResult | typeof nothing {
  const files = item.attachments.filter(({ mimeType }) => !mimeType.startsWith('image/'));
  return files.length
    ? html`<ul class="icesco-files" role="list">${files.slice(0, MAX_FILES).map((each) => file(each, item, options))}</ul>`
    : nothing;
}
