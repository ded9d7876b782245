import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../host/files/openWorkbook';
import type { Notice } from '../../../src/engine/problem';
import { withAnswer } from '../../../src/engine/recipe/withAnswer';
import { checkAgain, checkColumns } from '../../../src/taskpane/actions/checkColumns';
import { findSources } from '../../../src/taskpane/actions/findSources';
import { runRecipe } from '../../../src/taskpane/actions/runRecipe';
import { excelWorkbook } from '../../../src/taskpane/excel/excelWorkbook';
import { createPane, type Pane } from '../../../src/taskpane/state/Pane';
import { withExcel } from '../../workbook/support/startWithData';

const cases = join(__dirname, '..', '..', '..', '..', 'shared', 'data', 'cases');

interface Trial {
  /** Columns that are chosen by hand before anything is agreed to. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** What the pane asked before there was a result. */
  readonly asked: readonly string[];
  readonly result: unknown;
}

/** What is right for each small input that a workbook in Excel can hold; the damaged ones Excel does not open. */
const trials: readonly (readonly [file: string, trial: Trial])[] = [
  ['01-no-styles-part.xlsx', { asked: [], result: { counts: { valid: 24, top: 7, mismatch: 4 } } }],
  ['02-priority-rank.csv', rank()],
  ['03-called-count.csv', calls({ called: 'Called' }, [], 26)],
  ['04-called-text.csv', calls({ called: 'Called' }, ['successUnclear'], 20)],
  ['06-cn-call-counts.csv', calls({ called: '调用次数' }, [], 17)],
  ['07-pipeline-won.csv', calls({}, ['stageNeverCalled'], 8)],
  ['07-pipeline-won.csv', calls({ called: 'Stage' }, ['successUnclear'], 8)],
  ['08-cp1252-euro.csv', { asked: [], result: { counts: { valid: 12, mismatch: 2 } } }],
  [
    '09-odd-headers.csv',
    {
      asked: [],
      result: {
        recipe: { mapping: { customer: 'client name', product: 'prod-line', called: 'Did they go live?' } },
      },
    },
  ],
  ['12-stray-cell.xlsx', { asked: [], result: { overall: { records: 120, calls: 24 } } }],
  [
    '14-visits.csv',
    { mapping: { support: 'Visits' }, asked: [], result: { input: { used: 160, excluded: [] } } },
  ],
  ['15-plain-id-name.csv', { asked: [], result: { counts: { valid: 60 } } }],
  [
    '16-priority-words.csv',
    {
      asked: ['levelsUnclear'],
      result: { recipe: { parameters: { order: { priority: ['Critical', 'High', 'Medium', 'Low'] } } } },
    },
  ],
];

function calls(mapping: Trial['mapping'] & object, asked: readonly string[], count: number): Trial {
  return { mapping, asked, result: { overall: { calls: count } } };
}

function rank(): Trial {
  const mapping = { priority: 'priority_rank' };
  return { mapping, asked: ['directionUnclear'], result: { counts: { top: 4, mismatch: 4 } } };
}

/** The pane with the columns of a file checked, its first error answered by what the pane offers for it, and so on. */
async function tryInPane(file: string, { mapping = {} }: Pick<Trial, 'mapping'>): Promise<PaneTrial> {
  const workbook = openWorkbook(readFileSync(join(cases, file)), file);
  return withExcel(workbook, async () => {
    const pane = createPane(excelWorkbook, 'en');
    await findSources(pane);
    await checkColumns(pane);
    const { recipe } = pane.store.get();
    if (Object.keys(mapping).length > 0)
      await checkAgain(pane, { ...recipe!, mapping: { ...recipe!.mapping, ...mapping } });
    const asked: string[] = [];
    while (pane.store.get().checked?.table === undefined && asked.length < 4) {
      const question = pane.store.get().checked!.check.notices.find(({ severity }) => severity === 'error')!;
      asked.push(question.code);
      await agree(pane, question);
    }
    await runRecipe(pane);
    const { outcome, failure } = pane.store.get();
    return { asked, failure, json: outcome?.json };
  });
}

interface PaneTrial {
  readonly asked: readonly string[];
  readonly failure: unknown;
  readonly json: unknown;
}

/** One click on what is proposed. */
async function agree(pane: Pane, { code, role, facts }: Notice): Promise<void> {
  const recipe = pane.store.get().recipe!;
  const { parameter, proposed, answers, header } = facts;
  if (typeof parameter === 'string') {
    const answer = Array.isArray(answers) ? String(answers[0]) : (proposed as string[]);
    return checkAgain(pane, withAnswer(recipe, parameter, answer));
  }
  if (code !== 'confirmColumn') throw new Error(`Nothing to click on: ${code}`);
  return checkAgain(pane, { ...recipe, mapping: { ...recipe.mapping, [role!]: String(header) } });
}

if (existsSync(cases)) {
  describe('the small inputs that went wrong, in the pane', () => {
    test.each(trials)('%s', async (file, trial) => {
      const { asked, failure, json } = await tryInPane(file, trial);
      expect([failure, asked]).toEqual([undefined, trial.asked]);
      expect(json).toMatchObject(trial.result as object);
    });

    test('a euro sign in windows-1252 is the same as in UTF-8', async () => {
      const [result, twin] = [
        await tryInPane('08-cp1252-euro.csv', {}),
        await tryInPane('08-cp1252-euro-as-utf8.csv', {}),
      ].map(({ json }) => json as Record<string, unknown>);
      for (const part of ['cutoffs', 'counts', 'customers', 'effectiveWeights'])
        expect(result![part]).toEqual(twin![part]);
    });
  });
} else {
  console.warn(`Skipped: ${cases} is absent`);
  test('the small inputs in the pane (skipped: the shared cases are absent)', () => undefined);
}
