/**
 * A message with one form for each plural category of its language (CLDR); `other` serves where one is
 * missing.
 */
export type PluralMessage = { readonly other: string } & {
  readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};
export type Message = string | PluralMessage;
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * Fills the `{name}` places of a message.
 * @param message with plural forms, the form is chosen by `values.count`, else by the first number among the
 *   values.
 * @param values numbers are written in the language, with Western digits; texts go in as they are, never as
 *   markup.
 *   A place without a value stays as written.
 * @param lang BCP 47 tag.
 */
export function formatMessage(
  message: Message,
  values: MessageValues = {},
  lang: string | null = 'en',
): string {
  const form = typeof message === 'string' ? message : pluralForm(message, values, lang);
  return form.replace(/\{(\w{1,40})\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? formatNumber(value, lang) : (value ?? place);
  });
}

/** A number in the language, with Western digits by default. A broken `Intl` gives plain digits. */
export function formatNumber(value: number, lang: string | null = 'en', numerals = 'latn'): string {
  // The same in every language; an engine takes longer to open its first `Intl` than to draw a dozen
  // articles.
  if (numerals === 'latn' && Number.isInteger(value) && value >= 0 && value < 1000) {
    return String(value);
  }
  try {
    return new Intl.NumberFormat(lang ?? 'en', { numberingSystem: numerals }).format(value);
  } catch {
    return String(value);
  }
}

function pluralForm(forms: PluralMessage, values: MessageValues, lang: string | null): string {
  const count = values['count'] ?? Object.values(values).find((value) => typeof value === 'number');
  if (typeof count !== 'number') {
    return forms.other;
  }
  try {
    return forms[new Intl.PluralRules(lang ?? 'en').select(count)] ?? forms.other;
  } catch {
    return (count === 1 ? forms.one : undefined) ?? forms.other;
  }
}
