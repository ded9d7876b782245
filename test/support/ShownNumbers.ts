import { format } from 'numfmt';
import type { PlannedContent, ReportPlan } from '../../src/report/plan';

/** The sheets that repeat what stands elsewhere. */
const repeating = new Set(['summary', 'report']);

/** The numbers of a text as a reader sees them: with thousands separators, decimals, percent sign. A date is one. */
export function numbersIn(text: string): string[] {
  const date = String.raw`\d{4}-\d{2}-\d{2}`;
  const number = String.raw`(?<![\w.])[-−]?\d[\d,]*(?:\.\d+)?%?`;
  return text.match(new RegExp(`${date}|${number}`, 'g')) ?? [];
}

/** What the cells of a workbook show, but for the sheets that are made of the same sentences as its document. */
export class ShownNumbers {
  private readonly shown = new Set<string>();
  private readonly values: number[] = [];
  private readonly texts = new Set<string>();

  constructor({ sheets }: Pick<ReportPlan, 'sheets'>) {
    for (const { role, blocks } of sheets) {
      for (const block of blocks) {
        if (block.kind === 'cells') {
          const formatAt = (column: number) =>
            typeof block.numberFormat === 'string' ? block.numberFormat : block.numberFormat?.[column];
          for (const row of block.values)
            row.forEach((value, column) => this.add(value, formatAt(column), role));
        } else if (block.kind === 'table') {
          for (const { values, numberFormat } of block.columns)
            for (const value of Array.from(values)) this.add(value, numberFormat, role);
        }
      }
    }
  }

  /** Whether a cell holds this text, word for word. */
  isText(text: string): boolean {
    return this.texts.has(text);
  }

  /** Whether a text of a cell says this number. */
  isSaid(shown: string): boolean {
    return [...this.texts].some((text) => numbersIn(text).includes(shown));
  }

  /** Whether a cell shows this number, or holds one that is written so with as many decimals. */
  has(shown: string): boolean {
    // A date stands in a cell of its own as a text.
    if (this.shown.has(shown) || this.texts.has(shown)) return true;
    const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
    const wanted = Number(shown.replace(/[,%]/g, '').replace('−', '-'));
    const half = 0.5 * 10 ** -decimals * (1 + 1e-9);
    const scale = shown.endsWith('%') ? 100 : 1;
    return this.values.some((value) => Math.abs(scale * value - wanted) <= half);
  }

  private add(value: PlannedContent, numberFormat = 'General', role = ''): void {
    if (typeof value === 'number' && !Number.isNaN(value)) {
      this.values.push(value);
      this.shown.add(format(numberFormat, value, { throws: false }));
    } else if (typeof value === 'string' && !repeating.has(role)) this.texts.add(value);
  }
}
