import type { CellReference, Notice } from '../../problem';
import type { AnalysisInput } from '../AnalysisInput';
import { dateText } from '../dates/dateText';
import { cellReference } from '../grid/cellReference';
import { neededRoles } from '../guessAnalysis';
import { isMissingText } from '../vocabulary/missingTexts';
import { parseNumberText } from '../numbers/parseNumberText';
import type { CellValue, RawGrid, RoleMatch, TableRegion } from '../types';
import { columnsInPlaceOfProduct } from './columnsInPlaceOfProduct';

/** Why the content of a metric cannot be read at all; an empty or constant one has nothing to tell. */
const noFigures: readonly unknown[] = ['notNumbers', 'dates'];

/**
 * The first cell of a column that is no number, as an example of what cannot be read: a text, or, where a column is set
 * aside because its numbers are shown as dates, a date.
 */
function firstUnreadable(
  grid: RawGrid,
  region: TableRegion,
  column: number,
  areDates: boolean,
): { readonly text: string; readonly place: CellReference } | undefined {
  const cells = grid.columns[region.firstColumn + column]!;
  for (let row = region.firstDataRow; row < region.endRow; row += 1) {
    const value = cells.valueAt(row);
    const text = areDates && isDay(value) ? dateText(value) : textOtherThanNumber(value);
    if (text === undefined) continue;
    return { text, place: cellReference(grid.origin, row, region.firstColumn + column) };
  }
  return undefined;
}

/** The last day that Excel knows: 9999-12-31. */
const lastDay = 2_958_465;

function isDay(value: CellValue): value is number {
  return typeof value === 'number' && value >= 1 && value <= lastDay;
}

function textOtherThanNumber(value: CellValue): string | undefined {
  if (typeof value !== 'string' || isMissingText(value)) return undefined;
  return parseNumberText(value, '.') === undefined ? value.slice(0, 60) : undefined;
}

/** Whether a column was found for a role, although it cannot be used as it is. */
function isThere(match: RoleMatch | undefined): boolean {
  return match !== undefined && (match.column !== undefined || match.reason === 'contradicted');
}

/** Whether a match is sure enough to be used without asking. */
export function isUsable(match: RoleMatch): boolean {
  return match.column !== undefined && match.certainty !== 'ask';
}

/**
 * What the matches of an analysis mean for the run: required roles without a column are errors, guesses to confirm are
 * questions, optional roles without a column are said with what is lost.
 */
export function checkMatches(
  grid: RawGrid,
  region: TableRegion,
  matches: readonly RoleMatch[],
  { roles }: Pick<AnalysisInput, 'roles'>,
): readonly Notice[] {
  const isMetric = (name: string) => roles.some(({ role, group }) => role === name && group === 'metrics');
  const byRole = new Map(matches.map((match) => [match.role, match]));
  const usable = (role: string) => {
    const match = byRole.get(role);
    return match !== undefined && isUsable(match);
  };
  const headerCell = (column: number): CellReference =>
    cellReference(
      grid.origin,
      region.headerRows[region.headerRows.length - 1] ?? 0,
      region.firstColumn + column,
    );
  const topCell = [headerCell(0)];
  const exampleOf = ({ column, facts }: RoleMatch) =>
    firstUnreadable(
      grid,
      region,
      column ?? region.headers.indexOf(String(facts.header)),
      facts.why === 'dates',
    );
  const notices: Notice[] = [];

  const unmet = neededRoles(roles).filter((group) => !group.some(usable));
  for (const group of unmet) {
    const [role] = group as [string];
    // A column that waits for a word or was set aside is there: what it waits for is said below, not that none is known.
    if (group.some((name) => isThere(byRole.get(name)))) continue;
    const code = group.length === 1 ? 'requiredRoleMissing' : 'requiredGroupMissing';
    const columns = role === 'product' ? columnsInPlaceOfProduct(grid, region, matches, roles) : [];
    const facts = { role, roles: group, ...(columns.length > 0 ? { columns } : {}) };
    notices.push({ code, severity: 'error', role, facts, cells: topCell });
  }
  for (const match of matches) {
    const { role, header = '', facts } = match;
    if (match.column !== undefined && match.certainty === 'ask') {
      const code = match.reason === 'several' ? 'severalColumns' : 'confirmColumn';
      const said = { role, header, ...(facts.others === undefined ? {} : { others: facts.others }) };
      const severity = unmet.some((group) => group.includes(role)) ? 'error' : 'question';
      notices.push({ code, severity, role, facts: said, cells: [headerCell(match.column)] });
    }
    const why = match.reason === 'contradicted' ? facts.why : facts.contradicted;
    const unreadable = isMetric(role) && noFigures.includes(why) ? exampleOf(match) : undefined;
    if (unreadable !== undefined) {
      // Its weight would go to the other metrics: whether it may is asked first.
      const { text: example, place } = unreadable;
      const asked = { role, header: match.header ?? facts.header!, why: why!, example };
      notices.push({ code: 'metricUnreadable', severity: 'error', role, facts: asked, cells: [place] });
    } else if (match.reason === 'contradicted') {
      notices.push({
        code: 'contradictedColumn',
        // Where the analysis stops for want of the role, this says why the column that bears its name does not help.
        severity: unmet.some((group) => group.includes(role)) ? 'error' : 'warning',
        role,
        facts: { role, header: facts.header!, why: why! },
        cells: [headerCell(region.headers.indexOf(String(facts.header)))],
      });
    } else if (match.reason === 'chosen' && why !== undefined) {
      notices.push({
        code: 'chosenContradicted',
        severity: 'warning',
        role,
        facts: { role, header, why },
        cells: [headerCell(match.column!)],
      });
    }
    if (match.reason === 'fallback' || match.reason === 'numbers') {
      const said = { role, header };
      const cells = [headerCell(match.column!)];
      const code = match.reason === 'fallback' ? 'fallbackColumn' : 'numbersAsNames';
      notices.push({ code, severity: 'warning', role, facts: said, cells });
    }
    if (match.reason === 'preferred' || match.reason === 'mostDistinct') {
      const said = { role, header, others: facts.others! };
      notices.push({
        code: 'otherColumnsLeft',
        severity: 'information',
        role,
        facts: said,
        cells: [headerCell(match.column!)],
      });
    }
  }
  for (const { role, lost, madeUpBy = [], lossChangesFigures } of roles) {
    if (lost === undefined || usable(role) || madeUpBy.some(usable)) continue;
    // That none of a group is there is an error already.
    if (lossChangesFigures && unmet.some((others) => others.includes(role))) continue;
    const severity = lossChangesFigures ? 'warning' : 'information';
    const code = isThere(byRole.get(role)) ? 'roleSetAside' : 'roleNotThere';
    notices.push({ code, severity, role, facts: { role, lost }, cells: [] });
  }
  return notices;
}
