import { subjects, type PerSubject, type Subject } from '../../../engine/conversion/perSubject';
import { tierShareNames } from '../../../engine/conversion/testTierChoices';
import { countBands, isBorderlineAt } from '../../../engine/score/choices/stayBands';
import { tierNames } from '../../../engine/score/valueTier';
import { figure } from '../../../report/figures/Figure';
import { choiceText, type ChoiceNames } from '../../../report/stability/choiceText';
import {
  defineStability,
  mostChoices,
  type BorderlineRow,
  type ChoiceRow,
  type ClassRow,
} from '../../../report/stability/defineStability';
import { firstOfChanged } from '../../../report/stability/firstOfChanged';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { conversionMeasures, conversionParameterTexts } from '../parameterTexts';
import { columnWords } from '../words/columnWords';
import { subjectWords, tierWords } from '../words/names';
import { evidenceTables } from './evidenceTables';

const ofSubject: Words = { en: '{subject}: {tier}', 'zh-CN': '{subject}：{tier}' };

/** The row of a tier of customers or products. */
export function tierKey(subject: Subject, tier: string): string {
  return `${subject}/${tier}`;
}

const volumes: PerSubject<Words> = {
  customer: conversionMeasures.calls,
  product: conversionMeasures.records,
};

function namesOf(subject: Subject, { result }: ConversionContext): ChoiceNames<'rank' | 'percentile'> {
  return {
    weights: result.subjects[subject].ranking.terms.map(({ measure }) => conversionMeasures[measure]),
    shares: tierShareNames.map((name) => conversionParameterTexts[name].name),
    method: volumes[subject],
    rules: conversionParameterTexts.tierRule.parts,
  };
}

/** How far tiers rest on weights, cuts, normalisation and tie rule. */
export const stabilityTables = defineStability({
  excelName: 'Payoff_',
  hasKinds: true,
  emptyText: {
    en: 'Fewer than three customers and products: there is nobody to be ranked among.',
    'zh-CN': '客户与产品均不足三个，无从比较。',
  },
  words: {
    class: columnWords.tier,
    members: { en: 'Number', 'zh-CN': '数量' },
    entered: { en: 'Become high', 'zh-CN': '升入高价值' },
    left: { en: 'Leave high', 'zh-CN': '离开高价值' },
  },
  classes: (context: ConversionContext): ClassRow[] =>
    subjects.flatMap((subject) => {
      const { ranking, choices } = context.result.subjects[subject];
      const { drawn } = choices;
      if (drawn === undefined) return [];
      return tierNames.map((tier, code) => {
        const counts = countBands(drawn.bands, (place) => ranking.tiers[place] === code);
        return {
          key: tierKey(subject, tier),
          name: context.prose.say(ofSubject, {
            subject: context.prose.say(subjectWords[subject]),
            tier: context.prose.say(tierWords[tier]),
          }),
          members: counts[0] + counts[1] + counts[2],
          counts,
          draws: drawn.draws,
        };
      });
    }),
  choices: (context): ChoiceRow[] =>
    subjects.flatMap((subject) => {
      const { ranking, choices } = context.result.subjects[subject];
      const names = namesOf(subject, context);
      return choices.singles.slice(0, mostChoices).map(({ choice, changed, entered, left }, place) => ({
        key: `${subject}/${place + 1}`,
        order: place + 1,
        of: context.prose.say(subjectWords[subject]),
        text: choiceText(choice, names, context.prose),
        changed: changed.length,
        share: changed.length / ranking.count,
        entered,
        left,
        who: firstOfChanged(changed, (member) => ranking.names[member] ?? '', context.prose),
      }));
    }),
  borderline: (context): BorderlineRow[] =>
    subjects
      .flatMap((subject) => {
        const { ranking, choices } = context.result.subjects[subject];
        return Array.from(ranking.names, (_name, place) => place)
          .filter((place) => isBorderlineAt(choices, place))
          .map((place) => ({
            of: context.prose.say(subjectWords[subject]),
            name: ranking.names[place] ?? '',
            className: context.prose.say(tierWords[tierNames[ranking.tiers[place] ?? NaN] ?? 'mid']),
            stays: choices.drawn?.stays[place] ?? NaN,
            target: evidenceTables[subject].cellAt(place, 'name'),
          }));
      })
      .sort((first, second) => first.stays - second.stays),
  finding: ({ prose, result }, borderlineOf) => {
    const { tiers } = result.subjects.customer;
    const borderline = borderlineOf(tierKey('customer', 'high'));
    return (
      prose.sayKnown(
        {
          en: '{borderline} of {groups} high-value customers {borderline:is|are} borderline',
          'zh-CN': '{groups} 个高价值客户中有 {borderline} 个处于临界',
        },
        { borderline, groups: figure(tiers.high.groups, 'count') },
      ) ?? prose.say({ en: 'Who keeps the tier', 'zh-CN': '谁保持原有层级' })
    );
  },
});
