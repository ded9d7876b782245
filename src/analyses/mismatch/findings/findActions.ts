import type { Sentence } from '../../../report/layout/Page';
import { joinWords } from '../../../report/text/joinWords';
import type { MismatchReport } from '../MismatchReport';
import { actionTexts } from '../text/actionTexts';
import { finding, phrase, type FindingSheets } from './Findings';

/** What to do: what re-weighting would change, then every action with its count and target. */
export function findActions(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const texts = actionTexts[report.locale];
  return [
    ...reweighting(report, sheets),
    ...sheets.actions.actions.flatMap(({ name, members, target }) =>
      finding(
        report,
        'action',
        { action: texts[name], count: members.length, what: texts[`${name}What`], target },
        sheets.actions.countCell(name),
      ),
    ),
  ];
}

function reweighting(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { reweighted, placement, customers } = report.result;
  if (reweighted === undefined) return [];
  const [labels, engagement, potential] = reweighted.weights;
  // Without labels the priority stands in for what they say of it.
  const hasLabels = customers.industry !== undefined || customers.size !== undefined;
  const parts = [
    { text: hasLabels ? 'byLabels' : 'byPriority', weight: labels },
    { text: 'byEngagement', weight: engagement },
    { text: 'byPotential', weight: potential },
  ] as const;
  return finding(
    report,
    'reweighted',
    {
      parts: joinWords(
        report.locale,
        parts.filter(({ weight }) => weight > 0).map(({ text, weight }) => phrase(report, text, { weight })),
      ),
      rate: reweighted.mismatchRate,
      today: reweighted.mismatchRateToday,
      overlap: reweighted.overlap,
      top: placement.counts.top,
    },
    sheets.drivers.drivers.reweighted?.cell(1, 3),
  );
}
