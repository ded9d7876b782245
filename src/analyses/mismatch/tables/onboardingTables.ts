import type { Stratum } from '../../../engine/mismatch/relateOnboardingToAdoption';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { MismatchContext } from '../MismatchContext';
import { groupWords, headerWords, roleWords } from '../names/names';
import { valueName } from '../names/valueName';
import { correlationColumns } from './correlationColumns';

/** Onboarding and adoption, by group. */
export const onboardingTable = defineTable({
  key: 'onboarding',
  excelName: 'MismatchOnboarding',
  rows: ({ result: { onboarding } }: MismatchContext) =>
    onboarding === undefined
      ? []
      : (['all', 'mismatch', 'matched'] as const).map((group) => ({ group, correlation: onboarding[group] })),
  columns: (kinds) => ({
    group: kinds.text(headerWords.group, ({ group }) => groupWords[group]),
    ...correlationColumns(kinds),
  }),
});

const nAll: Words = { en: 'n, all', 'zh-CN': 'n（全部）' };
const nMismatch: Words = { en: 'n, mismatched', 'zh-CN': 'n（错配）' };

/** Mean adoption by band of the onboarding score. */
export const bandsTable = defineTable({
  key: 'bands',
  excelName: 'MismatchOnboardingBands',
  rows: ({ result: { onboarding } }: MismatchContext) =>
    onboarding?.ofAll.bands.map((ofAll, band) => ({
      ofAll,
      ofMismatch: onboarding.ofMismatch.bands[band],
    })) ?? [],
  columns: ({ text, number }) => ({
    band: text({ en: 'Onboarding band', 'zh-CN': '引导分数段' }, ({ ofAll: { from, to } }) =>
      from === undefined ? `< ${to}` : to === undefined ? `≥ ${from}` : `${from} – ${to}`,
    ),
    nAll: number(nAll, 'count', ({ ofAll }) => ofAll.n),
    meanAdoptionAll: number(
      { en: 'Mean adoption, all', 'zh-CN': '平均采用率（全部）' },
      'rate',
      ({ ofAll }) => ofAll.mean,
    ),
    nMismatch: number(nMismatch, 'count', ({ ofMismatch }) => ofMismatch?.n),
    meanAdoptionMismatch: number(
      { en: 'Mean adoption, mismatched', 'zh-CN': '平均采用率（错配）' },
      'rate',
      ({ ofMismatch }) => ofMismatch?.mean,
    ),
  }),
});

/** Whether two strata are the same value of the same background. */
export function isSameStratum(one: Stratum, other: Stratum): boolean {
  return one.dimension === other.dimension && one.value === other.value;
}

/** Strata of all customers, largest first, with those of the mismatch beside them. */
export const strataTable = defineTable({
  key: 'strata',
  excelName: 'MismatchOnboardingStrata',
  rows: ({ result: { onboarding } }: MismatchContext) =>
    [...(onboarding?.ofAll.strata ?? [])]
      .sort((a, b) => a.dimension.localeCompare(b.dimension, 'en') || b.n - a.n)
      .map((ofAll) => ({
        ofAll,
        ofMismatch: onboarding?.ofMismatch.strata.find((stratum) => isSameStratum(stratum, ofAll)),
      })),
  emptyText: { en: 'No industry or company size in the table.', 'zh-CN': '表中没有行业或公司规模。' },
  columns: ({ text, number }) => ({
    background: text({ en: 'Background', 'zh-CN': '客户背景' }, ({ ofAll }, { prose }) =>
      prose.say(roleWords[ofAll.dimension]),
    ),
    value: text({ en: 'Value', 'zh-CN': '取值' }, ({ ofAll }, { prose }) => valueName(ofAll.value, prose)),
    nAll: number(nAll, 'count', ({ ofAll }) => ofAll.n),
    rAll: number({ en: 'r, all', 'zh-CN': 'r（全部）' }, 'score', ({ ofAll }) => ofAll.r),
    nMismatch: number(nMismatch, 'count', ({ ofMismatch }) => ofMismatch?.n ?? 0),
    rMismatch: number(
      { en: 'r, mismatched', 'zh-CN': 'r（错配）' },
      'score',
      ({ ofMismatch }) => ofMismatch?.r,
    ),
  }),
});
