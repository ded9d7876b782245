import type { Team } from '../../../engine/conversion/compareTeams';
import { planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { SheetPlan } from '../../../report/plan';
import { dimensionName } from '../featureNames';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { listTexts } from '../texts/listTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

/** Salespeople and departments with their call rates, intervals and tier mix. */
export function planTeamsSheet({ result, locale }: ReportContext): SheetPlan {
  const texts = listTexts[locale];
  const { teams } = result;
  const standing = {
    above: texts.standingAbove,
    below: texts.standingBelow,
    unclear: texts.standingUnclear,
  };
  const number = (header: string, numberFormat: string, value: (team: Team) => number) => ({
    header,
    values: teams.map(value),
    numberFormat,
  });
  const { count, rate } = numberFormats;
  return planListSheet({
    role: 'teams',
    name: sheetName('teams', locale),
    tabColor: palette.context,
    title: sheetTexts[locale].teamsTitle,
    note: sheetTexts[locale].teamsNote,
    back: summaryTexts[locale].back,
    tableName: 'Payoff_teams',
    columns: [
      { header: texts.role, values: teams.map(({ role }) => dimensionName(role, locale)) },
      { header: texts.team, values: teams.map(({ name }) => name ?? texts.blank) },
      number(texts.records, count, ({ records }) => records),
      number(texts.calls, count, ({ calls }) => calls),
      number(texts.callRate, rate, ({ callRate }) => callRate),
      number(texts.low, rate, ({ low }) => low),
      number(texts.high, rate, ({ high }) => high),
      { header: texts.standing, values: teams.map((team) => standing[team.standing]), alignment: 'center' },
      number(texts.rejects, count, ({ rejects }) => rejects ?? NaN),
      number(texts.customers, count, ({ customers }) => customers),
      number(texts.highCustomers, count, ({ customersByTier }) => customersByTier[0]),
      number(texts.midCustomers, count, ({ customersByTier }) => customersByTier[1]),
      number(texts.lowCustomers, count, ({ customersByTier }) => customersByTier[2]),
    ],
    rowCount: teams.length,
    emptyText: texts.empty,
    frozenColumns: 2,
  });
}
