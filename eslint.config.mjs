import vue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import { pageProgram, scriptParser } from './.ci/page-program.mjs';

/** Lint messages teach: they say what to use instead and why. */
const TIME =
  'Inject Clock (src/platform/clock): nothing else reads time, so that tests and the demonstration can set it.';
const bans = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read configuration once: loadConfig() in the doors, CONFIG elsewhere.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TIME },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: TIME },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Ids come from newId(); samples from a seeded generator.',
  },
  {
    selector: "CallExpression[callee.name='forwardRef']",
    message: 'A circle of modules is a wrong border: move the shared part down or use an event.',
  },
  {
    selector: "Decorator[expression.callee.name='Global']",
    message: 'Only PlatformModule is global: a module imports what it needs.',
  },
  {
    selector: "Decorator[expression.callee.name='IsNumber']",
    message: 'A number of a request is whole (@IsInt), as the OpenAPI document says of all; decimals travel as texts.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      'coverage/',
      '**/*.mjs',
      '**/*.cjs',
      'web/dist/',
      'web/client/dist/',
      'src/app/openapi/refusals.ts',
      'src/app/openapi/response-schemas.ts',
      'web/client/src/generated/',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...bans],
    },
  },
  {
    files: ['src/app/service.ts', 'src/cli.ts', 'src/app/cli/**', 'bench/**', 'test/**', '.ci/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Pages run in a browser: their own clock, no queues, no configuration.
    // A pattern without an ending would take no `.vue` file along.
    files: ['web/**/*.ts', 'web/**/*.vue'],
    extends: [...vue.configs['flat/essential']],
    languageOptions: {
      parserOptions: {
        projectService: false,
        programs: [pageProgram()],
        parser: scriptParser,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      'no-restricted-syntax': 'off',
      // The types of components are known to vue-tsc alone (`npm run web:types`), which checks all of this.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/platform/clock/**', 'src/platform/platform.module.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.spec.ts', 'test/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
