import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runCommandLine } from '../cli/runCommandLine';
import { saveWorkbook } from '../host/files/saveWorkbook';
import type { Locale } from '../src/engine/recipe/types';
import { fillTemplate } from '../src/report/text/fillTemplate';
import { demoTexts } from './demoTexts';
import { generateConversionSample } from './generateConversionSample';
import { generateMessyMismatchSample } from './generateMessyMismatchSample';
import { generateMismatchSample } from './generateMismatchSample';
import type { SampleSheet } from './sampleWorkbook';
import { sampleWorkbook } from './sampleWorkbook';

interface Demonstration {
  readonly file: string;
  readonly analysis: 'conversion' | 'mismatch';
  readonly table: string;
  readonly sheets: readonly SampleSheet[];
}

const folder = 'output';
const demonstrations: readonly Demonstration[] = [
  {
    file: 'conversion-sample',
    analysis: 'conversion',
    table: 'Records',
    sheets: [{ name: '测试记录', table: 'Records', content: generateConversionSample() }],
  },
  {
    file: 'mismatch-sample',
    analysis: 'mismatch',
    table: 'Customers',
    sheets: [
      { name: 'Customers', table: 'Customers', content: generateMismatchSample() },
      { name: 'Customers (messy)', content: generateMessyMismatchSample() },
    ],
  },
];

/**
 * Writes the two sample workbooks and analyses them with the command line's own function.
 * Words given to `npm run demo --` are passed on to it, for example `--locale zh-CN`.
 */
async function main(words: readonly string[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const locale = localeOf(words);
  for (const { file, analysis, table, sheets } of demonstrations) {
    const input = join(folder, `${file}.xlsx`);
    await writeFile(input, saveWorkbook(sampleWorkbook(sheets)));
    const rows = sheets[0]?.content.rows.length ?? 0;
    const sample = fillTemplate(locale, demoTexts.sample[locale], { file: relative('.', input), rows });
    console.log(`\n${demoTexts[analysis][locale]}\n${sample}\n`);
    const exitCode = await runCommandLine(
      [input, '--analysis', analysis, '--table', table, '--force', '--locale', locale, ...words],
      {
        write: (text) => void process.stdout.write(text),
        complain: (text) => void process.stderr.write(text),
        isTerminal: process.stderr.isTTY === true,
      },
    );
    if (exitCode !== 0) return exitCode;
  }
  console.log(`\n${demoTexts.done[locale]}`);
  return 0;
}

/** The language asked for, else that of the system. */
function localeOf(words: readonly string[]): Locale {
  const asked = words[words.indexOf('--locale') + 1];
  if (words.includes('--locale')) return asked === 'zh-CN' ? 'zh-CN' : 'en';
  const system = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return system.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
