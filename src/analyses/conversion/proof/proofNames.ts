import type { Subject } from '../../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import type { ProvedOutcome } from './provedRecords';

/** What formulas call an outcome of all records. */
export const outcomeName = (outcome: ProvedOutcome) => `Payoff_${outcome}`;

/** What formulas call the number of the customer, or product, of all records. */
export const numberName = (subject: Subject) => `Payoff_${subject}_of_record`;

/** What formulas call a column of all customers or products. */
export const groupName = (subject: Subject, column: string) => `Payoff_${subject}_${column}`;

/** What formulas call the weight of a measure. */
export const weightName = (subject: Subject, measure: ScoreMeasure) => `Payoff_${subject}_weight_${measure}`;

/** What formulas call a parameter. */
export const settingName = (parameter: string) => `Payoff_${parameter}`;
