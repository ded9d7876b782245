import type { NormalisationMethod } from '../../../engine/score/normalisations';
import { formatAddress, quoteSheetName } from '../../../workbook/parseAddress';

/** Cells that the person has chosen, 0-based. */
export interface ChosenCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula being made. `Cells` may carry more than the place of the cells, their values for example. */
export type FormulaDraft<Cells extends ChosenCells = ChosenCells> =
  | {
      readonly name: 'COMPOSITE_SCORE';
      readonly input: Cells;
      readonly population: Cells | undefined;
      readonly method: NormalisationMethod;
    }
  | {
      readonly name: 'PERCENTILE_COHORT';
      readonly input: Cells;
      readonly population: Cells | undefined;
      readonly cohorts: Cells | undefined;
      /** The groups of the population: needed where both are given. */
      readonly populationCohorts: Cells | undefined;
      readonly method: 'inc' | 'exc' | 'mean' | 'weak';
    }
  | {
      readonly name: 'VALUE_TIER';
      readonly input: Cells;
      readonly population: Cells | undefined;
      readonly rule: 'percentile' | 'rank';
    };

/**
 * The formula of a draft, in Excel's en-US notation, for a cell of `sheet`. Its result spills.
 * The population and its groups are absolute, so that the formula can be copied; defaults are left out, trailing ones altogether.
 *
 * @example buildFormula({ name: 'VALUE_TIER', input: B2:B9 of Sheet1, population: undefined, rule: 'rank' }, 'Sheet1', '')
 * // '=VALUE_TIER(B2:B9,,,,,"rank")'
 */
export function buildFormula(draft: FormulaDraft, sheet: string, namespace: string): string {
  const input = reference(draft.input, sheet, false);
  const population = draft.population && reference(draft.population, sheet, true);
  return `=${namespace}${draft.name}(${withoutTrailing(argumentsOf(draft, input, population, sheet)).join(',')})`;
}

function argumentsOf(
  draft: FormulaDraft,
  input: string,
  population: string | undefined,
  sheet: string,
): readonly (string | undefined)[] {
  switch (draft.name) {
    case 'COMPOSITE_SCORE':
      return [input, undefined, unless(draft.method, 'minmax'), population];
    case 'PERCENTILE_COHORT': {
      const cohorts = draft.cohorts && reference(draft.cohorts, sheet, false);
      const others = draft.populationCohorts && reference(draft.populationCohorts, sheet, true);
      return [input, population, cohorts, others, unless(draft.method, 'inc')];
    }
    case 'VALUE_TIER':
      return [input, population, undefined, undefined, undefined, unless(draft.rule, 'percentile')];
  }
}

/** A text argument, or nothing where it is the default. */
function unless(choice: string, usual: string): string | undefined {
  return choice === usual ? undefined : `"${choice}"`;
}

function withoutTrailing(values: readonly (string | undefined)[]): readonly string[] {
  const last = values.reduce((found, value, index) => (value === undefined ? found : index), 0);
  return values.slice(0, last + 1).map((value) => value ?? '');
}

function reference(cells: ChosenCells, sheet: string, absolute: boolean): string {
  const address = formatAddress(cells);
  const place = absolute ? address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : address;
  return cells.sheet === sheet ? place : `${quoteSheetName(cells.sheet)}!${place}`;
}
