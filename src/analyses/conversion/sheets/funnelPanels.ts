import type { Subject } from '../../../engine/conversion/perSubject';
import type { Funnel } from '../../../engine/conversion/measureFunnel';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { TableColumn } from '../../../report/plan';
import { formatNumber } from '../../../report/text/formatNumber';
import { paretoChart, planFunnelChart, planTrendChart, type PlanChart } from '../charts/planFunnelCharts';
import { monthText } from '../monthText';
import type { ReportContext } from '../ReportContext';
import { listTexts } from '../texts/listTexts';
import { stageTexts } from '../texts/nameTexts';

/** A list, and the chart above it that is drawn from it. */
export interface Panel {
  readonly tableName: string;
  readonly columns: readonly TableColumn[];
  readonly plan: PlanChart | undefined;
}

/** The panels of the funnel sheet, from left to right in stacks; those that the table tells nothing for are left out. */
export function funnelPanels(context: ReportContext): Panel[][] {
  return [
    [funnelPanel(context), ...crossingsPanel(context)],
    [paretoPanel(context, 'customer'), paretoPanel(context, 'product')],
    trendPanel(context),
  ];
}

function funnelPanel({ result, locale }: ReportContext): Panel {
  const texts = listTexts[locale];
  const { stages } = result.funnel;
  const names: Readonly<Record<string, string>> = stageTexts[locale];
  const column = columnsOf(stages);
  const { count, rate } = numberFormats;
  return {
    tableName: 'Payoff_funnel',
    plan: planFunnelChart,
    columns: [
      { header: texts.stage, values: stages.map(({ stage }) => names[stage]!) },
      column(texts.count, count, (stage) => stage.count),
      column(texts.cumulative, rate, ({ cumulativeRate }) => cumulativeRate),
      column(texts.step, rate, ({ stepRate }) => stepRate),
      column(texts.notFromPrevious, count, ({ notFromPrevious }) => notFromPrevious),
    ],
  };
}

/** Records in two stages that should exclude or follow each other, in the order in which they are listed. */
const crossings = [
  'callableOrSigned',
  'callableCalled',
  'calledOutsideCallable',
  'calledWhileRejected',
  'calledWhileTesting',
  'calledWhilePending',
  'returned',
  'returnedNotCalled',
] as const satisfies readonly (keyof Funnel)[];

function crossingsPanel({ result, locale }: ReportContext): Panel[] {
  const texts = listTexts[locale];
  const rows = crossings.flatMap((name) => {
    const count = result.funnel[name];
    return count === undefined ? [] : [{ text: texts[name], count }];
  });
  if (rows.length === 0) return [];
  return [
    {
      tableName: 'Payoff_crossings',
      plan: undefined,
      columns: [
        { header: texts.besideStages, values: rows.map(({ text }) => text) },
        columnsOf(rows)(texts.count, numberFormats.count, ({ count }) => count),
      ],
    },
  ];
}

function paretoPanel({ result, locale }: ReportContext, kind: Subject): Panel {
  const texts = listTexts[locale];
  const isCustomer = kind === 'customer';
  const { steps } = result.subjects[kind].concentration;
  const column = columnsOf(steps);
  const { count, rate } = numberFormats;
  return {
    tableName: isCustomer ? 'Payoff_pareto' : 'Payoff_productPareto',
    plan: paretoChart(kind),
    columns: [
      {
        header: isCustomer ? texts.groupShare : texts.productShare,
        values: steps.map(({ groupShare }) => `≤ ${formatNumber(locale, groupShare, 'rate0')}`),
      },
      column(isCustomer ? texts.groups : texts.products, count, ({ groups }) => groups),
      column(texts.calls, count, ({ calls }) => calls),
      column(texts.callShare, rate, ({ callShare }) => callShare),
      column(texts.cumulativeCallShare, rate, ({ cumulativeCallShare }) => cumulativeCallShare),
    ],
  };
}

function trendPanel({ result, locale }: ReportContext): Panel[] {
  const texts = listTexts[locale];
  const months = result.trend?.months;
  if (months === undefined) return [];
  const column = columnsOf(months);
  const { count, rate } = numberFormats;
  return [
    {
      tableName: 'Payoff_months',
      plan: planTrendChart,
      columns: [
        { header: texts.month, values: months.map(monthText) },
        column(texts.count, count, ({ records }) => records),
        column(texts.calls, count, ({ calls }) => calls),
        column(texts.callRate, rate, ({ callRate }) => callRate),
        column(texts.immature, count, ({ immature }) => immature),
      ],
    },
  ];
}

/** Columns of figures of some rows; a figure that is not defined is blank. */
function columnsOf<Row>(rows: readonly Row[]) {
  return (header: string, numberFormat: string, figure: (row: Row) => number | undefined): TableColumn => ({
    header,
    values: rows.map((row) => figure(row) ?? NaN),
    numberFormat,
  });
}
