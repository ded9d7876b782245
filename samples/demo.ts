import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runCommandLine } from '../cli/runCommandLine';
import { saveWorkbook } from '../host/files/saveWorkbook';
import { generateConversionSample } from './generateConversionSample';
import { generateMessyMismatchSample } from './generateMessyMismatchSample';
import { generateMismatchSample } from './generateMismatchSample';
import type { SampleSheet } from './sampleWorkbook';
import { sampleWorkbook } from './sampleWorkbook';

interface Demonstration {
  readonly question: string;
  readonly file: string;
  readonly analysis: 'conversion' | 'mismatch';
  readonly table: string;
  readonly sheets: readonly SampleSheet[];
}

const folder = 'output';
const demonstrations: readonly Demonstration[] = [
  {
    question: 'Which customers and products turn tests into calls and contracts?',
    file: 'conversion-sample',
    analysis: 'conversion',
    table: 'Records',
    sheets: [{ name: '测试记录', table: 'Records', content: generateConversionSample() }],
  },
  {
    question: 'Who gets a high investment priority and does not perform?',
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
  for (const { question, file, analysis, table, sheets } of demonstrations) {
    const input = join(folder, `${file}.xlsx`);
    await writeFile(input, saveWorkbook(sampleWorkbook(sheets)));
    const rows = sheets[0]?.content.rows.length ?? 0;
    console.log(
      `\n${question}\nSample: ${relative('.', input)}, ${rows.toLocaleString('en')} rows of invented data\n`,
    );
    const exitCode = await runCommandLine(
      [input, '--analysis', analysis, '--table', table, '--force', ...words],
      {
        write: (text) => void process.stdout.write(text),
        complain: (text) => void process.stderr.write(text),
        isTerminal: process.stderr.isTTY === true,
      },
    );
    if (exitCode !== 0) return exitCode;
  }
  console.log('\nOpen the two .payoff.xlsx files in Excel, WPS or LibreOffice.');
  return 0;
}

void main(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
