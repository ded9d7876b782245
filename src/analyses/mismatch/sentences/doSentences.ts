import { figure, named } from '../../../report/figures/Figure';
import { alternatives } from '../../../report/prose/alternatives';
import type { Words } from '../../../report/text/Words';
import { actionNames } from '../actions/Action';
import { listActions } from '../actions/listActions';
import { recommendationsTable } from '../tables/actionTables';
import { mismatchCell, priorityCell, reweightedCell } from '../tables/cells';
import type { MismatchContext } from '../MismatchContext';
import type { MismatchSentence } from './MismatchSentence';

/** What follows for the score itself, before anything is done with single customers. */
const scoreSentences = alternatives({
  section: 'do',
  which: ({ result }: MismatchContext) =>
    result.placement.counts.mismatch === 0 ? undefined : result.judgement.verdict,
  figures: (_context, tables) => ({
    mismatch: tables.figureAt(mismatchCell('customers')),
    expected: tables.figureAt(mismatchCell('expected'), 'tenth'),
    n: tables.figureAt(priorityCell('n')),
  }),
  texts: {
    uninformative: {
      en: 'Replace the priority score before acting on single customers: chance alone would give {expected} mismatches, and there are {mismatch}. Lower no customer based on today’s score, and test its successor on results it has not seen.',
      'zh-CN':
        '先更换优先级得分，再处理单个客户：凭偶然就会有 {expected} 个错配，现在是 {mismatch} 个。不要凭现行得分下调任何客户；新得分应以未参与设计的结果检验。',
    },
    inverse: {
      en: 'Stop spending by the priority score: it leads to {mismatch} mismatches where chance would give {expected}. Replace it, then review the mismatched customers, those with the widest gap first.',
      'zh-CN':
        '停止按现行优先级得分投入：凭偶然会有 {expected} 个错配，按该得分却有 {mismatch} 个。应先更换得分，再从差距最大者起复核错配客户。',
    },
    informative: {
      en: 'Keep the priority score as a start and review its {mismatch} exceptions one by one; chance would give {expected}.',
      'zh-CN': '以现行优先级得分为基础，逐个复核 {mismatch} 个例外；凭偶然会有 {expected} 个。',
    },
    open: {
      en: 'Test the priority score on more than these {n} customers before replacing it or moving anybody by it.',
      'zh-CN': '先用这 {n} 个以外的客户检验优先级得分，再决定是否更换，或据此调整客户。',
    },
  },
});

/** What to do: what follows for the score, what re-weighting would change, then every action with its count and target. */
export const doSentences: readonly MismatchSentence[] = [
  ...scoreSentences,
  {
    key: 'reweighted',
    section: 'do',
    text: {
      en: 'Re-weighted to {parts}, the top group would hold {rate} mismatches instead of {today} among these same customers, in part by construction; {overlap} of {top} customers stay in it.',
      'zh-CN':
        '若按{parts} 重新加权，就这些客户而言，高优先级客户的错配率将由 {today} 变为 {rate}，部分是构造使然；{top} 个客户中有 {overlap} 个保留。',
    },
    figures({ result, prose }, tables) {
      const { reweighted, customers } = result;
      if (reweighted === undefined) return {};
      const [labels, engagement, potential] = reweighted.weights;
      // Without labels the priority stands in for what they say of it.
      const hasLabels = customers.industry !== undefined || customers.size !== undefined;
      const parts: readonly (readonly [Words, number])[] = [
        [
          hasLabels
            ? { en: 'labels {weight}', 'zh-CN': '静态标签 {weight}' }
            : { en: 'today’s priority {weight}', 'zh-CN': '现行优先级 {weight}' },
          labels,
        ],
        [{ en: 'engagement {weight}', 'zh-CN': '参与度 {weight}' }, engagement],
        [{ en: 'return potential {weight}', 'zh-CN': '回报潜力 {weight}' }, potential],
      ];
      const said = parts.flatMap(([words, weight]) =>
        weight > 0 ? (prose.sayKnown(words, { weight: figure(weight, 'rate0') }) ?? []) : [],
      );
      return {
        parts: named(prose.join(said)),
        rate: tables.figureAt(reweightedCell('then', 'rate')),
        today: tables.figureAt(reweightedCell('today', 'rate')),
        overlap: tables.figureAt(reweightedCell('then', 'overlap')),
        top: tables.figureAt(reweightedCell('today', 'top')),
      };
    },
  },
  ...actionNames.map((name): MismatchSentence => ({
    key: name,
    section: 'do',
    text: {
      en: '{action}: {count} {count:customer|customers}. {what} Target: {target}',
      'zh-CN': '{action}：{count} 个客户。{what}目标：{target}',
    },
    figures(context, tables) {
      const action = listActions(context).find(({ key }) => key === name);
      return {
        action: action && named(context.prose.say(action.name)),
        count: tables.figureAt(recommendationsTable.cellOf(({ key }) => key === name, 'customers')),
        what: action && named(context.prose.say(action.what)),
        target: named(action?.target),
      };
    },
  })),
];
