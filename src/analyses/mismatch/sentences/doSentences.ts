import { figure, named } from '../../../report/figures/Figure';
import type { Words } from '../../../report/text/Words';
import { actionNames } from '../actions/Action';
import { listActions } from '../actions/listActions';
import { recommendationsTable } from '../tables/actionTables';
import { reweightedCell } from '../tables/cells';
import type { MismatchSentence } from './MismatchSentence';

/** What to do: what re-weighting would change, then every action with its count and target. */
export const doSentences: readonly MismatchSentence[] = [
  {
    key: 'reweighted',
    section: 'do',
    text: {
      en: 'Re-weighted to {parts}, the top group would hold {rate} mismatches instead of {today}; {overlap} of {top} customers stay in it.',
      'zh-CN':
        '若按{parts} 重新加权，高优先级客户的错配率将由 {today} 变为 {rate}，{top} 个客户中有 {overlap} 个保留。',
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
            : { en: 'the priority of today {weight}', 'zh-CN': '现行优先级 {weight}' },
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
