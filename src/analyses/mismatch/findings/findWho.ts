import type { Sentence } from '../../../report/layout/Page';
import { joinWords } from '../../../report/text/joinWords';
import type { MismatchReport } from '../MismatchReport';
import { finding, type FindingSheets } from './Findings';

/** Within this much of what chance gives, a count is called what chance gives. */
const nearlyExpected = 0.1;

/** Who is mismatched: how many against chance, what they return, in which stage they are. */
export function findWho(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  return [...count(report, sheets), ...returns(report, sheets), ...lifecycle(report, sheets)];
}

function count(report: MismatchReport, { segments }: FindingSheets): Sentence[] {
  const { counts } = report.result.placement;
  if (counts.mismatch === 0) return finding(report, 'countNone', {}, undefined);
  const lift = counts.mismatch / counts.expected;
  const key =
    Math.abs(lift - 1) <= nearlyExpected ? 'countAsExpected' : lift > 1 ? 'countAbove' : 'countBelow';
  const figures = {
    mismatch: counts.mismatch,
    share: counts.mismatch / counts.top,
    shareOfAll: counts.mismatch / counts.valid,
    expected: counts.expected,
    lift,
  };
  return finding(report, key, figures, segments.quadrants.cell(0, 1));
}

function returns(report: MismatchReport, { drivers }: FindingSheets): Sentence[] {
  const comparison = report.result.returnComparison;
  if (comparison === undefined) return [];
  const { mismatch, matched, difference } = comparison;
  const { groups, difference: tests } = drivers.returns;
  const line = report.recipe.parameters.roiLow;
  const figures = { ...mismatch, matched: matched.mean };
  const compared =
    difference === undefined
      ? finding(report, 'roiAlone', figures, groups?.cell(0, 2))
      : finding(
          report,
          difference.high < 0 ? 'roiLower' : difference.low > 0 ? 'roiHigher' : 'roiSame',
          { ...figures, difference: difference.difference, low: difference.low, high: difference.high },
          tests?.cell(0, 1),
        );
  const below = {
    count: mismatch.belowLow,
    n: mismatch.n,
    share: mismatch.belowLowShare,
    line,
    matched: matched.belowLowShare,
  };
  const key = matched.belowLowShare === undefined ? 'belowLowAlone' : 'belowLow';
  return [...compared, ...finding(report, key, below, groups?.cell(0, 9))];
}

function lifecycle(report: MismatchReport, { segments }: FindingSheets): Sentence[] {
  const { lifecycle: distribution } = report.result;
  if (distribution === undefined) return [];
  const { watched, stages } = distribution;
  const named = joinWords(report.locale, watched.stages.map(report.value));
  const figures = {
    stages: named,
    share: watched.share,
    count: watched.count,
    known: watched.known,
    line: report.recipe.parameters.watchedShare,
    topShare: watched.topShare,
  };
  const highest = stages
    .filter(({ stage, count: members }) => stage !== '' && members >= report.recipe.parameters.minimumCell)
    .sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
  const key = watched.isThreat ? 'watchedThreat' : 'watchedNoThreat';
  const cell = (row: number, column: number) => segments.lifecycle?.cell(row, column);
  return [
    ...finding(report, key, figures, segments.watched?.cell(0, 3)),
    ...(highest === undefined
      ? []
      : finding(
          report,
          'stageRate',
          { stage: report.value(highest.stage), rate: highest.rate, top: highest.top },
          cell(stages.indexOf(highest), 4),
        )),
  ];
}
