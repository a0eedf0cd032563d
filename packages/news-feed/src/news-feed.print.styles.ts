/**
 * The list on paper.
 *
 * @param news selects the list, see `news-feed.list.styles.ts`
 */
export const printStyles = (news: string): string => `
  @media print {
    ${news} .icesco-items > li {
      break-inside: avoid;
      content-visibility: visible;
    }
    ${news} :is(.icesco-share, .icesco-player) {
      display: none;
    }
    ${news} .icesco-list .icesco-title a::after {
      content: ' (' attr(href) ')';
      font-size: 0.75em;
      font-weight: normal;
    }
  }
`;
