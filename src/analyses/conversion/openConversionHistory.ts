import { conversionParameters, type ConversionRecipe } from '../../engine/conversion/parameters';
import { subjects, type PerSubject } from '../../engine/conversion/perSubject';
import { clusteredRates } from '../../engine/statistics/clusteredRates';
import { ClusterSums } from '../../engine/statistics/ClusterSums';
import type { Estimate } from '../../engine/statistics/differenceInterval';
import { wilsonInterval } from '../../engine/statistics/wilsonInterval';
import type { RunHistory } from '../../report/history/HistoryContext';
import { estimateOf, openHistory } from '../../report/history/openHistory';
import type { RunFacts } from '../../report/method/RunFacts';
import { borderlineHeadline } from '../../report/stability/borderlineHeadline';
import type { Words } from '../../report/text/Words';
import { historyWords } from '../historyWords';
import { commonWords } from '../ParameterWords';
import { headlinesOf } from './headlines';
import { conversionParameterTexts } from './parameterTexts';
import { populations } from './populations';
import type { ReportContext } from './ReportContext';
import { cautionText } from './words/cautionText';
import { actionWords, subjectWords } from './words/names';

/** The record of a conversion run, and what changed since the one before. */
export function openConversionHistory(
  context: ReportContext,
  recipe: ConversionRecipe,
  run: RunFacts,
): RunHistory {
  const { result, prose } = context;
  return openHistory(
    context,
    recipe,
    run,
    {
      headlines: [
        ...headlinesOf(context),
        ...subjects.flatMap((subject) =>
          borderlineHeadline(
            result.subjects[subject].choices,
            `borderline/${subject}`,
            borderlineWords[subject],
            context,
          ),
        ),
      ],
      estimates: estimatesOf(context),
      cautions: result.cautions.map((caution) => ({
        code: caution.code,
        text: cautionText(caution, prose),
      })),
      lists: result.actions.map(({ action, subject, items }) => ({
        key: `${subject}/${action}`,
        name: prose.remark(prose.say(actionWords[action]), prose.say(subjectWords[subject])),
        members: items.flatMap(({ place }) => result.subjects[subject].ranking.names[place] ?? []),
      })),
      indicators: result.kpis.flatMap(({ id: key, actual: value }) =>
        value === undefined ? [] : [{ key, value }],
      ),
    },
    historyWords(conversionParameters, { ...conversionParameterTexts, ...commonWords }, populations),
  );
}

const borderlineWords: PerSubject<Words> = {
  customer: { en: 'Borderline customers', 'zh-CN': '临界客户数' },
  product: { en: 'Borderline products', 'zh-CN': '临界产品数' },
};

/** What chance is judged on, by headline, the customer as the unit. */
function estimatesOf({ result }: ReportContext): Readonly<Record<string, Estimate | undefined>> {
  const { customer, product } = result.subjects;
  const { records, calls, count } = customer.ranking;
  const sums = new ClusterSums(1);
  let without = 0;
  for (let place = 0; place < count; place += 1) {
    const called = calls[place] ?? 0;
    sums.add(0, called, records[place] ?? 0);
    without += Number(called === 0);
  }
  const { lows, highs } = clusteredRates(sums, result.overall.callRate, () => count > 0);
  const withoutCalls = wilsonInterval(without, count);
  const ratio = product.ratio.ofMeansInterval;
  const { meanLow, meanHigh } = customer.tierEvidence.high;
  return {
    callRate: estimateOf(result.overall.callRate, lows[0], highs[0]),
    highMeanCallRate: estimateOf(customer.tiers.high.meanCallRate, meanLow, meanHigh),
    productRatio: estimateOf(product.ratio.ofMeans, ratio?.low, ratio?.high),
    withoutCalls: withoutCalls && { value: without / count, ...withoutCalls },
  };
}
