import type { Words } from '../../../report/text/Words';
import type { Figure } from '../../../report/figures/Figure';
import { stabilityTables, tierKey } from '../tables/stabilityTables';
import type { FigureReader } from './readFigures';

const { classes, choices } = stabilityTables;

const names = {
  members: { en: 'High-value customers', 'zh-CN': '高价值客户数' },
  always: { en: 'High-value customers that always stay high', 'zh-CN': '始终为高价值的客户数' },
  mostly: { en: 'High-value customers that mostly stay high', 'zh-CN': '多数情况下为高价值的客户数' },
  borderline: { en: 'High-value customers that are borderline', 'zh-CN': '处于临界的高价值客户数' },
  draws: { en: 'Draws of other choices', 'zh-CN': '选择的抽取次数' },
} as const satisfies Readonly<Record<string, Words>>;

/** How far the high tier of customers rests on the choices made, and the choice that moves most customers. */
export function stabilityFigures(read: FigureReader) {
  const high = (column: keyof typeof names): Figure | undefined => {
    const found = read(classes.cellOf(({ key }) => key === tierKey('customer', 'high'), column));
    return found && { ...found, name: names[column] };
  };
  const most = (column: 'choice' | 'changed', name: Words): Figure | undefined => {
    const found = read(choices.cellOf(({ key }) => key === 'customer/1', column));
    return found && { ...found, name };
  };
  return {
    members: high('members'),
    always: high('always'),
    mostly: high('mostly'),
    borderline: high('borderline'),
    draws: high('draws'),
    choice: most('choice', { en: 'The choice that moves most customers', 'zh-CN': '影响客户最多的选择' }),
    changed: most('changed', { en: 'Customers that it moves', 'zh-CN': '其影响的客户数' }),
  };
}
