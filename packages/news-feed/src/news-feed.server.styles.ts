import { css } from 'lit';

/**
 * What a server's list needs beside the list's own styles, until the element renders it: to stand as it will,
 * with space for the line below it (how many are shown, and the button for more).
 */
export const serverStyles = css`
  icesco-news-feed:not(:defined) {
    display: block;
  }
  :where([data-served] > [data-icesco-news]) {
    padding-block-end: calc(var(--icesco-gap, 1rem) + 1lh);
  }
  :where([data-served='more'] > [data-icesco-news]) {
    padding-block-end: calc(var(--icesco-gap, 1rem) + max(2.75rem, 1lh));
  }
`;
