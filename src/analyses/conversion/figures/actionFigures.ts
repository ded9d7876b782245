import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { Team } from '../../../engine/conversion/compareTeams';
import type { ActionName } from '../../../engine/conversion/assignLists';
import type { Subject } from '../../../engine/conversion/perSubject';
import type { Words } from '../../../report/text/Words';
import { allNames, count, firstNames, ofThese, one } from './figureKinds';

/** Sizes of the lists of things to do, and their first names. */
export function actionFigures({ actions, subjects }: ConversionResult) {
  const list = (action: ActionName, total: Words, named: typeof allNames, of: Subject = 'customer') => {
    const found = actions.find((candidate) => candidate.action === action && candidate.subject === of);
    const names = found?.items.map(({ place }) => subjects[of].ranking.names[place] ?? '');
    return { count: count(total, found?.count), names: named(ofThese, names ?? []) };
  };
  return {
    maintain: list('maintain', { en: 'Customers to maintain', 'zh-CN': '重点维护客户数' }, firstNames),
    develop: list('develop', { en: 'Customers to develop', 'zh-CN': '挖掘潜力客户数' }, firstNames),
    stop: list('stop', { en: 'Customers to stop', 'zh-CN': '停止投入客户数' }, firstNames),
    reduce: list('reduce', { en: 'Customers to reduce', 'zh-CN': '减少投入客户数' }, firstNames),
    watch: list('watch', { en: 'Customers to watch', 'zh-CN': '继续观察客户数' }, firstNames),
    noEvidence: list(
      'noEvidence',
      { en: 'Customers without evidence yet', 'zh-CN': '尚无依据客户数' },
      firstNames,
    ),
    promote: list('promote', { en: 'Products to promote', 'zh-CN': '重点推广产品数' }, allNames, 'product'),
    optimize: list('optimize', { en: 'Products to optimize', 'zh-CN': '优化产品数' }, allNames, 'product'),
    retire: list(
      'retire',
      { en: 'Products to review for retirement', 'zh-CN': '评估下线产品数' },
      allNames,
      'product',
    ),
  };
}

/** What the customers to stop or reduce have taken so far: it is spent, and a measure of what further tests would take. */
export function effortFigures({ actions, costs }: ConversionResult) {
  const ended = actions.filter(({ action }) => action === 'stop' || action === 'reduce');
  const total = (values: readonly (number | undefined)[]) =>
    values.every((value) => value === undefined)
      ? undefined
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const members = total(ended.map(({ count: members }) => members));
  const cost = total(ended.map(({ cost: spent }) => spent));
  return {
    ended: count({ en: 'Customers to stop or reduce', 'zh-CN': '停止或减少投入的客户数' }, members),
    endedRecords: count(
      { en: 'Their records', 'zh-CN': '其记录数' },
      total(ended.map(({ recordCount }) => recordCount)),
    ),
    spent: count(
      { en: 'Cost or effort of their records', 'zh-CN': '其记录的成本或投入' },
      costs?.of === 'record' ? cost : undefined,
    ),
    perRecord: one(
      { en: 'Mean cost or effort of a record', 'zh-CN': '每条记录的平均成本或投入' },
      costs?.meanOfRecord,
    ),
    budget: count(
      { en: 'Budget of these customers', 'zh-CN': '这些客户的预算' },
      costs?.of === 'customer' ? cost : undefined,
    ),
  };
}

/** Salespeople whose call rate stands out from that of all records. */
export function teamFigures({ teams }: ConversionResult) {
  const group = (standing: Team['standing'], total: Words) => {
    const names = teams.flatMap((team) =>
      team.role === 'salesperson' && team.standing === standing && team.name !== undefined ? [team.name] : [],
    );
    return { count: count(total, names.length), names: allNames(ofThese, names) };
  };
  return {
    above: group('above', {
      en: 'Salespeople above the call rate of all',
      'zh-CN': '调用率高于总体、超出偶然的销售人数',
    }),
    below: group('below', {
      en: 'Salespeople below the call rate of all',
      'zh-CN': '调用率低于总体、超出偶然的销售人数',
    }),
  };
}
