/**
 * What the markup of some publishing systems needs: fetched for the first text that has it, see
 * `markup-core.ts`.
 */
export { escapeUnknownTags } from '../../html/known-tags.js';
export { chooseImage } from './images/choose-image.js';
export { contentImage } from './images/content-image.js';
export { isOtherImage } from './images/other-images.js';
export { withoutPublishingMarkup, withoutPublishingText } from './texts/publishing-leftovers.js';
