/** How a text begins that a spreadsheet would run as a formula, also in full-width characters. */
const FORMULA = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/**
 * A value as a field of a CSV file (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe (OWASP, "CSV Injection").
 */
export function csvCell(value: string | number | null): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'number') {
    return String(value);
  }
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
