import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.js';

describe('texts that readers take for the same', () => {
  it.each([
    ['Éducation à l’École', "education a l'ecole"],
    ['Œuvre, Cæsar, Straße, Øresund, Łódź', 'oeuvre, caesar, strasse, oresund, lodz'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['الثَّقَافَةُ', 'الثقافه'],
    ['التــعليم', 'التعليم'],
    ['أحمد إسلام آثار ٱلقرآن', 'احمد اسلام اثار القران'],
    ['مؤتمر رئيس', 'موتمر رييس'],
    ['مستشفى', 'مستشفي'],
    ['کتابخانه‌ای', 'كتابخانهاي'],
    ['٢٠٢٠ ۱۴۰۴', '2020 1404'],
    ['ﻻ ﷲ', 'لا الله'],
    ['ﬁn ２０２０', 'fin 2020'],
    ['  two\n\t words\u00a0', 'two words'],
    ['\u200fRabat\u202a', 'rabat'],
    ['', ''],
  ])('%s', (given, folded) => {
    expect(foldText(given)).toBe(folded);
    expect(foldText(folded)).toBe(folded);
  });

  it('folds a megabyte of spaces and accents', () => expect(foldText(' \u0301'.repeat(500_000))).toBe(''));
});
