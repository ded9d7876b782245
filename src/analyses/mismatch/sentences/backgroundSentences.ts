import { minimumStratum, type Stratum } from '../../../engine/mismatch/relateOnboardingToAdoption';
import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import type { MismatchContext } from '../MismatchContext';
import { valueName } from '../names/valueName';
import { isSameStratum, strataTable } from '../tables/onboardingTables';

interface LargeStratum extends Stratum {
  readonly column: 'rAll' | 'rMismatch';
}

/** Industries and sizes large enough to be asked, the weakest correlation first. */
function largeStrata({ result: { onboarding } }: MismatchContext): readonly LargeStratum[] {
  if (onboarding === undefined) return [];
  return [
    ...onboarding.ofAll.strata.map((stratum) => ({ ...stratum, column: 'rAll' as const })),
    ...onboarding.ofMismatch.strata.map((stratum) => ({ ...stratum, column: 'rMismatch' as const })),
  ]
    .filter(({ n, value }) => n >= minimumStratum && value !== '')
    .sort((a, b) => (a.r ?? -Infinity) - (b.r ?? -Infinity));
}

const isFailing = ({ r }: Stratum) => !((r ?? 0) > 0);

/** "Whatever the background" is said only where it was found in every industry and size that is large enough. */
export const backgroundSentences = alternatives({
  section: 'why',
  which(context: MismatchContext) {
    const { onboarding } = context.result;
    if (onboarding === undefined) return undefined;
    if (onboarding.holdsInEveryStratum) return 'everyStratum';
    return largeStrata(context).some(isFailing) ? 'notEveryStratum' : 'fewStrata';
  },
  figures(context) {
    const large = largeStrata(context);
    const [weakest] = large;
    const at = weakest && strataTable.cellOf(({ ofAll }) => isSameStratum(ofAll, weakest), weakest.column);
    const names = [...new Set(large.filter(isFailing).map(({ value }) => valueName(value, context.prose)))];
    return {
      minimum: figure(minimumStratum, 'count'),
      lowest: figure(weakest?.r, 'ratio', { at }),
      failing: named(context.prose.join(names), { at }),
      failingCount: figure(names.length, 'count'),
    };
  },
  texts: {
    everyStratum: {
      en: 'Onboarding and adoption go together whatever the background: within every industry and company size with {minimum} or more customers the correlation is above 0, the lowest {lowest}.',
      'zh-CN':
        '无论客户背景如何，引导分数与采用率都同向：客户数不少于 {minimum} 的每个行业和规模内部，相关系数均大于 0，最低为 {lowest}。',
    },
    notEveryStratum: {
      en: 'Onboarding and adoption do not go together whatever the background: {failing} {failingCount:has|have} a correlation of 0 or below.',
      'zh-CN': '引导分数与采用率并非无论客户背景如何都同向：{failing}内部的相关系数不大于 0。',
    },
    fewStrata: {
      en: 'Whether onboarding and adoption go together whatever the background cannot be said: too few industries and sizes have {minimum} customers.',
      'zh-CN':
        '引导分数与采用率是否无论客户背景如何都同向，尚不能判断：客户数达到 {minimum} 的行业和规模太少。',
    },
  },
});
