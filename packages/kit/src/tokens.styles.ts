import { css } from 'lit';

/**
 * The custom properties a page may set. By default (`theme="auto"`) a widget paints nothing of its own: it
 * takes the page's colours and type, so it is as light, as dark and as readable as the page. `theme="light"`
 * and `"dark"` pin both.
 */
export const tokens = css`
  :host {
    --_accent: var(--icesco-color-accent, currentColor);
    --_border: var(--icesco-color-border, color-mix(in srgb, currentColor 25%, transparent));
    --_control_border: var(--icesco-color-border, color-mix(in srgb, currentColor 60%, transparent));
    --_radius: var(--icesco-radius, 0.5rem);
    --_gap: var(--icesco-gap, 1rem);
    --_surface: var(--icesco-color-surface, transparent);
    --_text: var(--icesco-color-text, currentColor);
  }
  :host([theme='light']) {
    --_surface: var(--icesco-color-surface, #fff);
    --_text: var(--icesco-color-text, #1b1b1b);
    color-scheme: light;
    -webkit-text-fill-color: currentColor;
  }
  :host([theme='dark']) {
    --_surface: var(--icesco-color-surface, #16181b);
    --_text: var(--icesco-color-text, #f1f1f1);
    color-scheme: dark;
    -webkit-text-fill-color: currentColor;
  }
`;
