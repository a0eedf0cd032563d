import type { NewsSource } from '../../model/news-source.js';
import { xmlSource } from './feed-channel.js';

/** Atom 1.0 (RFC 4287) and 0.3. */
export const atom: NewsSource = /* @__PURE__ */ xmlSource('atom');
