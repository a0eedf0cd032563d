/** Written by the build: which files each widget loads, by what its element needs. */
declare module 'icesco:files' {
  const FILES: {
    /** Names of files in `chunks/`, without `.js`. */
    readonly names: readonly string[];
    /**
     * Indices of `names`, by the widget's name, followed by a need where not every element has it: `news-feed
     * json`.
     */
    readonly lists: Readonly<Record<string, readonly number[] | undefined>>;
  };
  export default FILES;
}
