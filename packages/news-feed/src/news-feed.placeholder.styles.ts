/**
 * What stands in for an image: a ground in the colour of the category with one of six geometric patterns,
 * drawn by the style sheet. Nothing is requested, and a policy against `data:` images does not matter.
 *
 * @param news selects the list, see `news-feed.list.styles.ts`
 */
export const placeholderStyles = (news: string): string => `
  ${news} .icesco-item {
    --_hue: 185;
    --_ink: oklch(0.85 0.05 var(--_hue) / 40%);
    --_drawing: conic-gradient(from 45deg, transparent 75%, var(--_ink) 0) 0 0 / 48px 48px,
      conic-gradient(from 225deg, transparent 75%, var(--_ink) 0) 0 0 / 48px 48px;
  }
  ${news} .icesco-item[data-pattern='1'] {
    --_hue: 255;
    --_drawing: repeating-conic-gradient(from 22.5deg, var(--_ink) 0 12.5%, transparent 0 25%) 50% / 72px 72px;
  }
  ${news} .icesco-item[data-pattern='2'] {
    --_hue: 45;
    --_drawing: radial-gradient(circle at 50% 100%, transparent 11px, var(--_ink) 12px 14px, transparent 15px 21px, var(--_ink) 22px 24px, transparent 25px) 0 0 / 56px 28px,
      radial-gradient(circle at 50% 100%, transparent 11px, var(--_ink) 12px 14px, transparent 15px 21px, var(--_ink) 22px 24px, transparent 25px) 28px 14px / 56px 28px;
  }
  ${news} .icesco-item[data-pattern='3'] {
    --_hue: 310;
    --_drawing: linear-gradient(45deg, transparent 48%, var(--_ink) 48% 52%, transparent 52%) 0 0 / 44px 44px,
      linear-gradient(-45deg, transparent 48%, var(--_ink) 48% 52%, transparent 52%) 0 0 / 44px 44px,
      linear-gradient(var(--_ink) 2px, transparent 0) 0 21px / 44px 44px,
      linear-gradient(90deg, var(--_ink) 2px, transparent 0) 21px 0 / 44px 44px;
  }
  ${news} .icesco-item[data-pattern='4'] {
    --_hue: 145;
    --_drawing: conic-gradient(from -45deg at 50% 50%, var(--_ink) 25%, transparent 0) 0 0 / 40px 40px,
      conic-gradient(from 135deg at 50% 50%, var(--_ink) 25%, transparent 0) 20px 20px / 40px 40px;
  }
  ${news} .icesco-item[data-pattern='5'] {
    --_hue: 15;
    --_drawing: radial-gradient(circle, transparent 17px, var(--_ink) 18px 20px, transparent 21px) 0 0 / 48px 48px,
      radial-gradient(circle, transparent 17px, var(--_ink) 18px 20px, transparent 21px) 24px 24px / 48px 48px;
  }
  ${news} :is(.icesco-cards, .icesco-magazine) .icesco-item:not(:has(> .icesco-image))::before,
  ${news} .icesco-placeholder {
    background: var(--_drawing), var(--icesco-color-accent, oklch(0.42 0.06 var(--_hue)));
  }
`;
