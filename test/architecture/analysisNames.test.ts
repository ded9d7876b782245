import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyses } from '../../src/analyses';

const root = resolve(__dirname, '../..');
const names = analyses.map(({ name }) => name);

/** Where an analysis may be named: in its own folders, and where its oracle, its records, its samples, its mutants, the faults it meets and the texts of the store are shown. */
const own = [
  ...names.flatMap((name) => [`src/engine/${name}/`, `src/analyses/${name}/`]),
  'src/analyses/index.ts',
  'scripts/oracle/',
  'scripts/record/',
  'scripts/mutate/',
  'scripts/faults/',
  'scripts/store/listing.ts',
  'scripts/preview/page/previewPage.ts',
  'scripts/takeScreenshots.ts',
];

const files = ['src', 'cli', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !own.some((place) => file.startsWith(place)));

/** Code without its comments, where an example may name anything, and without prose about an analysis. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/[Tt]he \w+ analysis/g, '');
}

/** Lines that name an analysis: as a word of its own, or as the beginning or end of a compound name. */
function naming(code: string): string[] {
  const words = new RegExp(
    names
      .map((name) => {
        const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
        return `\\b${name}(?![a-z])|${capital}(?![a-z])`;
      })
      .join('|'),
  );
  return code.split('\n').filter((line) => words.test(line));
}

test('a line that names an analysis is found', () => {
  expect(
    naming("case 'mismatch':\nreturn conversionParameters;\nanalyzeConversion(table);\nconversions;"),
  ).toEqual(["case 'mismatch':", 'return conversionParameters;', 'analyzeConversion(table);']);
  expect(files.length).toBeGreaterThan(300);
});

test('no room but the analyses themselves names one', () => {
  const found = files.flatMap((file) => naming(codeOf(file)).map((line) => `${file}: ${line.trim()}`));
  expect(found).toEqual([]);
});
