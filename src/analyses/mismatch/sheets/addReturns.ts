import type { GroupedReturns } from '../../../engine/mismatch/compareReturnsByGroup';
import type { ReturnComparison, ReturnFigures } from '../../../engine/mismatch/compareReturns';
import type { MismatchResult } from '../../../engine/mismatch/analyzeMismatch';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { PlacedTable, TableSheet } from '../../../report/layout/TableSheet';
import type { TableColumn } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { formatNumber } from '../../../report/text/formatNumber';
import { probabilityText } from '../../../report/text/probabilityText';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';

/** Tables about the return on investment. Rows of `groups`: mismatch, matched, all. */
export interface ReturnTables {
  readonly groups: PlacedTable | undefined;
  /** Rows: difference of means by Welch, by bootstrap, rank test. */
  readonly difference: PlacedTable | undefined;
  readonly byLevel: PlacedTable | undefined;
  readonly byTeam: PlacedTable | undefined;
  readonly teamByLevel: PlacedTable | undefined;
  readonly byLifecycle: PlacedTable | undefined;
}

const ratio = numberFormats.ratio;
const probability = '0.0000';

/** Return of the mismatched beside the matched, by decision maker, team, both, and lifecycle. */
export function addReturns(report: MismatchReport, sheet: TableSheet): ReturnTables {
  const { result } = report;
  return {
    ...addComparison(report, sheet, result.returnComparison),
    byLevel: addGrouped(report, sheet, result.returnsBy.level, 'level'),
    byTeam: addGrouped(report, sheet, result.returnsBy.team, 'team'),
    teamByLevel: addTeamByLevel(report, sheet, result.teamByLevel),
    byLifecycle: addByLifecycle(report, sheet, result.returnsByLifecycle),
  };
}

function addComparison(report: MismatchReport, sheet: TableSheet, comparison: ReturnComparison | undefined) {
  if (comparison === undefined) return { groups: undefined, difference: undefined };
  const { column, label, locale, recipe } = report;
  const texts = sheetTexts[locale];
  const { mismatch, matched, all, difference, rankTest, bootstrap } = comparison;
  const figures = [mismatch, matched, all];
  const resampled = bootstrap?.difference;
  const line = { line: formatNumber(locale, recipe.parameters.roiLow, 'number') };
  const values = (of: (group: ReturnFigures) => number | undefined) =>
    figures.map((group) => of(group) ?? null);
  sheet.heading(texts.returnsHeading);
  const notes = [
    texts.returnsNote,
    ...(bootstrap === undefined
      ? []
      : [fillTemplate(locale, texts.bootstrapNote, { replicates: bootstrap.replicates })]),
  ];
  sheet.note(notes.join(locale === 'en' ? ' ' : ''));
  const groups = sheet.table(
    'MismatchReturns',
    [
      {
        header: column('group'),
        values: [label('groupMismatch'), label('groupMatched'), label('groupAll')],
      },
      { header: column('n'), values: values(({ n }) => n), numberFormat: numberFormats.count },
      { header: column('mean'), values: values(({ mean }) => mean), numberFormat: ratio },
      { header: column('median'), values: values(({ median }) => median), numberFormat: ratio },
      { header: column('q1'), values: values(({ q1 }) => q1), numberFormat: ratio },
      { header: column('q3'), values: values(({ q3 }) => q3), numberFormat: ratio },
      {
        header: column('winsorisedMean'),
        values: values(({ winsorisedMean }) => winsorisedMean),
        numberFormat: ratio,
      },
      {
        header: column('ratioOfSums'),
        values: values(({ ratioOfSums }) => ratioOfSums),
        numberFormat: ratio,
      },
      {
        header: column('belowLow', line),
        values: values(({ belowLow }) => belowLow),
        numberFormat: numberFormats.count,
      },
      {
        header: column('belowLowShare', line),
        values: values(({ belowLowShare }) => belowLowShare),
        numberFormat: numberFormats.rate,
      },
      {
        header: column('meanLow'),
        values: [bootstrap?.first?.low ?? null, bootstrap?.second?.low ?? null, null],
        numberFormat: ratio,
      },
      {
        header: column('meanHigh'),
        values: [bootstrap?.first?.high ?? null, bootstrap?.second?.high ?? null, null],
        numberFormat: ratio,
      },
    ],
    figures.length,
    '',
  );
  const tests = sheet.table(
    'MismatchReturnDifference',
    [
      { header: column('test'), values: [label('welch'), label('bootstrap'), label('mannWhitney')] },
      {
        header: column('difference'),
        values: [
          difference?.difference ?? null,
          resampled === undefined ? null : mismatch.mean! - matched.mean!,
          null,
        ],
        numberFormat: ratio,
      },
      {
        header: column('low'),
        values: [difference?.low ?? null, resampled?.low ?? null, null],
        numberFormat: ratio,
      },
      {
        header: column('high'),
        values: [difference?.high ?? null, resampled?.high ?? null, null],
        numberFormat: ratio,
      },
      {
        header: column('statistic'),
        values: [difference?.statistic ?? null, null, rankTest?.statistic ?? null],
        numberFormat: '#,##0.00',
      },
      {
        header: column('pValue'),
        values: [difference?.pValue ?? null, null, rankTest?.pValue ?? null],
        numberFormat: probability,
      },
      {
        header: column('superiority'),
        values: [null, null, rankTest?.probabilityOfSuperiority ?? null],
        numberFormat: numberFormats.rate,
      },
    ],
    3,
    '',
  );
  return { groups, difference: tests };
}

