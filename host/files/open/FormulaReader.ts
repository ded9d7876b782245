import { unescapeXml } from '../xml/text';
import { XmlLimitError, XmlSyntaxError } from '../xml/XmlSyntaxError';
import { formulaFromFile, shiftedFormula, type ShiftedFormula } from './formulaFromFile';
import { damagedAt } from './PartProblem';
import type { ScannedCell } from './scanRows';

/** Characters of the longest formula, with the prefixes that it has in a file: twice what Excel takes. */
const LONGEST_FORMULA = 16_384;
/** A few kilobytes of a file can stand for any number of long formulas: a million cells with a hundred characters each. */
const MOST_WRITTEN_OUT = 100_000_000;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  /** Looked for when a second cell of the group asks. */
  shift?: ShiftedFormula;
}

/** Formulas of cells, those of shared groups written out for each cell. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  /** Characters of the formulas of shared groups that were taken apart or written out. */
  private writtenOut = 0;

  /** With its equals sign; undefined where the cell has none of its own. */
  read(cell: ScannedCell): string | undefined {
    if (cell.content === undefined || !cell.content.includes('<f')) return undefined;
    const match = /<f(\s[^<>]*?)?(?:\/>|>([^<]*)<\/f>)/.exec(cell.content);
    if (match === null) {
      if (/<f[\s/>]/.test(cell.content)) throw new XmlSyntaxError('A formula is not closed');
      return undefined;
    }
    const attributes = match[1] ?? '';
    const text = unescapeXml(match[2] ?? '');
    if (text.length > LONGEST_FORMULA) throw damagedAt(cell);
    const type = /\st\s*=\s*["'](\w+)/.exec(attributes)?.[1];
    if (type === 'dataTable') return undefined;
    if (type !== 'shared') return text === '' ? undefined : formulaFromFile(text);
    const group = /\ssi\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? '';
    if (text !== '') {
      const formula = formulaFromFile(text);
      this.shared.set(group, { formula, row: cell.row, column: cell.column });
      return formula;
    }
    const first = this.shared.get(group);
    if (first === undefined) return undefined;
    if (first.shift === undefined) this.count(first.formula);
    const shift = (first.shift ??= shiftedFormula(first.formula));
    return this.count(shift(cell.row - first.row, cell.column - first.column));
  }

  private count(formula: string): string {
    this.writtenOut += formula.length;
    if (this.writtenOut > MOST_WRITTEN_OUT) throw new XmlLimitError('Shared formulas written out');
    return formula;
  }
}
