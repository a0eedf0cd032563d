import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.js';

describe('the name of a language or a country', () => {
  it('is given in the language of the reader', () => {
    expect([displayName('fr', 'en'), displayName('ar', 'ar'), displayName('MA', 'fr', 'region')]).toEqual([
      'French',
      'العربية',
      'Maroc',
    ]);
  });

  it('is the code itself where there is no name, and never an error', () => {
    expect([
      displayName('not a tag', 'en'),
      displayName('fr', 'xx_!!'),
      displayName('', 'en', 'region'),
    ]).toEqual(['not a tag', 'fr', '']);
  });
});
