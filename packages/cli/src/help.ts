export const HELP = `icesco: news for the ICESCO widgets

  icesco news snapshot SOURCE... --out FILE [--limit N] [--lang L]
      Reads the sources and writes them as one JSON Feed. A source is the URL of a feed,
      of a WordPress site or of its REST API, or a local file. Unchanged sources are not
      downloaded again: FILE.remembered.json caches what was read.

  icesco news import FILE [--lang L]
      Converts a feed, or the text of a web page, to a JSON Feed on standard output.
      Use - for standard input.

  icesco news check SOURCE [--lang L]
      Shows the format, items, languages, dates and issues of a source.

  --out FILE    file to write the snapshot to; replaced only if everything succeeds
  --limit N     maximum number of items, 1 to 10000
  --lang L      language of items that do not name one; other languages are left out
  --help        show this help
  --version     show the version

Exit status: 0 success, 1 a source could not be read or has no items, 2 invalid
arguments.
`;
