import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import type { DataCheckContext } from '../../report/dataCheck/DataCheckContext';

/** What the tables of the report are made from. */
export interface ConversionContext extends DataCheckContext {
  readonly result: ConversionResult;
}
