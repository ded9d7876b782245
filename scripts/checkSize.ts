import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Holds the production bundle to its size: what loads when the pane opens, and what Excel loads to compute a cell.
 * Analyses load when a table is chosen and are counted apart. Also refuses eval, which the page's content security
 * policy forbids.
 */
const KILOBYTE = 1024;
const budgets: readonly { readonly name: string; readonly files: RegExp; readonly kilobytes: number }[] = [
  { name: 'pane when it opens', files: /^taskpane\.js$/, kilobytes: 350 },
  {
    name: 'analyses and their worker, loaded with a table',
    files: /^(?!taskpane|functions).*\.js$/,
    kilobytes: 200,
  },
  { name: 'cell functions', files: /^functions\.js$/, kilobytes: 60 },
];

const folder = process.env['PAYOFF_OUTPUT'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}: run npm run build first.`);
  process.exit(1);
}
const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
let failed = false;
for (const { name, files, kilobytes } of budgets) {
  const matching = scripts.filter((file) => files.test(file));
  const bytes = matching.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const size = bytes / KILOBYTE;
  const within = matching.length > 0 && size <= kilobytes;
  failed ||= !within;
  console.log(`${within ? 'ok  ' : 'OVER'} ${name}: ${size.toFixed(0)} of ${kilobytes} KB gzipped`);
}
for (const file of scripts) {
  if (/\beval\(|new Function\(/.test(readFileSync(join(folder, file), 'utf8'))) {
    failed = true;
    console.log(`EVAL ${file} makes code from text, which the page's content security policy forbids`);
  }
}
process.exitCode = failed ? 1 : 0;
