import { minimumStratum, onboardingBandEdges } from '../../../engine/mismatch/relateOnboardingToAdoption';
import type { Sentence } from '../../../report/layout/Page';
import { joinWords } from '../../../report/text/joinWords';
import type { MismatchReport } from '../MismatchReport';
import type { FindingText } from '../text/findingTexts';
import { finding, phrase, type FindingSheets } from './Findings';
import { findReturns } from './findReturns';

/** Why there are mismatches: what the score follows, onboarding, returns by level and team, what the gap is made of. */
export function findWhy(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  return [
    ...drivers(report, sheets),
    ...thirds(report, sheets),
    ...onboarding(report, sheets),
    ...findReturns(report, sheets),
    ...gap(report, sheets),
  ];
}

function drivers(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { labels, engagement, isDrivenByLabels } = report.result.drivers;
  if (isDrivenByLabels === undefined) return [];
  const { industry, size, onboarding, adoption } = report.result.customers;
  const named = (...parts: readonly (readonly [FindingText, unknown])[]) =>
    joinWords(
      report.locale,
      parts.filter(([, column]) => column !== undefined).map(([text]) => phrase(report, text, {})),
    );
  // Adjusted shares below 0 mean: nothing beyond chance.
  const figures = {
    labels: Math.max(0, labels?.adjusted ?? 0),
    engagement: Math.max(0, engagement?.adjusted ?? 0),
    labelNames: named(['byIndustry', industry], ['bySize', size]),
    engagementNames: named(['byOnboarding', onboarding], ['byAdoption', adoption]),
  };
  const { explained, explainedRows } = sheets.drivers.drivers;
  const row = explainedRows.indexOf(
    size === undefined ? 'industry' : industry === undefined ? 'size' : 'labels',
  );
  return finding(
    report,
    isDrivenByLabels ? 'labelsDrive' : 'engagementDrives',
    figures,
    explained?.cell(row, 2),
  );
}

function thirds(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { tertiles, risesWithPriority } = report.result.drivers;
  const [first, second, third] = tertiles.map(({ mean: meanPerformance }) => meanPerformance);
  return finding(
    report,
    risesWithPriority ? 'thirdsRise' : 'thirdsFlat',
    { first, second, third },
    sheets.drivers.drivers.tertiles.cell(0, 2),
  );
}

function onboarding(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { onboarding: relation } = report.result;
  const tables = sheets.drivers.onboarding;
  if (relation === undefined || tables === undefined) return [];
  const { mismatch, matched, all, ofMismatch } = relation;
  const { n, r, low, high } = mismatch;
  const figures = { n, r, low, high, matched: matched.r, all: all.r };
  const [first, second, third] = ofMismatch.bands.map(({ mean: meanAdoption }) => meanAdoption);
  const rises =
    first !== undefined && second !== undefined && third !== undefined && first < second && second < third;
  return [
    ...finding(report, 'onboarding', figures, tables.correlations.cell(1, 2)),
    ...finding(
      report,
      rises ? 'bandsRise' : 'bandsMixed',
      { first, second, third, low: onboardingBandEdges[0], high: onboardingBandEdges[1] },
      tables.bands.cell(0, 4),
    ),
    ...background(report, sheets),
  ];
}

/** "Whatever the background" is said only where it was found in every industry and size that is large enough. */
function background(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { ofAll, ofMismatch, holdsInEveryStratum } = report.result.onboarding!;
  const large = [
    ...ofAll.strata.map((stratum) => ({ stratum, group: 'all' as const })),
    ...ofMismatch.strata.map((stratum) => ({ stratum, group: 'mismatch' as const })),
  ].filter(({ stratum }) => stratum.n >= minimumStratum && stratum.value !== '');
  const weakest = [...large].sort((a, b) => (a.stratum.r ?? -Infinity) - (b.stratum.r ?? -Infinity))[0];
  const figures = { minimum: minimumStratum, lowest: weakest?.stratum.r };
  const link = weakest && sheets.drivers.onboarding?.stratumCell(weakest.stratum, weakest.group);
  if (holdsInEveryStratum) return finding(report, 'everyStratum', figures, link);
  const failing = large.filter(({ stratum }) => !((stratum.r ?? 0) > 0));
  if (failing.length === 0) return finding(report, 'fewStrata', figures, undefined);
  const names = [...new Set(failing.map(({ stratum }) => report.value(stratum.value)))];
  const named = { failing: joinWords(report.locale, names), failingCount: names.length };
  return finding(report, 'notEveryStratum', { ...figures, ...named }, link);
}

function gap(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { gap: decomposition, performance } = report.result;
  if (decomposition === undefined) return [];
  const { overall } = decomposition;
  const parts = performance.metrics.map((metric, index) =>
    phrase(report, 'gapPart', { metric: report.column(metric.role), share: overall.parts[index]?.share }),
  );
  if (parts.some((part) => part === '')) return [];
  return finding(
    report,
    'gap',
    { gap: overall.gap, parts: joinWords(report.locale, parts) },
    sheets.drivers.drivers.gap?.cell(0, 2),
  );
}
