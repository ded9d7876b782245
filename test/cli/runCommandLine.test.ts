import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { runCommandLine } from '../../cli/runCommandLine';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { type Grid, workbookOf } from '../workbook/support/startWithData';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payoff-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly exitCode: number;
  readonly written: string;
  readonly complained: string;
}

async function run(...words: string[]): Promise<Outcome> {
  let written = '';
  let complained = '';
  const exitCode = await runCommandLine(words, {
    write: (text) => (written += text),
    complain: (text) => (complained += text),
    isTerminal: false,
  });
  return { exitCode, written, complained };
}

function workbookFile(name: string, sheets: Record<string, Grid>): string {
  const path = join(folder, name);
  writeFileSync(path, saveWorkbook(workbookOf(sheets)));
  return path;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const header = ['客户简称', '子产品名称', '是否调用', '是否签约'];
const records: Grid = [
  header,
  ...Array.from({ length: 40 }, (_row, index) => [
    `客户${index % 7}`,
    `产品${index % 3}`,
    index % 4 === 0 ? '是' : '否',
    index % 9 === 0 ? '是' : '否',
  ]),
];

describe('runCommandLine', () => {
  it('enriches a workbook, says what was found and leaves the input as it was', async () => {
    const { headers, rows } = generateConversionSample();
    const input = workbookFile('records.xlsx', {
      记录: [headers, ...rows.map((row) => row.map((cell) => cell ?? ''))],
    });
    const before = readFileSync(input);
    const json = join(folder, 'result.json');
    const { exitCode, written, complained } = await run(input, '--locale', 'zh-CN', '--json', json);
    expect(complained).toBe('');
    expect(exitCode).toBe(0);
    const output = join(folder, 'records.payoff.xlsx');
    expect(written).toContain(output);
    expect(readFileSync(input).equals(before)).toBe(true);
    const sheets = openWorkbook(readFileSync(output), 'records.payoff.xlsx').sheets.map(({ name }) => name);
    expect(sheets[0]).toBe('记录');
    expect(sheets).toEqual(expect.arrayContaining(['高价值客户列表', '客户全部排名', '产品全部排名']));
    const result = JSON.parse(readFileSync(json, 'utf8'));
    expect(result.overall).toMatchObject({ records: 6671, customers: 193, products: 36, calls: 292 });
    expect(result.customers.tiers).toEqual({ high: 39, mid: 115, low: 39 });
  });

  it('gives the same result from a workbook, a range pasted beside it and text in any encoding with any separator', async () => {
    const encodings: Record<string, (text: string) => string | Uint8Array> = {
      utf8: (text) => text,
      mark: (text) => `\ufeff${text}`,
      gbk: toGbk,
    };
    const inputs = [
      workbookFile('records.xlsx', { Sheet1: records }),
      workbookFile('pasted.xlsx', { Sheet1: records.map((row) => ['', '', ...row]) }),
    ];
    for (const [encoding, encode] of Object.entries(encodings)) {
      for (const [name, separator] of Object.entries({ comma: ',', semicolon: ';', tab: '\t' })) {
        const text = records.map((row) => row.join(separator)).join('\r\n');
        inputs.push(file(`${encoding}-${name}.csv`, encode(text)));
      }
    }
    const results: unknown[] = [];
    for (const input of inputs) {
      const json = `${input}.json`;
      expect(await run(input, '--json', json, '--locale', 'en')).toMatchObject({
        exitCode: 0,
        complained: '',
      });
      const shift = input.includes('pasted') ? 2 : 0;
      const {
        input: source,
        recipe,
        run: record,
        ...result
      } = JSON.parse(readFileSync(json, 'utf8'), (key, value) =>
        key === 'column' && typeof value === 'number' ? value - shift : value,
      );
      // What the sheet is called after the file, where on it the table begins, and when it ran, is all that may differ.
      const unplaced = { ...source, sheet: '', range: '' };
      const unbound = { ...recipe, source: undefined };
      const timeless = { ...record, when: '', recipe: unbound, source: { ...record.source, range: '' } };
      results.push({ ...result, run: timeless, input: unplaced, recipe: unbound });
    }
    for (const result of results) expect(result).toEqual(results[0]);
  });

  it.each<[string, () => string, RegExp]>([
    [
      'a sheet without a header row',
      () =>
        workbookFile('a.xlsx', {
          Sheet1: [
            [1, 2],
            [3, 4],
            [5, 6],
            [7, 8],
          ],
        }),
      /./,
    ],
    ['an empty sheet', () => workbookFile('b.xlsx', { Sheet1: [] }), /No sheet of this workbook has a table/],
    [
      'records without a customer column',
      () => workbookFile('c.xlsx', { Sheet1: records.map((row) => row.slice(1)) }),
      /customer/i,
    ],
    ['a table of three rows', () => workbookFile('d.xlsx', { Sheet1: records.slice(0, 3) }), /rows/],
    [
      'a file cut off in the middle',
      () => file('e.xlsx', saveWorkbook(workbookOf({ Sheet1: records })).slice(0, 900)),
      /damaged/,
    ],
    ['an old workbook with a new name', () => file('f.xlsx', oldWorkbook()), /\.xls format/],
    ['a text that is no table', () => file('g.xlsx', 'hello'), /neither a workbook/],
    ['an empty file', () => file('h.xlsx', ''), /empty/],
    ['a file that is not there', () => join(folder, 'nowhere.xlsx'), /There is no file/],
  ])('refuses %s with a sentence and writes nothing', async (_title, make, sentence) => {
    const input = make();
    const before = readdirSync(folder);
    const { exitCode, complained } = await run(input, '--analysis', 'conversion', '--locale', 'en');
    expect(complained).toMatch(sentence);
    expect(complained).not.toMatch(/undefined|\{|Error|code [a-z]/);
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('says in Chinese what it says in English', async () => {
    const { complained } = await run(join(folder, 'nowhere.xlsx'), '--locale', 'zh-CN');
    expect(complained).toMatch(/^找不到文件/);
  });

  it('exits with 2 when the command is written wrongly', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    expect((await run()).exitCode).toBe(2);
    expect((await run(input, '--colour')).exitCode).toBe(2);
    expect((await run(input, '--out', input)).exitCode).toBe(2);
    expect((await run(input, '--out', join(folder, 'x.pdf'))).exitCode).toBe(2);
    expect((await run(input, '--set', 'highShare=2')).exitCode).toBe(2);
    expect((await run(input, '--set', 'colour=2')).exitCode).toBe(2);
    expect(existsSync(join(folder, 'records.payoff.xlsx'))).toBe(false);
  });

  it('overwrites an output only when forced to', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const out = file('out.xlsx', 'precious');
    const refused = await run(input, '--out', out, '--locale', 'en');
    expect(refused).toMatchObject({ exitCode: 2, complained: expect.stringContaining('--force') });
    expect(readFileSync(out, 'utf8')).toBe('precious');
    expect((await run(input, '--out', out, '--force')).exitCode).toBe(0);
  });

  it('never overwrites a file it reads, not even when forced to', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const before = readFileSync(input);
    const recipe = file('recipe.json', '{"analysis":"conversion"}');
    for (const words of [
      [input, '--json', input, '--force'],
      [input, '--out', input, '--force'],
      [input, '--recipe', recipe, '--json', recipe, '--force'],
    ]) {
      const { exitCode, complained } = await run(...words, '--locale', 'en');
      expect(complained).toMatch(/never overwritten/);
      expect(exitCode).toBe(2);
    }
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readFileSync(recipe, 'utf8')).toBe('{"analysis":"conversion"}');
  });

  it.each<[string, () => string, RegExp]>([
    [
      'in a folder that is not there',
      () => join(folder, 'nowhere', 'x.json'),
      /folder .*nowhere does not exist/,
    ],
    ['that is a folder', () => folder, /is a folder\. Give --json/],
    ['below a file', () => join(file('plain', ''), 'x.json'), /does not exist/],
    ['that is there already', () => file('x.json', 'precious'), /Add --force to overwrite it, .* --json/],
    ['that is the workbook', () => join(folder, 'records.payoff.xlsx'), /name the same file/],
  ])('refuses a JSON file %s before it writes the workbook', async (_title, make, sentence) => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const json = make();
    const before = readdirSync(folder);
    const { exitCode, complained } = await run(input, '--json', json, '--locale', 'en');
    expect(complained).toMatch(sentence);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('says that a folder is no file to analyse', async () => {
    const { exitCode, complained } = await run(folder, '--locale', 'en', '--out', join(folder, 'x.xlsx'));
    expect(complained).toMatch(/^That is a folder\./);
    expect(exitCode).toBe(1);
  });

  it('refuses a role that the analysis does not have, with the roles it has', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const before = readdirSync(folder);
    const { exitCode, complained } = await run(input, '--map', 'custmer=客户简称', '--locale', 'en');
    expect(complained).toMatch(/no role "custmer".*customer, product/);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('leaves a role unused that is given no column', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const json = join(folder, 'x.json');
    expect(await run(input, '--map', 'signed=', '--json', json)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(json, 'utf8')).recipe.mapping).toMatchObject({ signed: null });
  });

  it('names the missing column without being told the analysis, when only one comes near', async () => {
    const input = workbookFile('c.xlsx', { Sheet1: records.map((row) => row.slice(1)) });
    const { exitCode, complained } = await run(input, '--locale', 'en');
    expect(complained).toMatch(/No column is known to be "Customer"/);
    expect(exitCode).toBe(1);
  });

  it('says how to answer what stops a run, and takes the answer', async () => {
    const rates = [0.8, 70, 0.6, 50, 0.4, 30, 0.2, 10];
    const input = workbookFile('rates.xlsx', {
      Sheet1: [
        ['客户编号', '优先级得分', '销售额', '采用 率'],
        ...rates.map((rate, index) => [`C${index}`, index, 100 * index, rate]),
      ],
    });
    const refused = await run(input, '--locale', 'en');
    expect(refused.exitCode).toBe(1);
    expect(refused.complained).toContain('--answer "采用 率=percentPoints" or --answer "采用 率=perCell"');
    expect(await run(input, '--answer', 'rate=perCell', '--locale', 'en')).toMatchObject({
      exitCode: 2,
      complained: expect.stringContaining('The table has: 客户编号, 优先级得分, 销售额, 采用 率.'),
    });
    const wrong = (answers: Record<string, string>) =>
      run(
        input,
        '--recipe',
        file('wrong.json', JSON.stringify({ analysis: 'mismatch', answers })),
        '--locale',
        'en',
      );
    expect(await wrong({ '采用 率': 'percell' })).toMatchObject({
      exitCode: 2,
      complained: expect.stringContaining('the nearest is "perCell"'),
    });
    expect(await wrong({ 采用率: 'perCell' })).toMatchObject({
      exitCode: 2,
      complained: expect.stringContaining(
        'no column "采用率" to answer for, by --answer or a recipe; the nearest is "采用 率"',
      ),
    });
    const json = join(folder, 'rates.json');
    expect(await run(input, '--answer', '采用 率=perCell', '--json', json)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(json, 'utf8')).recipe.answers).toEqual({ '采用 率': 'perCell' });
  });

  it('prints what is still to be answered when a run succeeds', async () => {
    const amounts = records.map((row, index) => [...row, index === 0 ? '金额' : `${index}.250`]);
    const input = file('open.csv', amounts.map((row) => row.join(';')).join('\n'));
    const { exitCode, written } = await run(input, '--locale', 'zh-CN');
    expect(exitCode).toBe(0);
    expect(written).toContain('仍待您确认：');
    expect(written).toContain('--answer 金额=decimalPoint 或 --answer 金额=decimalComma');
  });

  it('adds no sheet to a workbook whose structure is protected', async () => {
    const parts = unzipSync(saveWorkbook(workbookOf({ Sheet1: records })));
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    const locked = workbook.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    expect(locked).not.toBe(workbook);
    const input = file(
      'locked.xlsx',
      zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(locked) }),
    );
    const before = readdirSync(folder);
    const { exitCode, complained } = await run(input, '--locale', 'en');
    expect(complained).toMatch(/protected/);
    expect(exitCode).toBe(1);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('punctuates Chinese figures as Chinese', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const { written } = await run(input, '--locale', 'zh-CN');
    expect(written).toMatch(/总体调用率：.*（/);
    expect(written).not.toMatch(/[\u4e00-\u9fff] ?[:(]/);
  });

  it('takes a column by hand and a parameter from the command line', async () => {
    const renamed: Grid = [['谁', '什么', '是否调用', '是否签约'], ...records.slice(1)];
    const input = workbookFile('renamed.xlsx', { Sheet1: renamed });
    const json = join(folder, 'x.json');
    const outcome = await run(
      input,
      '--analysis',
      'conversion',
      '--map',
      'customer=谁',
      '--map',
      'product=什么',
      '--set',
      'highShare=0.5',
      '--json',
      json,
    );
    expect(outcome).toMatchObject({ exitCode: 0, complained: '' });
    const result = JSON.parse(readFileSync(json, 'utf8'));
    expect(result.recipe.parameters.highShare).toBe(0.5);
    expect(result.customers.tiers.high).toBe(4);
  });

  it('runs a saved recipe again with the same result', async () => {
    const input = workbookFile('records.xlsx', { Sheet1: records });
    const [first, second] = [join(folder, '1.json'), join(folder, '2.json')];
    await run(input, '--set', 'highShare=0.3', '--json', first);
    const recipe = file('recipe.json', JSON.stringify(JSON.parse(readFileSync(first, 'utf8')).recipe));
    await run(input, '--recipe', recipe, '--json', second, '--force');
    const [before, after] = [first, second].map((path) => JSON.parse(readFileSync(path, 'utf8')));
    expect(after).toEqual({ ...before, run: { ...before.run, when: after.run.when } });
  });

  it('prints its usage', async () => {
    expect(await run('--help')).toMatchObject({
      exitCode: 0,
      written: expect.stringContaining('--analysis'),
    });
  });
});

/** What is needed of an OLE compound file to be taken for one of Excel 97 to 2003: its signature and a stream's name. */
function oldWorkbook(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'Workbook'].forEach((letter, index) => (bytes[512 + 128 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

/** Encodes the few characters of the test table in GBK, by asking the decoder what each pair of bytes means. */
function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}
