import type { ColumnCheck } from '../../engine/table/types';
import type { Prose } from '../text/proseIn';
import { evidenceTexts } from './evidenceTexts';

type EvidenceText = keyof typeof evidenceTexts;

/** Evidence of how a ratio was read, by what decided it. */
const ratioEvidence: Readonly<Record<string, EvidenceText>> = {
  answer: 'answer',
  numberFormat: 'numberFormat',
  header: 'header',
  values: 'ratioValues',
};
const orderEvidence: Readonly<Record<string, EvidenceText>> = {
  answer: 'answer',
  values: 'orderValues',
  spread: 'orderSpread',
  dots: 'orderDots',
  table: 'orderTable',
};
const decimalEvidence: Readonly<Record<string, EvidenceText>> = {
  answer: 'answer',
  column: 'decimalColumn',
  table: 'decimalTable',
  culture: 'decimalCulture',
  assumed: 'decimalAssumed',
};

/** What the decisions about a column rest on, in words; '' when there was nothing to decide. */
export function evidenceText({ evidence, unit }: ColumnCheck, { say, grammar }: Prose): string {
  const keys: (EvidenceText | undefined)[] = [];
  if (unit === 'percentText' && evidence.percentTexts !== undefined) keys.push('percentTexts');
  else if (evidence.from !== undefined) keys.push(ratioEvidence[String(evidence.from)]);
  if (evidence.scale !== undefined) keys.push('scale');
  if (evidence.currency !== undefined) keys.push('currency');
  keys.push(orderEvidence[String(evidence.orderFrom)], decimalEvidence[String(evidence.decimalFrom)]);
  if (evidence.categories !== undefined) keys.push('categories');
  const parts = keys.flatMap((key) => (key === undefined ? [] : [say(evidenceTexts[key], evidence)]));
  return [...new Set(parts)].join(grammar.semicolon);
}
