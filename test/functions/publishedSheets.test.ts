import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '../../host/cells/functionMetadata';
import { functionsMetadataFiles } from '../../scripts/functionsMetadata';
import { defaultConversionParameters } from '../../src/engine/conversion/parameters';
import { buildFormula } from '../../src/taskpane/screens/formula/buildFormula';
import { draftFormula } from '../../src/taskpane/screens/formula/draftFormula';
import {
  usualChoices,
  type FormulaCells,
  type FormulaChoices,
} from '../../src/taskpane/screens/formula/FormulaChoices';
import type { ChosenCells } from '../../src/taskpane/screens/formula/FormulaDraft';
import { startFunctions, type StartedFunctions } from './startFunctions';

const presales = join(__dirname, '..', '..', '..', 'shared', 'data', 'presales');

function publishedRows(name: string): string[][] {
  const text = readFileSync(join(presales, `golden_${name}.csv`), 'utf8').replace(/^\uFEFF/, '');
  const [, ...rows] = text.trim().split(/\r?\n/);
  return rows.map((line) => line.split(','));
}

const { customerWeights, productWeights, highShare, lowShare } = defaultConversionParameters;
const percent = (share: number) => `${share * 100}%`;
/** The rankings: columns of name, measures and score, and how the analysis weighs the measures. */
const rankings = [
  {
    kind: '客户',
    measures: [3, 4, 5],
    weights: customerWeights,
    methods: ['none', 'minmax', 'none'],
  },
  {
    kind: '产品',
    measures: [3, 4, 2, 5],
    weights: productWeights,
    methods: ['none', 'none', 'minmax', 'none'],
  },
] as const;

if (existsSync(presales)) {
  describe('the formulas that the pane writes with the settings of the conversion analysis', () => {
    let functions: StartedFunctions;
    beforeAll(async () => {
      const { 'functions.json': metadata } = await functionsMetadataFiles();
      functions = await startFunctions('en-US', JSON.parse(metadata!) as FunctionsMetadata);
    });
    afterAll(() => functions.close());

    it.each(rankings)(
      'give every published score and tier of $kind',
      async ({ kind, measures, weights, methods }) => {
        const rows = publishedRows(`${kind}全部排名`);
        const cells = rows.map((row) => [
          row[1],
          ...measures.map((column) => Number(row[column])),
          Number(row.at(-1)),
        ]);
        const count = rows.length;
        const column = (place: number, columns = 1): ChosenCells => ({
          ...{ sheet: 'S', row: 0, column: place, rows: count, columns },
        });
        const write = (
          name: Parameters<typeof draftFormula>[0],
          given: FormulaCells<ChosenCells>,
          choices: Partial<FormulaChoices>,
        ) =>
          buildFormula(
            draftFormula(name, given, { ...usualChoices, ...choices }, false, '高、中、低')!,
            'S',
            '',
          );
        const metrics = weights.map((weight, index) => ({
          ...{ weight, direction: 'higher' as const, method: methods[index]! },
        }));
        const score = write('COMPOSITE_SCORE', { input: column(1, measures.length) }, { metrics });
        const tier = write(
          'VALUE_TIER',
          { input: column(1 + measures.length), names: column(0) },
          { rule: 'rank', high: percent(highShare), low: percent(lowShare) },
        );
        expect(tier).toContain('{"高","中","低"},"rank",A1:A');
        const [scores, tiers] = await functions.evaluateInCells(cells, [score, tier], [count, count]);
        rows.forEach((row, index) => expect(scores![index]).toBeCloseTo(Number(row.at(-1)), 12));
        const namesOf = (label: string) =>
          rows.filter((_, index) => tiers![index] === label).map((row) => row[1]);
        const listed = (level: string) => publishedRows(`${level}价值${kind}列表`).map((row) => row[0]);
        expect(namesOf('高').sort()).toEqual(listed('高').sort());
        expect(namesOf('低').sort()).toEqual(listed('低').sort());
      },
    );
  });
} else {
  test.skip('the published sheets are not on this machine: ../shared/data/presales', () => undefined);
}
