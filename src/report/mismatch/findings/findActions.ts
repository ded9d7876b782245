import type { Sentence } from '../../layout/Page';
import type { MismatchReport } from '../MismatchReport';
import { actionTexts } from '../text/actionTexts';
import { finding, type FindingSheets } from './Findings';

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
  const { reweighted, placement } = report.result;
  if (reweighted === undefined) return [];
  const [labels, engagement, potential] = reweighted.weights;
  return finding(
    report,
    'reweighted',
    {
      static: labels,
      engagement,
      potential,
      rate: reweighted.mismatchRate,
      today: reweighted.mismatchRateToday,
      overlap: reweighted.overlap,
      top: placement.counts.top,
    },
    sheets.drivers.drivers.reweighted?.cell(1, 3),
  );
}
