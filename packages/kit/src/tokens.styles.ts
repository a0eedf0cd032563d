import { css } from 'lit';

// Written by `npm run write:tokens` from packages/kit/tokens: do not edit.
export const tokens = css`
  :host {
    --_brand: var(--icesco-color-accent, currentColor);
    --_accent: var(--_brand);
    --_accent_soft: var(--icesco-color-accent-soft, color-mix(in srgb, var(--_accent) 12%, transparent));
    --_on_accent: var(--icesco-color-on-accent, Canvas);
    --_title: var(--icesco-color-title, var(--_accent));
    --_text: var(--icesco-color-text, currentColor);
    --_muted: var(--icesco-color-muted, currentColor);
    --_surface: var(--icesco-color-surface, transparent);
    --_card: var(--icesco-color-card, var(--icesco-color-surface, color-mix(in srgb, currentColor 2%, transparent)));
    --_border: var(--icesco-color-border, color-mix(in srgb, currentColor 18%, transparent));
    --_control: var(--icesco-color-control, var(--icesco-color-border, color-mix(in srgb, currentColor 60%, transparent)));
    --_size_xs: var(--icesco-size-xs, 0.8333em);
    --_size_s: var(--icesco-size-s, 0.9129em);
    --_size_m: var(--icesco-size-m, 1em);
    --_size_l: var(--icesco-size-l, 1.2em);
    --_size_xl: var(--icesco-size-xl, 1.44em);
    --_size_xxl: var(--icesco-size-xxl, 1.728em);
    --_line_text: var(--icesco-line-text, 1.55);
    --_line_title: var(--icesco-line-title, 1.3);
    --_weight_title: var(--icesco-weight-title, 700);
    --_space_1: var(--icesco-space-1, 4px);
    --_space_2: var(--icesco-space-2, 8px);
    --_space_3: var(--icesco-space-3, 12px);
    --_space_4: var(--icesco-space-4, 16px);
    --_space_5: var(--icesco-space-5, 24px);
    --_space_6: var(--icesco-space-6, 32px);
    --_gap: var(--icesco-gap, var(--_space_4));
    --_inset: var(--icesco-inset, var(--_space_4));
    --_padding: var(--icesco-padding, 0px);
    --_radius: var(--icesco-radius, 8px);
    --_radius_card: var(--icesco-radius-card, var(--icesco-radius, 12px));
    --_border_card: var(--icesco-border-card, 1px);
    --_edge: var(--icesco-edge, var(--_border_card) solid var(--_border));
    --_shadow_card: var(--icesco-shadow-card, 0 1px 2px rgb(15 35 40 / 6%), 0 4px 16px rgb(15 35 40 / 6%));
    --_shadow_hover: var(--icesco-shadow-hover, 0 2px 4px rgb(15 35 40 / 8%), 0 12px 32px rgb(15 35 40 / 12%));
    --_motion: var(--icesco-motion, 150ms);
  }
  :host([density='compact']) {
    --_gap: var(--icesco-gap, var(--_space_3));
    --_inset: var(--icesco-inset, var(--_space_3));
    --_line_text: var(--icesco-line-text, 1.45);
    --_line_title: var(--icesco-line-title, 1.25);
  }
  :host(:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps))) {
    --_size_xs: var(--icesco-size-xs, 0.8958em);
    --_size_s: var(--icesco-size-s, 0.9814em);
    --_size_m: var(--icesco-size-m, 1.075em);
    --_size_l: var(--icesco-size-l, 1.29em);
    --_size_xl: var(--icesco-size-xl, 1.548em);
    --_size_xxl: var(--icesco-size-xxl, 1.8576em);
    --_line_text: var(--icesco-line-text, 1.85);
    --_line_title: var(--icesco-line-title, 1.7);
  }
  :host([preset='plain']) {
    --_card: var(--icesco-color-card, var(--icesco-color-surface, transparent));
    --_inset: var(--icesco-inset, 0px);
    --_border_card: var(--icesco-border-card, 0px);
    --_radius_card: var(--icesco-radius-card, var(--icesco-radius, 0px));
    --_shadow_card: var(--icesco-shadow-card, none);
    --_shadow_hover: var(--icesco-shadow-hover, none);
  }
  :host([preset='institution']) {
    --_brand: var(--icesco-color-accent, #005f56);
    --_title: var(--icesco-color-title, currentColor);
    --_weight_title: var(--icesco-weight-title, 800);
    --_radius: var(--icesco-radius, 2px);
    --_radius_card: var(--icesco-radius-card, var(--icesco-radius, 2px));
    --_edge: var(--icesco-edge, 3px solid var(--_accent));
    --_shadow_card: var(--icesco-shadow-card, none);
    --_shadow_hover: var(--icesco-shadow-hover, none);
  }
  :host([theme='light']) {
    --_accent: var(--_brand);
    --_text: var(--icesco-color-text, #1b1b1b);
    --_muted: var(--icesco-color-muted, #4f5557);
    --_surface: var(--icesco-color-surface, #ffffff);
    --_card: var(--icesco-color-card, var(--icesco-color-surface, #ffffff));
    --_border: var(--icesco-color-border, #d5dada);
    --_control: var(--icesco-color-control, var(--icesco-color-border, #6f7678));
    --_padding: var(--icesco-padding, var(--_space_4));
    color-scheme: light;
    -webkit-text-fill-color: currentColor;
  }
  :host([theme='dark']) {
    --_accent: color-mix(in srgb, var(--_brand) 45%, #fff);
    --_text: var(--icesco-color-text, #f1f1f1);
    --_muted: var(--icesco-color-muted, #b9c0c1);
    --_surface: var(--icesco-color-surface, #16181b);
    --_card: var(--icesco-color-card, var(--icesco-color-surface, #202427));
    --_border: var(--icesco-color-border, #3a4043);
    --_control: var(--icesco-color-control, var(--icesco-color-border, #899194));
    --_padding: var(--icesco-padding, var(--_space_4));
    color-scheme: dark;
    -webkit-text-fill-color: currentColor;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_on_accent: var(--icesco-color-on-accent, oklch(from var(--_accent) clamp(0, (0.62 - l) * 1000, 1) 0 0));
      --_muted: var(--icesco-color-muted, oklch(from currentColor clamp(0.42, l, 0.91) c h));
      --_card: var(--icesco-color-card, var(--icesco-color-surface, oklch(from currentColor 1 0 0 / clamp(0.05, (0.65 - l) * 1000, 0.8))));
    }
    :host([preset='institution']) {
      --_brand: var(--icesco-color-accent, oklch(from currentColor clamp(0.4361, l, 0.88) 0.0774 183.7));
    }
    :host([theme='light']) {
      --_accent: oklch(from var(--_brand) clamp(0, l, 0.5) c h);
    }
    :host([theme='dark']) {
      --_accent: oklch(from var(--_brand) clamp(0.78, l, 1) c h);
    }
  }
`;
