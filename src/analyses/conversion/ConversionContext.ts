import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { DataCheckContext } from '../../report/dataCheck/DataCheckContext';
import type { JudgementContext } from '../../report/judgement/JudgementBook';

/** What the tables of the report are made from. */
export interface ConversionContext extends DataCheckContext, JudgementContext {
  readonly result: ConversionResult;
}
