/**
 * Arabic-Indic, Eastern Arabic-Indic and full-width digits: one code unit each, with its value in the low
 * four bits.
 */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
const EMAIL = /[^\s@\uff20<>()",;:،؛]{1,64}[@\uff20][^\s@\uff20<>()",;:،؛]{1,253}/g;
/** Seven digits or more, with what people put between them (and marks of direction). */
const NUMBER = /\+?\d(?:[ .()/\u00a0\u2010-\u2015\u200e\u200f\u202a-\u202f\u2066-\u2069-]{0,4}\d){6,}/g;
const DATE =
  /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2\d{4}|(?:19|20)\d\d ?[-/\u2010-\u2015] ?(?:19|20)\d\d)$/;

/**
 * Takes out what could name or reach a person: e-mail addresses, telephone and card numbers, in Latin and
 * Arabic digits. Takes rather too much than too little; dates and spans of years stay. Time is linear in the
 * length.
 */
export function redact(comment: string): string {
  // Most comments have neither: a look is cheaper than a search.
  if (!/[\d@\uff20\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(comment)) {
    return comment;
  }
  const withoutAddresses = comment.replace(EMAIL, (found) =>
    /[@\uff20].*\.\p{L}{2}/u.test(found) ? '[e-mail]' : found,
  );
  const digits = withoutAddresses.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15));
  let redacted = '';
  let end = 0;
  for (const { 0: found, index } of digits.matchAll(NUMBER)) {
    if (DATE.test(found)) {
      continue;
    }
    redacted +=
      withoutAddresses.slice(end, index) + (isCard(found.replace(/\D/g, '')) ? '[card]' : '[number]');
    end = index + found.length;
  }
  return redacted + withoutAddresses.slice(end);
}

/** ISO/IEC 7812: 13 to 19 digits here, the last of which checks the others (Luhn). */
function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) {
    return false;
  }
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit > 4 ? 2 * digit - 9 : 2 * digit;
    sum += index % 2 === 0 ? digit : doubled;
  }
  return sum % 10 === 0;
}
