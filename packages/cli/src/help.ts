export const HELP = `icesco: news for the ICESCO widgets

  icesco news snapshot SOURCE... --out FILE [--limit N] [--lang L]
      Reads the sources and writes them as one JSON Feed. A source is the address of a
      feed, of a WordPress site or of its REST interface, or a local file. What has not
      changed is not fetched again: FILE.remembered.json holds what is known of each source.

  icesco news import FILE [--lang L]
      Turns the text of a page, or any feed, into a JSON Feed on standard output.
      FILE may be - for standard input.

  icesco news check SOURCE [--lang L]
      Prints the format, the items, languages and dates of a source, and its issues.

  --out FILE    where the snapshot goes; it is replaced whole, or not at all
  --limit N     at most N items, 1 to 10000
  --lang L      language of texts that name none; items in other languages are left out
  --help        this text
  --version     version of this program

Exit status: 0 done, 1 a source could not be read or has no items, 2 wrong use.
`;
