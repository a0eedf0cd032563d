/** Names of the elements of HTML that feeds put into texts. */
const KNOWN = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite ' +
    'code col colgroup data dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark marquee meta ' +
    'nav nobr noembed noframes noscript object ol optgroup option output p param picture pre q s samp script section select small ' +
    'source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt ' +
    'u ul var video wbr'
  ).split(' '),
);

/**
 * HTML in which a `<` that begins no element of HTML is escaped, so that it is read as text: `List<T>` in a
 * title is the name of a type. Comments, declarations and names with a prefix or a hyphen stay markup.
 */
export const escapeUnknownTags = (html: string): string =>
  html.includes('<')
    ? html.replace(/<(?=\/?([a-z][a-z\d]*)(?=[\s/>]))/gi, (sign, name: string) =>
        KNOWN.has(name.toLowerCase()) ? sign : '&lt;',
      )
    : html;
