import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { analyses } from '../src/analyses';

/** What loads in every run, whichever analysis it is, and the parts of it that the first screen needs. */
const opening = ['taskpane', 'shared'];
const everyRun = [...opening, 'analyses', 'analysisWorker', 'statistics'];

/**
 * Holds the production bundle to its size: all that the pane loads from its opening to a finished analysis, and what
 * Excel loads to compute a cell. Parts that most people never ask for are counted apart. Also refuses eval, which the
 * page's content security policy forbids.
 */
const KILOBYTE = 1024;
const budgets: readonly {
  readonly name: string;
  readonly parts: readonly string[];
  readonly kilobytes: number;
}[] = [
  { name: 'pane when it opens', parts: opening, kilobytes: 288 },
  ...analyses.map(({ name }) => ({
    name: `pane with a finished ${name} analysis`,
    parts: [...everyRun, name],
    kilobytes: 480,
  })),
  { name: 'menu, and screens beside the main way', parts: ['menu', 'beside'], kilobytes: 80 },
  { name: 'report as a document', parts: ['document'], kilobytes: 480 },
  { name: 'cell functions', parts: ['functions'], kilobytes: 60 },
];

const folder = process.env['PAYOFF_OUTPUT'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}: run npm run build:local first.`);
  process.exit(1);
}
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const partOf = (file: string) => file.slice(0, file.indexOf('.'));
let failed = false;
for (const { name, parts, kilobytes } of budgets) {
  const missing = parts.filter((part) => !scripts.some((file) => partOf(file) === part));
  const bytes = scripts
    .filter((file) => parts.includes(partOf(file)))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const size = bytes / KILOBYTE;
  const within = missing.length === 0 && size <= kilobytes;
  failed ||= !within;
  const verdict = missing.length > 0 ? `GONE ${missing.join(', ')}:` : within ? 'ok  ' : 'OVER';
  console.log(`${verdict} ${name}: ${size.toFixed(0)} of ${kilobytes} KB gzipped`);
}
for (const file of scripts) {
  if (budgets.some(({ parts }) => parts.includes(partOf(file)))) continue;
  failed = true;
  console.log(`NEW  ${file} is in no budget`);
}
for (const file of scripts) {
  if (/\beval\(|new Function\(/.test(readFileSync(join(folder, file), 'utf8'))) {
    failed = true;
    console.log(`EVAL ${file} makes code from text, which the page's content security policy forbids`);
  }
}
process.exitCode = failed ? 1 : 0;
