/**
 * A page of the documents as Storybook shows it: its pictures from here, its links to other documents as
 * plain words.
 */
export const document = (markdown: string): string =>
  markdown
    .replace(/^<!-- .* -->$/gm, '')
    .replaceAll('](../pictures/', '](./document-pictures/')
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, '$1');
