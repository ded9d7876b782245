import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../cli/runCommandLine';
import { openWorkbook } from '../../host/files/openWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { smallRecords } from '../browser/smallRecords';
import { cellOf, namesIn, sheetOf } from '../workbook/judgements/judgedWorkbook';
import { valuesOf, workbookOf } from '../workbook/support/startWithData';

const folder = mkdtempSync(join(tmpdir(), 'payoff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

test('the command line takes over what was typed into the result of a run before, and writes it as JSON', async () => {
  writeFileSync(at('data.xlsx'), saveWorkbook(workbookOf({ Records: smallRecords.rows })));
  const told: string[] = [];
  const analyze = (input: string, ...more: string[]) =>
    runCommandLine([at(input), ...more], {
      write: (text) => told.push(text),
      complain: (text) => told.push(text),
      isTerminal: false,
    });
  expect(await analyze('data.xlsx', '--out', at('first.xlsx'))).toBe(0);
  const workbook = openWorkbook(readFileSync(at('first.xlsx')), 'first.xlsx');
  const actions = sheetOf(workbook, 'Actions');
  const [name] = namesIn(actions, 'Name', 'Owner') as [string];
  cellOf(actions, name, 'Owner', 'Name').type('王芳');
  cellOf(actions, name, 'Status', 'Name').type('open');
  cellOf(actions, name, 'Own verdict', 'Name').type('高价值');
  writeFileSync(at('typed.xlsx'), saveWorkbook(workbook));

  expect(await analyze('typed.xlsx', '--out', at('second.xlsx'), '--json', at('second.json'))).toBe(0);
  const again = openWorkbook(readFileSync(at('second.xlsx')), 'second.xlsx');
  const shown = ['Own verdict', 'Owner', 'Status'].map(
    (heading) => cellOf(sheetOf(again, 'Actions'), name, heading, 'Name').value,
  );
  expect(shown).toEqual(['High', '王芳', 'open']);
  expect(cellOf(sheetOf(again, 'Customer evidence'), name, 'Own verdict').value).toBe('High');
  const { judgements, run } = JSON.parse(readFileSync(at('second.json'), 'utf8')) as {
    judgements: { about: string }[];
    run: { judgements: number };
  };
  expect(run.judgements).toBe(2);
  expect(judgements).toEqual([
    expect.objectContaining({ about: 'customer', name, own: 'High' }),
    expect.objectContaining({ name, owner: '王芳', status: 'open' }),
  ]);
  // The published lists have their columns and no more.
  expect(valuesOf(sheetOf(again, 'All customers ranked'))[0]).not.toContain('Own verdict');
}, 120_000);
