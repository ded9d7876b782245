import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** The rooms of the house and what each may import: data flows one way (docs/decisions). */
const rooms = {
  'src/engine/table': [],
  'src/engine/statistics': [],
  'src/engine/score': ['src/engine/statistics'],
  'src/engine/prediction': ['src/engine/statistics'],
  'src/engine/recipe': ['src/engine/statistics', 'src/engine/score'],
  'src/engine/history': ['src/engine/statistics', 'src/engine/score', 'src/engine/recipe'],
  'src/engine/mismatch': [
    'src/engine/table',
    'src/engine/statistics',
    'src/engine/score',
    'src/engine/recipe',
  ],
  'src/engine/conversion': [
    'src/engine/table',
    'src/engine/statistics',
    'src/engine/score',
    'src/engine/recipe',
    'src/engine/prediction',
  ],
  'src/report': ['src/engine'],
  'src/analyses': ['src/report', 'src/engine'],
  'src/workbook': ['src/analyses', 'src/report', 'src/engine'],
  'src/functions': ['src/engine'],
  'src/taskpane': ['src/workbook', 'src/analyses', 'src/report', 'src/engine', 'src/functions'],
  host: [],
  cli: ['src/workbook', 'src/analyses', 'src/report', 'src/engine', 'host'],
};

const allRooms = Object.keys(rooms);

/** Forbids, by the path as written, every import that reaches a room not in the list. */
function roomRule(room) {
  const allowed = [room, ...rooms[room]];
  const reaches = (other) => allowed.some((may) => other === may || other.startsWith(`${may}/`));
  const forbidden = allRooms.filter((other) => !reaches(other));
  // Inside src/ a room is written `../workbook`; from outside `../src/workbook`, and host/ has a `workbook` of its own.
  const written = (other) => (room.startsWith('src/') ? other.replace('src/', '(src/)?') : other);
  const patterns = forbidden.map((other) => ({
    regex: `(^|/)${written(other)}(/|$)`,
    message: `${room} may not import ${other}: see the table of rooms in docs/decisions/one-way-data-flow.md.`,
  }));
  return {
    files: [`${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const engineGlobals = ['Excel', 'Office', 'window', 'document', 'process', 'navigator', 'localStorage'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'output/**', 'coverage/**', '.stryker-tmp/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/workbook/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'off',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The one rule that needs types: a promise that nobody waits for fails in silence.
    files: ['{src,host,cli,scripts,samples}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  ...allRooms.map(roomRule),
  {
    files: ['src/engine/**/*.ts', 'src/report/**/*.ts', 'src/analyses/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...engineGlobals],
    },
  },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='cellAt'] > Literal.arguments:first-child",
          message: 'A counted row moves when another is put before it: name the row by what it is (cellOf).',
        },
      ],
      'no-console': 'off',
    },
  },
);
