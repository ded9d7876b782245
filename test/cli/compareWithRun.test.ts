import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { smallRecords } from '../browser/smallRecords';
import { workbookOf } from '../workbook/support/startWithData';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
  writeFileSync(at('data.xlsx'), saveWorkbook(workbookOf({ Records: smallRecords.rows })));
  await analyze('data.xlsx', 'first.xlsx', '--json', at('first.json'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
let said = '';
const terminal = {
  write: () => undefined,
  complain: (text: string) => void (said += text),
  isTerminal: false,
};
async function analyze(input: string, output: string, ...words: string[]): Promise<number> {
  said = '';
  return runCommandLine([at(input), '--out', at(output), '--locale', 'en', ...words], terminal);
}
const sheetsOf = (name: string) =>
  openWorkbook(readFileSync(at(name)), name).sheets.map((sheet) => sheet.name);
const json = () => JSON.parse(readFileSync(at('first.json'), 'utf8')) as { run: { record: number } };

test('a first run records itself, and is compared with nothing', () => {
  expect(sheetsOf('first.xlsx')).toContain('Run record');
  expect(sheetsOf('first.xlsx')).not.toContain('What changed');
  expect(json().run).toMatchObject({ record: 2, source: { read: expect.any(Number) as number } });
});

test.each(['first.json', 'first.xlsx'])(
  'a run without a history is compared with that of %s',
  async (file) => {
    expect(
      await analyze('data.xlsx', `by-${file}.xlsx`, '--compare', at(file), '--set', 'highShare=0.4'),
    ).toBe(0);
    expect(sheetsOf(`by-${file}.xlsx`)).toContain('What changed');
  },
  120_000,
);

test.each([
  ['cut off', () => readFileSync(at('first.json'), 'utf8').slice(0, 1_000), /cut off or was edited/],
  ['of a later version', () => JSON.stringify({ run: { ...json().run, record: 99 } }), /later version/],
  ['of an earlier version', () => JSON.stringify({ analysis: 'conversion' }), /no run to compare with/],
])(
  'a record that is %s is refused by a sentence, and nothing is written',
  async (_, text, sentence) => {
    writeFileSync(at('other.json'), text());
    expect(await analyze('data.xlsx', 'refused.xlsx', '--compare', at('other.json'))).toBe(1);
    expect(said).toMatch(sentence);
    expect(() => readFileSync(at('refused.xlsx'))).toThrow();
  },
  120_000,
);
