import { everyone } from '../../../engine/mismatch/pickValues';
import { sortMembers } from '../../../engine/mismatch/sortMembers';
import { lineNames } from '../../../engine/mismatch/testMismatchChoices';
import { countBands, isBorderlineAt } from '../../../engine/score/choices/stayBands';
import { figure } from '../../../report/figures/Figure';
import { choiceText, type ChoiceNames } from '../../../report/stability/choiceText';
import {
  defineStability,
  mostChoices,
  type ChoiceRow,
  type ClassRow,
} from '../../../report/stability/defineStability';
import { firstOfChanged } from '../../../report/stability/firstOfChanged';
import type { MismatchContext } from '../MismatchContext';
import { customerName } from '../names/customerName';
import { groupWords, headerWords, metricWords } from '../names/names';
import { mismatchParameterTexts } from '../parameterTexts';
import { scoresTable } from './scoresTable';

const classWords = {
  mismatch: groupWords.mismatch,
  matched: groupWords.matched,
  others: { en: 'Others (not in the top by priority)', 'zh-CN': '其他（非高优先级）' },
} as const;

/** Quadrants of each class of the page. */
const classQuadrants = { mismatch: [0], matched: [1], others: [2, 3] } as const;

function namesOf({ result }: MismatchContext): ChoiceNames<'inc' | 'lower'> {
  return {
    weights: result.performance.metrics.map(({ role }) => metricWords[role]),
    shares: lineNames.map((name) => mismatchParameterTexts[name].name),
    method: { en: 'the metrics', 'zh-CN': '各指标' },
    rules: mismatchParameterTexts.quantile.parts,
  };
}

/** How far the mismatch rests on weights, lines, normalisation and the rule of the lines. */
export const stabilityTables = defineStability({
  excelName: 'Mismatch',
  hasKinds: false,
  emptyText: {
    en: 'Fewer than three customers: there is nobody to be compared with.',
    'zh-CN': '客户不足三个，无从比较。',
  },
  words: {
    class: headerWords.group,
    members: headerWords.customers,
    entered: { en: 'Become mismatched', 'zh-CN': '变为错配' },
    left: { en: 'No longer mismatched', 'zh-CN': '不再错配' },
  },
  classes: ({ result, prose }: MismatchContext): ClassRow[] => {
    const { drawn } = result.choices;
    if (drawn === undefined) return [];
    const { quadrants } = result.placement;
    return (['mismatch', 'matched', 'others'] as const).map((key) => {
      const own: readonly number[] = classQuadrants[key];
      const counts = countBands(drawn.bands, (customer) => own.includes(quadrants[customer] ?? NaN));
      return {
        key,
        name: prose.say(classWords[key]),
        members: counts[0] + counts[1] + counts[2],
        counts,
        draws: drawn.draws,
      };
    });
  },
  choices: (context): ChoiceRow[] => {
    const { result, prose } = context;
    const { customers, choices } = result;
    const names = namesOf(context);
    return choices.singles.slice(0, mostChoices).map(({ choice, changed, entered, left }, place) => ({
      key: String(place + 1),
      order: place + 1,
      of: '',
      text: choiceText(choice, names, prose),
      changed: changed.length,
      share: changed.length / customers.count,
      entered,
      left,
      who: firstOfChanged(
        sortMembers(changed, customers.priority),
        (customer) => customerName(customer, result),
        prose,
      ),
    }));
  },
  borderline: ({ result, prose }) => {
    const { choices, customers, placement } = result;
    const stays = choices.drawn?.stays;
    const members = everyone(customers.count).filter((customer) => isBorderlineAt(choices, customer));
    if (stays === undefined || members.length === 0) return [];
    const least = sortMembers(
      members,
      stays.map((share) => -share),
    );
    return Array.from(least, (customer) => {
      const code = placement.quadrants[customer];
      return {
        of: '',
        name: customerName(customer, result),
        className: prose.say(classWords[code === 0 ? 'mismatch' : code === 1 ? 'matched' : 'others']),
        stays: stays[customer] ?? NaN,
        target: scoresTable.cellOf((row) => row === customer, 'customer'),
      };
    });
  },
  finding: ({ prose, result }, borderlineOf) =>
    prose.sayKnown(
      {
        en: '{borderline} of {count} mismatched customers {borderline:is|are} borderline',
        'zh-CN': '{count} 个错配客户中有 {borderline} 个处于临界',
      },
      {
        borderline: borderlineOf('mismatch'),
        count: figure(result.placement.counts.mismatch, 'count'),
      },
    ) ?? prose.say({ en: 'Who keeps the verdict', 'zh-CN': '谁保持原有判定' }),
});
