import type { Facts } from '../../engine/problem';
import { numberFormats } from '../../report/layout/numberFormats';
import type { Figure } from '../../report/layout/Page';
import type { CellLink } from '../../report/plan';
import { fillFigures } from '../../report/text/fillFigures';
import type { Catalogue } from '../../report/text/fillTemplate';
import { formatNumber } from '../../report/text/formatNumber';
import { joinWords } from '../../report/text/joinWords';
import type { FindingSheets } from './findings/Findings';
import type { MismatchReport } from './MismatchReport';
import { findingTexts } from './text/findingTexts';

/** A headline figure of the summary sheet and of the pane. */
export interface MismatchHeadline extends Figure {
  /** The value as text, with its unit. */
  readonly text: string;
}
type Name = 'mismatch' | 'roi' | 'belowLow' | 'watched' | 'onboarding' | 'priority';
type Format = 'count' | 'rate' | 'ratio';

/**
 * The headline figures that the table's columns give, each with the cell it comes from and with what to compare it with; where
 * there is nothing to compare it with, at least with what it rests on.
 */
export function planHeadlines(report: MismatchReport, sheets: FindingSheets): MismatchHeadline[] {
  const { result, recipe, locale } = report;
  const { counts } = result.placement;
  const { returnComparison, lifecycle, onboarding, drivers } = result;
  const { performance } = drivers;
  const roi = returnComparison?.mismatch;
  const matched = returnComparison?.matched;
  const tables = sheets.drivers;
  return [
    headline(report, 'mismatch', counts.mismatch, 'count', sheets.segments.quadrants.cell(0, 1), {
      share: counts.top === 0 ? undefined : counts.mismatch / counts.top,
      top: counts.top,
      expected: counts.expected,
    }),
    headline(report, 'roi', roi?.mean, 'ratio', tables.returns.groups?.cell(0, 2), {
      matched: matched?.mean,
      median: roi?.median,
      n: roi?.n,
    }),
    headline(report, 'belowLow', roi?.belowLowShare, 'rate', tables.returns.groups?.cell(0, 9), {
      line: recipe.parameters.roiLow,
      count: roi?.belowLow,
      n: roi?.n,
      matched: matched?.belowLowShare,
    }),
    headline(report, 'watched', lifecycle?.watched.share, 'rate', sheets.segments.watched?.cell(0, 3), {
      stages: joinWords(locale, recipe.parameters.watchedStages.map(report.value)),
      count: lifecycle?.watched.count,
      known: lifecycle?.watched.known,
      topShare: lifecycle?.watched.topShare,
    }),
    headline(
      report,
      'onboarding',
      onboarding?.mismatch.r,
      'ratio',
      tables.onboarding?.correlations.cell(1, 2),
      {
        low: onboarding?.mismatch.low,
        high: onboarding?.mismatch.high,
        n: onboarding?.mismatch.n,
        all: onboarding?.all.r,
      },
    ),
    headline(report, 'priority', performance.spearman, 'ratio', tables.drivers.correlations.cell(0, 5), {
      low: performance.spearmanInterval?.low,
      high: performance.spearmanInterval?.high,
      n: performance.n,
    }),
  ].flat();
}

function headline(
  { locale }: MismatchReport,
  name: Name,
  value: number | undefined,
  format: Format,
  link: CellLink | undefined,
  figures: Readonly<Record<string, Facts[string] | undefined>>,
): MismatchHeadline[] {
  if (value === undefined) return [];
  const texts: Catalogue = findingTexts[locale];
  const text = (key: string) => fillFigures(locale, texts[key] ?? '', figures) ?? '';
  return [
    {
      label: text(`${name}Label`),
      value,
      numberFormat: numberFormats[format],
      text: formatNumber(locale, value, format),
      comparison: text(`${name}Comparison`) || text(`${name}ComparisonAlone`),
      link,
    },
  ];
}
