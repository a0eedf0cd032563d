import { css } from 'lit';

/**
 * What a server's list needs beside the list's own styles, until the element renders it: to stand as it will,
 * with space for the line below it (how many are shown, and the button for more), as `[part=more]` is spaced.
 */
export const serverStyles = css`
  icesco-news-feed:not(:defined) {
    display: block;
  }
  :where([data-served] > [data-icesco-news]) {
    padding-block-end: calc(var(--_gap) + var(--_space_2) + var(--_space_4) + 1lh);
  }
  :where([data-served='more'] > [data-icesco-news]) {
    padding-block-end: calc(var(--_gap) + var(--_space_2) + var(--_space_4) + max(2.75rem, 1lh));
  }
`;
