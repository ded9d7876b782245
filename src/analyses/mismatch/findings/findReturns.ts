import type { GroupReturns, GroupedReturns } from '../../../engine/mismatch/compareReturnsByGroup';
import type { Sentence } from '../../../report/layout/Page';
import { probabilityText } from '../../../report/text/probabilityText';
import type { PlacedTable } from '../../../report/layout/TableSheet';
import type { MismatchReport } from '../MismatchReport';
import { finding, type FindingSheets } from './Findings';

/** Groups with fewer customers are not compared by their upper end or scatter. */
const minimumGroup = 15;
const significant = 0.05;
const medianColumn = 4;
const p95Column = 11;
const variationColumn = 12;

/** What decision maker and team size have to do with the return: claims of the report, each only as far as the figures carry it. */
export function findReturns(report: MismatchReport, sheets: FindingSheets): Sentence[] {
  const { level: returnsByLevel, team: returnsByTeam } = report.result.returnsBy;
  const { byLevel, byTeam } = sheets.drivers.returns;
  return [
    ...(returnsByLevel && byLevel ? levels(report, returnsByLevel, byLevel) : []),
    ...(returnsByTeam && byTeam ? smallTeams(report, returnsByTeam, byTeam) : []),
  ];
}

function levels(report: MismatchReport, grouped: GroupedReturns, table: PlacedTable): Sentence[] {
  const { groups, test } = grouped;
  const level = (name: string) => groups.find(({ label }) => label === name);
  const director = level('Director');
  const manager = level('Manager');
  const vp = level('VP');
  const cLevel = level('C-Level');
  if (!director || !manager || !vp || !cLevel) return [];
  const compare = (of: (group: GroupReturns) => number) => ({
    isLower: Math.max(of(director), of(manager)) < Math.min(of(vp), of(cLevel)),
    figures: { director: of(director), manager: of(manager), vp: of(vp), cLevel: of(cLevel) },
  });
  const medians = compare(({ summary }) => summary.median);
  const upper = compare(({ p95 }) => p95);
  const row = groups.indexOf(director);
  return [
    ...finding(
      report,
      medians.isLower ? 'levelsLower' : 'levelsMixed',
      medians.figures,
      table.cell(row, medianColumn),
    ),
    ...finding(
      report,
      upper.isLower ? 'levelsUpper' : 'levelsUpperMixed',
      upper.figures,
      table.cell(row, p95Column),
    ),
    ...(test === undefined
      ? []
      : finding(
          report,
          test.pValue < significant ? 'levelsTested' : 'levelsUntested',
          { p: probabilityText(report.locale, test.pValue) },
          table.cell(0, 0),
        )),
  ];
}

function smallTeams(report: MismatchReport, { groups }: GroupedReturns, table: PlacedTable): Sentence[] {
  const large = groups.filter(({ n, label }) => n >= minimumGroup && label !== '');
  const small = large.find(({ label }) => label === '1-5');
  const others = large.filter((group) => group !== small);
  if (small?.variation === undefined || others.length === 0) return [];
  const { variation, p95 } = small;
  const scattersMost = others.every((other) => (other.variation ?? Infinity) < variation);
  const isLowest = others.every((other) => other.p95 > p95);
  const key = scattersMost
    ? isLowest
      ? 'smallTeamsBoth'
      : 'smallTeamsScatter'
    : isLowest
      ? 'smallTeamsLow'
      : 'smallTeamsNeither';
  const column = key === 'smallTeamsLow' ? p95Column : variationColumn;
  return finding(
    report,
    key,
    { variation, p95, minimum: minimumGroup },
    table.cell(groups.indexOf(small), column),
  );
}
