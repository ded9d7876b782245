import type { Kpi } from '../../../engine/conversion/measureKpis';
import { listHeaderRow, marginColumns, planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { CellsBlock, SheetPlan } from '../../../report/plan';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { kpiTexts } from '../texts/nameTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const figureColumns = ['actual', 'target', 'gap', 'alternative'] as const;

/** Indicators that are no rates. */
const ownFormat: Partial<Record<Kpi['id'], string>> = {
  callsPer100Records: numberFormats.ratio,
  testDaysPerCall: numberFormats.one,
  meanTestDays: numberFormats.one,
  amountPerCall: numberFormats.ratio,
};

/** Indicators with target, gap and status; status in words and a sign, then in colour. */
export function planKpiSheet({ result, locale }: ReportContext): SheetPlan {
  const texts = listTexts[locale];
  const names: Readonly<Record<string, string>> = kpiTexts[locale];
  const { kpis } = result;
  const status = {
    met: texts.statusMet,
    below: texts.statusBelow,
    above: texts.statusAbove,
    noTarget: texts.statusNoTarget,
    noData: texts.statusNoData,
  };
  const statuses = kpis.map((kpi) =>
    kpi.fixedByRule && kpi.status !== 'met'
      ? `${status[kpi.status]}${texts.statusFixed}`
      : status[kpi.status],
  );
  const figure = (name: (typeof figureColumns)[number]) => ({
    header: texts[name],
    values: kpis.map((kpi) => kpi[name] ?? NaN),
    numberFormat: numberFormats.rate,
  });
  const sheet = planListSheet({
    role: 'kpis',
    name: sheetName('kpis', locale),
    tabColor: palette.amount,
    title: sheetTexts[locale].kpisTitle,
    note: sheetTexts[locale].kpisNote,
    back: summaryTexts[locale].back,
    tableName: 'Payoff_kpis',
    columns: [
      { header: texts.kpi, values: kpis.map(({ id }) => names[id]!) },
      { header: texts.status, values: statuses },
      figure('actual'),
      figure('target'),
      figure('gap'),
      figure('alternative'),
      {
        header: texts.alternativeMeaning,
        values: kpis.map(({ id, alternative }) =>
          alternative === undefined ? '' : (names[`${id}Other`] ?? ''),
        ),
        alignment: 'center',
      },
      {
        header: texts.line,
        values: kpis.map(({ line }) => line ?? NaN),
        numberFormat: numberFormats.score,
      },
    ],
    rowCount: kpis.length,
    emptyText: texts.empty,
    frozenColumns: 1,
  });
  return { ...sheet, blocks: [...sheet.blocks, ...ownFormats(kpis), ...statusColours(kpis, statuses)] };
}

/** Days and counts stand in the same columns as rates: they get a format of their own. */
function ownFormats(kpis: readonly Kpi[]): CellsBlock[] {
  const places = { actual: 2, target: 3, gap: 4, alternative: 5 };
  return kpis.flatMap((kpi, row) => {
    const numberFormat = ownFormat[kpi.id];
    if (numberFormat === undefined) return [];
    return figureColumns
      .filter((name) => kpi[name] !== undefined)
      .map((name): CellsBlock => ({
        kind: 'cells',
        row: listHeaderRow + 1 + row,
        column: marginColumns + places[name],
        values: [[kpi[name]!]],
        style: 'number',
        numberFormat,
      }));
  });
}

function statusColours(kpis: readonly Kpi[], statuses: readonly string[]): CellsBlock[] {
  return kpis.flatMap((kpi, row): CellsBlock[] => {
    if (kpi.status === 'noTarget' || kpi.status === 'noData') return [];
    return [
      {
        kind: 'cells',
        row: listHeaderRow + 1 + row,
        column: marginColumns + 1,
        values: [[statuses[row]!]],
        style: kpi.status === 'met' ? 'good' : 'attention',
      },
    ];
  });
}
