// Written by `npm run write:tokens` from packages/kit/tokens: do not edit.

/** A design token: the custom property that a page sets, and the value that it has without that. */
export interface DesignToken {
  readonly property: string;
  readonly type: 'border' | 'color' | 'dimension' | 'duration' | 'number' | 'shadow';
  readonly initial: string;
}

export const designTokens: readonly DesignToken[] = [
  { property: '--icesco-color-accent', type: 'color', initial: 'currentColor' },
  {
    property: '--icesco-color-accent-soft',
    type: 'color',
    initial: 'color-mix(in srgb, currentColor 12%, transparent)',
  },
  { property: '--icesco-color-on-accent', type: 'color', initial: 'Canvas' },
  { property: '--icesco-color-title', type: 'color', initial: 'currentColor' },
  { property: '--icesco-color-text', type: 'color', initial: 'currentColor' },
  { property: '--icesco-color-muted', type: 'color', initial: 'currentColor' },
  { property: '--icesco-color-surface', type: 'color', initial: 'transparent' },
  {
    property: '--icesco-color-card',
    type: 'color',
    initial: 'color-mix(in srgb, currentColor 2%, transparent)',
  },
  {
    property: '--icesco-color-border',
    type: 'color',
    initial: 'color-mix(in srgb, currentColor 18%, transparent)',
  },
  {
    property: '--icesco-color-control',
    type: 'color',
    initial: 'color-mix(in srgb, currentColor 60%, transparent)',
  },
  { property: '--icesco-size-xs', type: 'number', initial: '0.8333em' },
  { property: '--icesco-size-s', type: 'number', initial: '0.9129em' },
  { property: '--icesco-size-m', type: 'number', initial: '1em' },
  { property: '--icesco-size-l', type: 'number', initial: '1.2em' },
  { property: '--icesco-size-xl', type: 'number', initial: '1.44em' },
  { property: '--icesco-size-xxl', type: 'number', initial: '1.728em' },
  { property: '--icesco-line-text', type: 'number', initial: '1.55' },
  { property: '--icesco-line-title', type: 'number', initial: '1.3' },
  { property: '--icesco-weight-title', type: 'number', initial: '700' },
  { property: '--icesco-space-1', type: 'dimension', initial: '4px' },
  { property: '--icesco-space-2', type: 'dimension', initial: '8px' },
  { property: '--icesco-space-3', type: 'dimension', initial: '12px' },
  { property: '--icesco-space-4', type: 'dimension', initial: '16px' },
  { property: '--icesco-space-5', type: 'dimension', initial: '24px' },
  { property: '--icesco-space-6', type: 'dimension', initial: '32px' },
  { property: '--icesco-gap', type: 'dimension', initial: '16px' },
  { property: '--icesco-inset', type: 'dimension', initial: '16px' },
  { property: '--icesco-padding', type: 'dimension', initial: '0px' },
  { property: '--icesco-radius', type: 'dimension', initial: '8px' },
  { property: '--icesco-radius-card', type: 'dimension', initial: '12px' },
  { property: '--icesco-border-card', type: 'dimension', initial: '1px' },
  {
    property: '--icesco-edge',
    type: 'border',
    initial: '1px solid color-mix(in srgb, currentColor 18%, transparent)',
  },
  {
    property: '--icesco-shadow-card',
    type: 'shadow',
    initial: '0 1px 2px rgb(15 35 40 / 6%), 0 4px 16px rgb(15 35 40 / 6%)',
  },
  {
    property: '--icesco-shadow-hover',
    type: 'shadow',
    initial: '0 2px 4px rgb(15 35 40 / 8%), 0 12px 32px rgb(15 35 40 / 12%)',
  },
  { property: '--icesco-motion', type: 'duration', initial: '150ms' },
];