function addGrouped(
  report: MismatchReport,
  sheet: TableSheet,
  grouped: GroupedReturns | undefined,
  key: 'level' | 'team',
): PlacedTable | undefined {
  if (grouped === undefined) return undefined;
  const { column, value, locale } = report;
  const texts = sheetTexts[locale];
  const { groups, test, pairs } = grouped;
  const suffix = key === 'level' ? 'Level' : 'Team';
  sheet.heading(key === 'level' ? texts.levelHeading : texts.teamHeading);
  sheet.note(
    test === undefined
      ? texts.noGroupTest
      : fillTemplate(locale, texts.groupTest, {
          statistic: test.statistic,
          degrees: test.degreesOfFreedom,
          p: probabilityText(locale, test.pValue),
          effect: test.epsilonSquared,
        }),
  );
  const figures = (
    header: string,
    of: (group: (typeof groups)[number]) => number | undefined,
  ): TableColumn => ({
    header,
    values: groups.map((group) => of(group) ?? null),
    numberFormat: ratio,
  });
  const placed = sheet.table(
    `MismatchReturnsBy${suffix}`,
    [
      { header: column(key), values: groups.map(({ label }) => value(label)) },
      { header: column('n'), values: groups.map(({ n }) => n), numberFormat: numberFormats.count },
      figures(column('minimum'), ({ summary }) => summary.minimum),
      figures(column('q1'), ({ summary }) => summary.firstQuartile),
      figures(column('median'), ({ summary }) => summary.median),
      figures(column('q3'), ({ summary }) => summary.thirdQuartile),
      figures(column('maximum'), ({ summary }) => summary.maximum),
      figures(column('lowerWhisker'), ({ summary }) => summary.lowerWhisker),
      figures(column('upperWhisker'), ({ summary }) => summary.upperWhisker),
      {
        header: column('outliers'),
        values: groups.map(({ summary }) => summary.outlierCount),
        numberFormat: numberFormats.count,
      },
      figures(column('mean'), ({ mean }) => mean),
      figures(column('p95'), ({ p95 }) => p95),
      figures(column('variation'), ({ variation }) => variation),
    ],
    groups.length,
    texts.noReturns,
  );
  if (pairs.length > 0) {
    const name = (index: number) => value(groups[index]!.label);
    sheet.table(
      `MismatchPairsBy${suffix}`,
      [
        {
          header: column('pair'),
          values: pairs.map(({ first, second }) => `${name(first)} / ${name(second)}`),
        },
        { header: column('z'), values: pairs.map(({ z }) => z), numberFormat: ratio },
        { header: column('pValue'), values: pairs.map(({ pValue }) => pValue), numberFormat: probability },
        {
          header: column('adjustedPValue'),
          values: pairs.map(({ adjustedPValue }) => adjustedPValue),
          numberFormat: probability,
        },
      ],
      pairs.length,
      '',
    );
  }
  return placed;
}

function addTeamByLevel(
  { column, label, locale }: MismatchReport,
  sheet: TableSheet,
  cells: MismatchResult['teamByLevel'],
): PlacedTable | undefined {
  if (cells === undefined) return undefined;
  sheet.heading(sheetTexts[locale].teamByLevelHeading);
  return sheet.table(
    'MismatchTeamByLevel',
    [
      { header: column('team'), values: cells.map(({ team }) => label(team)) },
      { header: column('level'), values: cells.map(({ level }) => label(level)) },
      { header: column('n'), values: cells.map(({ n }) => n), numberFormat: numberFormats.count },
      { header: column('mean'), values: cells.map(({ mean }) => mean ?? null), numberFormat: ratio },
      { header: column('median'), values: cells.map(({ median }) => median ?? null), numberFormat: ratio },
      {
        header: column('remark'),
        values: cells.map(({ isLargeEnough }) => (isLargeEnough ? '' : label('isSmall'))),
      },
    ],
    cells.length,
    '',
  );
}

function addByLifecycle(
  { column, label, value, locale }: MismatchReport,
  sheet: TableSheet,
  crossed: MismatchResult['returnsByLifecycle'],
): PlacedTable | undefined {
  if (crossed === undefined) return undefined;
  const { cuts, cells } = crossed;
  sheet.heading(sheetTexts[locale].returnsByLifecycleHeading);
  sheet.note(fillTemplate(locale, sheetTexts[locale].returnTertilesNote, { low: cuts[0], high: cuts[1] }));
  const names = [label('lowReturn'), label('middleReturn'), label('highReturn')];
  return sheet.table(
    'MismatchReturnsByLifecycle',
    [
      { header: column('returnTertile'), values: cells.map(({ tertile }) => names[tertile]!) },
      { header: column('stage'), values: cells.map(({ stage }) => value(stage)) },
      { header: column('n'), values: cells.map(({ n }) => n), numberFormat: numberFormats.count },
      { header: column('median'), values: cells.map(({ median }) => median ?? null), numberFormat: ratio },
    ],
    cells.length,
    '',
  );
}
