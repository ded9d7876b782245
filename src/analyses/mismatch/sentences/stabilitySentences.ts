import type { MismatchContext } from '../MismatchContext';
import { stabilityTables } from '../tables/stabilityTables';
import type { MismatchSentence } from './MismatchSentence';

const { classes, choices } = stabilityTables;

type ClassColumn = 'members' | 'always' | 'mostly' | 'borderline' | 'draws';

export const stabilityCell = (column: ClassColumn) => classes.cellOf(({ key }) => key === 'mismatch', column);
const mostCell = (column: 'choice' | 'changed') => choices.cellOf(({ order }) => order === 1, column);

/** How far the mismatch rests on the choices made, and the choice that moves most. */
export const stabilitySentences: readonly MismatchSentence[] = [
  {
    key: 'choices',
    section: 'who',
    text: {
      en: 'The mismatch rests on choices: in {draws} draws of other weights, lines, normalization and line rule {always} of {members} mismatched customers always stay mismatched, {mostly} mostly, and {borderline} {borderline:is|are} borderline.',
      'zh-CN':
        '错配判定取决于所作的选择：另取权重、分界比例、归一化与界线算法共 {draws} 次，{members} 个错配客户中 {always} 个始终错配，{mostly} 个多数情况下错配，{borderline} 个处于临界。',
    },
    when: hasMismatch,
    figures: (_context, tables) => ({
      draws: tables.figureAt(stabilityCell('draws')),
      members: tables.figureAt(stabilityCell('members')),
      always: tables.figureAt(stabilityCell('always')),
      mostly: tables.figureAt(stabilityCell('mostly')),
      borderline: tables.figureAt(stabilityCell('borderline')),
    }),
  },
  {
    key: 'choiceMovesMost',
    section: 'who',
    text: {
      en: 'Changed alone, the choice that moves most is "{choice}": {changed} {changed:customer|customers} with another verdict.',
      'zh-CN': '单独改变时，影响最大的是“{choice}”：{changed} 个客户的判定改变。',
    },
    when: ({ result }) => result.choices.singles.some(({ changed }) => changed.length > 0),
    figures: (_context, tables) => ({
      choice: tables.figureAt(mostCell('choice')),
      changed: tables.figureAt(mostCell('changed')),
    }),
  },
];

function hasMismatch({ result }: MismatchContext): boolean {
  return result.placement.counts.mismatch > 0;
}
