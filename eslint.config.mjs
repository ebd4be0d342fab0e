import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Tools insist on the default export of their configuration, and packages without types have the one they have. */
const defaultExporters = ['*.config.ts', '*.config.mjs', '**/*.d.ts'];

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is the same wherever it is used.',
};

const syntax = [
  {
    selector: "ImportDeclaration[source.value='d3'] > ImportNamespaceSpecifier",
    message: 'Import from d3 by name: the whole of it is heavy, and loses .transition() at run time.',
  },
  {
    selector: "ImportDeclaration[source.value='d3-transition'] > :not(Literal)",
    message: "Write import 'd3-transition' for its effect; names come from 'd3'.",
  },
];

const imports = {
  patterns: [
    { regex: '^d3/|^d3-(?!transition$)', message: "Import from 'd3' itself, by name." },
    {
      regex: String.raw`^\.{1,2}(?:/[^/]+)*/[^./]+$`,
      message: 'Write the ending: some files are run by Node as they are.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'test-results/', 'coverage/']),
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', imports],
      'no-restricted-syntax': ['error', defaultExport, ...syntax],
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.astro', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers print as they are; what must be rounded or written out is the business of scene and ledger.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Fonts, hashes and distances between words go by code points, which is what a string spreads to.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `() => set.add(x)` is easier to read than a block for it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  astro.configs['flat/recommended'],
  {
    // The types of these come from `astro check`; the linter would see every component as an unknown.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: defaultExporters,
    rules: { 'no-restricted-syntax': ['error', ...syntax] },
  },
  {
    // An imported .astro file has no type here, and neither has what a page or a report is parsed into.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
