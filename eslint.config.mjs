import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What people read on a page stands in web/src/texts, so that another language is another folder. */
const visibleText = [
  'Literal[value=/\\p{Script=Han}/u]',
  'JSXText[value=/\\p{Script=Han}/u]',
  'TemplateElement[value.raw=/\\p{Script=Han}/u]',
].map((selector) => ({ selector, message: 'Put the text into web/src/texts.' }));

/** Business dates come from the injected Clock; the machine's own time is for sessions, leases, the wire and tests. */
const machineTime = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Inject Clock: business code never reads the machine time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Inject Clock: business code never reads the machine time.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'var/', 'coverage/', 'node_modules/', 'web/dist/', 'web/src/api/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 15],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 8],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...machineTime],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'prefer-const': 'error',
    },
  },
  {
    files: [
      'src/common/clock*.ts',
      'src/core/{auth,database,http,jobs}/**/*.ts',
      'test/**/*.ts',
      'bench/**/*',
      'scripts/**/*',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Rules of fields are made by src/core/http/input, where each has its text in both languages.
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'class-validator',
              allowImportNames: [
                'IsOptional',
                'registerDecorator',
                'ValidateIf',
                'ValidateNested',
                'ValidationError',
              ],
              message: 'Use the words of src/core/http/input/validators.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: './web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: { 'no-restricted-syntax': ['error', ...visibleText] },
  },
  {
    // What a spec evaluates inside a page knows the DOM.
    files: ['test/web/**/*.ts', 'test/support/web/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './tsconfig.web-test.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['web/src/texts/**/*.ts', 'web/src/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-function-type': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 600, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Parts of these run inside the page.
    files: ['bench/web/**/*.mjs'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  {
    files: ['scripts/**/*', 'bench/**/*', 'test/support/**/*', '**/*.cli.ts'],
    rules: { 'no-console': 'off' },
  },
);
