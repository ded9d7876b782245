import type { SegmentCell, SegmentMargin } from '../../../engine/mismatch/crossSegments';
import { everyValue } from '../../../engine/mismatch/crossSegments';
import type { Sentence } from '../../../report/layout/Page';
import { joinWords } from '../../../report/text/joinWords';
import type { MismatchReport } from '../MismatchReport';
import { segmentName } from '../text/valueNames';
import { finding, phrase, type FindingSheets } from './Findings';

const namedIndustries = 3;
const namedSizes = 2;
const namedOverrated = 3;

/** Where the mismatched customers are: most of them, the weakest segments, the overrated ones. */
export function findWhere(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  if (report.result.segments === undefined || report.result.placement.counts.mismatch === 0) return [];
  return [...concentration(report, sheets), ...worst(report, sheets), ...overrated(report, sheets)];
}

function concentration(report: MismatchReport, { segments: sheet }: FindingSheets): Sentence[] {
  const { industry: industries, size: sizes } = report.result.segments!.margins;
  const { minimumCell } = report.recipe.parameters;
  const named = (margins: readonly SegmentMargin[], count: number) =>
    margins
      .filter(({ label, mismatch }) => label !== '' && label !== everyValue && mismatch >= minimumCell)
      .slice(0, count)
      .map(({ label, share, lift }) => phrase(report, 'partOf', { name: report.value(label), share, lift }));
  const joined = (words: readonly string[]) => joinWords(report.locale, words);
  const inIndustries = named(industries, namedIndustries);
  const inSizes = named(sizes, namedSizes);
  const link = sheet.industries?.cell(0, 4);
  if (inIndustries.length > 0 && inSizes.length > 0) {
    return finding(
      report,
      'concentration',
      { industries: joined(inIndustries), sizes: joined(inSizes) },
      link,
    );
  }
  const parts = [...inIndustries, ...inSizes];
  return parts.length === 0 ? [] : finding(report, 'concentrationOf', { parts: joined(parts) }, link);
}

function worst(report: MismatchReport, { segments: sheet }: FindingSheets): Sentence[] {
  const { worst: cells } = report.result.segments!;
  const [first] = cells;
  if (first === undefined) {
    return finding(report, 'noWorst', { minimum: report.recipe.parameters.minimumCell }, undefined);
  }
  const parts = cells.map((cell) =>
    phrase(report, 'worstOf', {
      name: segmentName(cell, report.locale),
      mean: cell.meanPerformance,
      n: cell.mismatch,
    }),
  );
  return finding(
    report,
    'worst',
    { cells: joinWords(report.locale, parts), mean: meanOfMismatched(report) },
    sheet.cell(first, 'meanPerformance'),
  );
}

function overrated(report: MismatchReport, { segments: sheet }: FindingSheets): Sentence[] {
  const { overrated: cells } = report.result.segments!;
  const [first] = cells;
  if (first === undefined) return finding(report, 'noOverrated', {}, undefined);
  const parts = cells.slice(0, namedOverrated).map((cell: SegmentCell) =>
    phrase(report, 'overratedOf', {
      name: segmentName(cell, report.locale),
      ratio: cell.relativeRisk?.ratio,
      ...cell.relativeRisk?.interval,
    }),
  );
  const more = cells.length - parts.length;
  const named = more > 0 ? [...parts, phrase(report, 'andMore', { count: more })] : parts;
  return finding(
    report,
    'overrated',
    { cells: joinWords(report.locale, named) },
    sheet.cell(first, 'relativeRisk'),
  );
}

function meanOfMismatched({ result }: MismatchReport): number | undefined {
  const { mismatch } = result.placement;
  const total = mismatch.reduce((sum, customer) => sum + result.performance.scores[customer]!, 0);
  return mismatch.length === 0 ? undefined : total / mismatch.length;
}
