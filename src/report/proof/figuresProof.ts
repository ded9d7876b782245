import type { FormatName } from '../figures/formats';
import type { ColumnKinds, TableContext } from '../table/Column';
import type { Words } from '../text/Words';
import { differenceOf, tolerance } from './differences';

/** A figure of a run, and the formula that computes it again. */
export interface ProvedFigure {
  /** What formulas call it is `Payoff_` and this. */
  readonly key: string;
  readonly name: Words;
  readonly format: FormatName;
  /** With its equals sign. */
  readonly formula: string;
  /** Undefined where the run says none: what formulas need on their way, which is not compared. */
  readonly ours: number | undefined;
}

/** What formulas call the column that says of each figure whether it differs. */
export const figureDiffers = 'Payoff_figureDiffers';

/** The columns of a table of figures: by formula, by Payoff, and what is between them. */
export function figuresProof<Context extends TableContext>({
  text,
  number,
  formula,
}: ColumnKinds<Context, ProvedFigure>) {
  const formatOf = ({ format }: ProvedFigure) => format;
  return {
    figure: text({ en: 'Figure', 'zh-CN': '数字' }, ({ name }) => name),
    byFormula: formula({ en: 'By formula', 'zh-CN': '公式结果' }, 'number', (figure) => figure.formula, {
      formatOf,
      cellName: ({ key }) => `Payoff_${key}`,
    }),
    byPayoff: number({ en: 'By Payoff', 'zh-CN': '投效分析结果' }, 'number', ({ ours }) => ours, {
      formatOf,
    }),
    difference: formula({ en: 'Difference', 'zh-CN': '差异' }, { code: '0.0E+00' }, ({ ours }, cellOf) =>
      ours === undefined ? undefined : `=${differenceOf(cellOf('byFormula'), cellOf('byPayoff'))}`,
    ),
    differs: formula(
      { en: 'Differs', 'zh-CN': '是否不同' },
      'count',
      (_figure, cellOf) =>
        `=IF(N(${cellOf('difference')})>${tolerance}*MAX(1,ABS(N(${cellOf('byPayoff')}))),1,0)`,
      { rangeName: figureDiffers },
    ),
  };
}
