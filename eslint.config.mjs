import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import translationSafe from './scripts/lint/translation-safe-templates.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/storybook-static/**',
      '**/test-results/**',
      '**/coverage/**',
      '.turbo/**',
      '.stryker-tmp/**',
      'e2e/consumers/**/*.ts',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.ts', 'packages/*/*.ts', 'apps/collector/*.ts'] },
      },
    },
    plugins: { 'lit-a11y': litA11y, icesco: { rules: { 'translation-safe-templates': translationSafe } } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes list semantics away from lists without markers; the role gives them back.
      'lit-a11y/no-redundant-role': 'off',
      // These two read templates alone: they do not see names set as .textContent, nor buttons inside a
      // listening container.
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      // Definition, with its guards, is kit's; constructors only set defaults.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.templates.ts', '**/*.controls.ts'],
    rules: { 'icesco/translation-safe-templates': 'error' },
  },
  {
    files: ['**/*.test.ts', '**/*.contract.ts', '**/*.fixture.ts'],
    rules: {
      // Tests reach into shadow roots and parse what they get: asserting on it is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      curly: ['error', 'all'],
      'no-nested-ternary': 'error',
      'no-implicit-coercion': 'error',
      // Prettier breaks code; comments it leaves as they are.
      'max-len': ['error', { code: 1000, comments: 110, ignoreUrls: true }],
    },
  },
  // The tools are plain scripts: their paths have no types.
  {
    files: ['**/vitest.config.ts', '**/vitest.mutation.config.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.base] },
);
