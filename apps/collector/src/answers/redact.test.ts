import { describe, expect, it } from 'vitest';
import { redact } from './redact.js';

describe('redaction', () => {
  it.each([
    ['Write to amina.b+news@mail.example.org, please', 'Write to [e-mail], please'],
    ['راسلوني على منى@مثال.موقع اليوم', 'راسلوني على [e-mail] اليوم'],
    ['Call +212 (537) 56-60.52 today', 'Call [number] today'],
    ['اتصلوا على ٠٥٣٧ ٥٦ ٦٠ ٥٢ صباحًا', 'اتصلوا على [number] صباحًا'],
    ['شماره ۰۲۱۱۲۳۴۵۶۷', 'شماره [number]'],
    ['\u200e+966\u00a050\u202f123 4567\u200f', '\u200e[number]\u200f'],
    ['Card 4111 1111 1111 1111 ok', 'Card [card] ok'],
    ['بطاقة ٤١١١-١١١١-١١١١-١١١١', 'بطاقة [card]'],
    ['Two: 0537566052, a@b.ma', 'Two: [number], [e-mail]'],
  ])('takes what reaches a person out of %j', (comment, redacted) => expect(redact(comment)).toBe(redacted));

  it.each([
    'The report of 2024-05-12 is good',
    'من ٢٠١٩-٢٠٢٥',
    'On 12.05.2024 at 10:30',
    'Page 404, 3 times of 123456',
    'me @ home',
    '5/5 @ICESCO_Ar',
  ])('leaves %j as it is', (comment) => expect(redact(comment)).toBe(comment));

  it('reads hostile texts to the end: a search that tries all ways would not come back', () => {
    const hostile = [
      'a'.repeat(400_000),
      '@'.repeat(400_000),
      'a@'.repeat(200_000),
      '1 '.repeat(200_000),
      '1-----'.repeat(60_000),
      `${'a.'.repeat(100)}@`.repeat(1_900),
    ];
    for (const text of hostile) {
      expect(typeof redact(text), text.slice(0, 9)).toBe('string');
    }
  });
});
