import type { Headline } from '../../report/plan';
import { fillFigures } from '../../report/text/fillFigures';
import { formatNumber } from '../../report/text/formatNumber';
import { numberFormats } from '../../report/layout/numberFormats';
import type { ReportContext } from './ReportContext';
import { headlineTexts } from './texts/summaryTexts';

type HeadlineName =
  'records' | 'callRate' | 'highMeanCallRate' | 'callShare' | 'productRatio' | 'withoutCalls';

/** Which figure each headline shows, and how. */
const shown: readonly { name: HeadlineName; figure: string; format: keyof typeof numberFormats }[] = [
  { name: 'records', figure: 'records', format: 'count' },
  { name: 'callRate', figure: 'callRate', format: 'rate' },
  { name: 'highMeanCallRate', figure: 'highCustomerMeanCallRate', format: 'rate' },
  { name: 'callShare', figure: 'highCustomerCallShare', format: 'rate' },
  { name: 'productRatio', figure: 'productMeanRatio', format: 'ratio' },
  { name: 'withoutCalls', figure: 'customersWithoutCalls', format: 'count' },
];

/** A headline figure with its number, for the summary sheet and the pane. */
export interface PlannedHeadline {
  readonly label: string;
  readonly value: number;
  readonly numberFormat: string;
  readonly text: string;
  readonly comparison: string;
}

/** The headline figures that the data give, each with what to compare it with. */
export function planHeadlines({ figures, locale }: ReportContext): PlannedHeadline[] {
  const texts = headlineTexts[locale];
  return shown.flatMap(({ name, figure, format }) => {
    const value = figures[figure];
    if (typeof value !== 'number') return [];
    return [
      {
        label: texts[name],
        value,
        numberFormat: numberFormats[format],
        text: formatNumber(locale, value, format),
        comparison: fillFigures(locale, texts[`${name}Note`], figures) ?? '',
      },
    ];
  });
}

/** The same for the pane: each headline leads to its cell on the summary sheet. */
export function headlineLinks(
  headlines: readonly PlannedHeadline[],
  cell: (index: number) => { readonly row: number; readonly column: number },
): Headline[] {
  return headlines.map(({ label, text, comparison }, index) => ({
    label,
    text,
    comparison,
    link: { sheetRole: 'summary', ...cell(index) },
  }));
}
