import { analyzeMismatch, type MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import type { MismatchParameters } from '../../engine/mismatch/parameters';
import { judgementsJson } from '../../report/judgement/judgementsJson';
import { withRun } from '../../report/json/withRun';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import type { AnalysisParts } from '../defineAnalysis';
import { mismatchExample } from './example';
import { explainMismatchSubject } from './explainMismatchSubject';
import { judgementWords } from './judged';
import { mismatchJson } from './mismatchJson';
import { mismatchPaneCharts } from './paneCharts';
import { mismatchSheets, planMismatch } from './planMismatch';

/** What a run of the mismatch analysis needs. */
export const parts: AnalysisParts<MismatchParameters, MismatchResult> = {
  example: mismatchExample,
  sheets: mismatchSheets,
  compute: analyzeMismatch,
  report: (result, check, recipe, run) => {
    const plan = planMismatch(result, check, recipe, run);
    return {
      plan,
      json: withRun(
        mismatchJson(result, check, recipe, run.version),
        plan.record,
        judgementsJson(plan.judgements ?? [], judgementWords),
      ),
      charts: inEveryLanguage((prose) => mismatchPaneCharts(result, prose)),
    };
  },
  explain: explainMismatchSubject,
};
