import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import type { Team } from '../../../engine/conversion/compareTeams';
import type { ActionName } from '../../../engine/conversion/listActions';
import type { Words } from '../../../report/text/Words';
import { allNames, count, firstNames, ofThese } from './figureKinds';

/** Sizes of the lists of things to do, and their first names. */
export function actionFigures({ actions, subjects }: ConversionResult) {
  const list = (action: ActionName, total: Words, named: typeof allNames) => {
    const found = actions.find((candidate) => candidate.action === action);
    const names = found?.items.map(({ subject, place }) => subjects[subject].ranking.names[place] ?? '');
    return { count: count(total, found?.count), names: named(ofThese, names ?? []) };
  };
  return {
    maintain: list('maintain', { en: 'Customers to maintain', 'zh-CN': '重点维护客户数' }, firstNames),
    develop: list('develop', { en: 'Customers to develop', 'zh-CN': '挖掘潜力客户数' }, firstNames),
    stop: list('stop', { en: 'Customers to stop', 'zh-CN': '停止投入客户数' }, firstNames),
    promote: list('promote', { en: 'Products to promote', 'zh-CN': '重点推广产品数' }, allNames),
    optimise: list('optimise', { en: 'Products to optimise', 'zh-CN': '优化产品数' }, allNames),
    retire: list('retire', { en: 'Products to review for retirement', 'zh-CN': '评估下线产品数' }, allNames),
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
      'zh-CN': '调用率明确高于总体的销售人数',
    }),
    below: group('below', {
      en: 'Salespeople below the call rate of all',
      'zh-CN': '调用率明确低于总体的销售人数',
    }),
  };
}
