import { newsFallback, ratingFallback, type Lang } from './fallback.js';
import { FIELDS, type Choices } from './fields.js';
import type { Markup } from './markup.js';

/** In the order of a page: the notice is about all that follows. */
export const WIDGETS = [
  { choice: 'notice', tag: 'icesco-translate-notice', file: 'translate-notice.js' },
  { choice: 'news', tag: 'icesco-news-feed', file: 'news-feed.js' },
  { choice: 'rating', tag: 'icesco-feedback-rating', file: 'feedback-rating.js' },
] as const;

type Widget = (typeof WIDGETS)[number];
export const chosenWidgets = (choices: Choices): readonly Widget[] =>
  WIDGETS.filter(({ choice }) => choices[choice]);

/** The attributes of a widget that differ from its defaults. */
function attributes(choices: Choices, { choice }: Widget): Record<string, string | true> {
  const given: Record<string, string | true> = {};
  if (choices.lang) {
    given['lang'] = choices.lang;
  }
  for (const field of FIELDS) {
    const [widget, attribute] = field.id.split('.');
    const value = choices[field.id];
    if (widget === choice && attribute && value !== field.initial) {
      given[attribute] = field.kind === 'tick' ? true : value;
    }
  }
  if (choices.theme !== 'auto') {
    given['theme'] = choices.theme;
  }
  return given;
}

/** The chosen widgets, as they stand on the page. */
export const widgetMarkup = (choices: Choices): Markup[] =>
  chosenWidgets(choices).map((widget) => ({ tag: widget.tag, attributes: attributes(choices, widget) }));

/** The same, each with what stands in its place where no script runs. */
export async function wholeMarkup(choices: Choices, pageLang: Lang): Promise<Markup[]> {
  const lang = (choices.lang || pageLang) as Lang;
  const content = {
    notice: '',
    news: newsFallback(lang),
    rating: choices.rating ? await ratingFallback(choices, lang) : '',
  };
  return chosenWidgets(choices).map((widget) => ({
    tag: widget.tag,
    attributes: attributes(choices, widget),
    content: content[widget.choice],
  }));
}
