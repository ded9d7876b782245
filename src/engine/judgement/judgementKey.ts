import { foldIdentifier } from '../table/categories/foldText';
import type { Judgement } from './Judgement';

/**
 * What a judgement is found by: what it is about and the name, however wide its characters are. Upper and lower case stay
 * apart, since some ids differ by case alone; a name that is only respelt is found by `settleJudgements`.
 *
 * @example judgementKey({ about: 'customer', name: ' Ａcme ' }) // 'customer\nAcme'
 */
export function judgementKey({ about, name }: Pick<Judgement, 'about' | 'name'>): string {
  return `${about}\n${foldIdentifier(name)}`;
}
