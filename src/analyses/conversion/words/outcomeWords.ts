import type { Locale } from '../../../engine/recipe/types';

/**
 * What the success of a record is. Texts are written for calls of a product, the case of the published report; for a
 * pipeline of deals they speak of wins.
 */
export type Outcome = 'call' | 'win';

/** What stands for a call where the success is a win: the first phrase that is met counts. */
export const winWords: Readonly<Record<Locale, readonly (readonly [call: string, win: string])[]>> = {
  en: [
    ['call at a', 'are won at a'],
    ['if all called', 'if all were won'],
    ['has called', 'has been won'],
    ['has made a call', 'has been won'],
    ['tests ended in a call', 'records ended in a win'],
    ['test to call', 'record to win'],
    ['calls per 100 tests', 'wins per 100 records'],
    ['callable', 'qualified'],
    ['called', 'won'],
    ['calls', 'wins'],
    ['call', 'win'],
  ],
  'zh-CN': [
    ['从测试到调用', '从商机到赢单'],
    ['条测试中', '条记录中'],
    ['每百条测试', '每百条记录'],
    ['调用转化率', '赢单率'],
    ['产生调用', '赢单'],
    ['有可接入未调用的记录', '有尚未赢单的有效记录'],
    ['可接入', '有效'],
    ['调用', '赢单'],
  ],
};
