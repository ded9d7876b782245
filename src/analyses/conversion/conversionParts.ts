import { analyzeConversion, type ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { ConversionParameters } from '../../engine/conversion/parameters';
import { judgementsJson } from '../../report/judgement/judgementsJson';
import { withRun } from '../../report/json/withRun';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import type { AnalysisParts } from '../defineAnalysis';
import { judgementWords } from './judged';
import { conversionJson } from './conversionJson';
import { conversionExample } from './example';
import { explainConversionSubject } from './explainConversionSubject';
import { conversionPaneCharts } from './paneCharts';
import { conversionSheets, planConversion } from './planConversion';
import { outcomeOf } from './words/outcomeOf';
import { proseOfOutcome } from './words/proseOfOutcome';

/** What a run of the conversion analysis needs. */
export const parts: AnalysisParts<ConversionParameters, ConversionResult> = {
  example: conversionExample,
  sheets: conversionSheets,
  compute: analyzeConversion,
  report: (result, check, recipe, run) => {
    const plan = planConversion(result, check, recipe, run);
    return {
      plan,
      json: withRun(
        conversionJson(result, check, recipe, run.version),
        plan.record,
        judgementsJson(plan.judgements ?? [], judgementWords),
      ),
      charts: inEveryLanguage((prose) =>
        conversionPaneCharts(result, proseOfOutcome(prose, outcomeOf(result, check))),
      ),
    };
  },
  explain: explainConversionSubject,
};
