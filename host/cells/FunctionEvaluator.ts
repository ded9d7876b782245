import type { ExcelSession } from '../executor/ExcelSession';
import type { RangeTarget } from '../executor/cells/RangeTarget';
import { formatArea, quoteSheetName } from '../workbook/address';
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../workbook/CellStore';
import { isErrorValue } from '../workbook/errorValues';
import type { Scalar } from '../workbook/types';
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from './functionMetadata';
import type { CallExpression, Expression } from './parseFormula';
import { readResult } from './readResult';
import { resolveReference } from './resolveReference';
import type { CellPlace } from './resolveReference';

/** How Excel hands over blank cells: null on the web, 0 on the desktop. */
export type BlankCells = 'web' | 'desktop';

/** Cells of a result, and what was read for it. */
export interface Evaluation {
  readonly rows: Scalar[][];
  readonly precedents: readonly RangeTarget[];
  /** The sentence that came with an error. */
  readonly message: string | undefined;
}

/** An argument before it is sent: its cells, and where they stand if it is a range. */
interface Argument {
  readonly rows: readonly (readonly Scalar[])[];
  readonly range: RangeTarget | undefined;
}

/** An error value that ends the evaluation before the function is called. */
class ErrorValue extends Error {
  constructor(readonly value: string) {
    super(value);
  }
}

/** Evaluates one formula by calling the add-in's custom functions. */
export class FunctionEvaluator {
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;

  constructor(
    private readonly session: ExcelSession,
    private readonly metadata: FunctionsMetadata,
    namespace: string | undefined,
    private readonly blanks: BlankCells,
  ) {
    const prefix = namespace === undefined ? '' : `${namespace.toUpperCase()}.`;
    this.functions = new Map(metadata.functions.map((one) => [prefix + one.name.toUpperCase(), one]));
  }

  /** Whether every call in the expression is one of the add-in's functions. */
  knows(expression: Expression | undefined): expression is CallExpression {
    if (expression?.kind !== 'call' || !this.functions.has(expression.name)) return false;
    return expression.arguments.every((argument) => argument.kind !== 'call' || this.knows(argument));
  }

  async evaluate(call: CallExpression, cell: CellPlace): Promise<Evaluation> {
    const precedents: RangeTarget[] = [];
    try {
      const { rows, message } = await this.call(call, cell, precedents);
      return { rows, precedents, message };
    } catch (error) {
      if (error instanceof ErrorValue) return { rows: [[error.value]], precedents, message: undefined };
      throw error;
    }
  }

  private async call(
    call: CallExpression,
    cell: CellPlace,
    precedents: RangeTarget[],
  ): Promise<{ rows: Scalar[][]; message: string | undefined }> {
    const described = this.functions.get(call.name);
    if (described === undefined) throw new ErrorValue('#NAME?');
    if (call.arguments.length > described.parameters.length) throw new ErrorValue('#VALUE!');
    const values: unknown[] = [];
    const addresses: string[] = [];
    for (const [index, parameter] of described.parameters.entries()) {
      const argument = await this.argument(call.arguments[index], cell, precedents);
      if (argument === undefined && parameter.optional !== true) throw new ErrorValue('#VALUE!');
      values.push(argument === undefined ? null : this.send(argument, parameter));
      addresses.push(argument?.range === undefined ? '' : addressOf(argument.range));
    }
    const { result } = this.session.functions.call(described.id, values, {
      address: addressOf({
        sheet: cell.sheet,
        area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
      }),
      cancelable: described.options?.cancelable === true,
      errorParameters: this.metadata.allowErrorForDataTypeAny === true,
      ...(described.options?.requiresParameterAddresses === true ? { parameterAddresses: addresses } : {}),
    });
    const answer = await result;
    if (answer.ok) return { rows: readResult(answer.value), message: undefined };
    return { rows: [[answer.error]], message: answer.message };
  }

  private async argument(
    expression: Expression | undefined,
    cell: CellPlace,
    precedents: RangeTarget[],
  ): Promise<Argument | undefined> {
    if (expression === undefined || expression.kind === 'omitted') return undefined;
    if (expression.kind === 'constant') return { rows: expression.rows, range: undefined };
    if (expression.kind === 'call') {
      const { rows } = await this.call(expression, cell, precedents);
      return { rows, range: undefined };
    }
    const range = resolveReference(expression.text, cell, this.session);
    if (range === undefined) throw new ErrorValue('#REF!');
    precedents.push(range);
    const read = expression.spill ? this.spillOf(range) : range;
    if (read !== range) precedents.push(read);
    return { rows: this.read(read), range: read };
  }

  /** What the formula in the first cell fills: that cell alone where it does not spill. */
  private spillOf({ sheet, area }: RangeTarget): RangeTarget {
    const { row, column } = area;
    const spill = this.session.calculation?.spillArea(sheet, row, column);
    if (spill === undefined && sheet.cells.formula(row, column) === undefined) throw new ErrorValue('#REF!');
    return { sheet, area: spill ?? { row, column, rows: 1, columns: 1 } };
  }

  /** Excel on the web does not hand over whole columns or rows. */
  private read({ sheet, area }: RangeTarget): Scalar[][] {
    const whole = area.rows === MAXIMUM_ROWS || area.columns === MAXIMUM_COLUMNS;
    if (whole && this.blanks === 'web') throw new ErrorValue('#CALC!');
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) =>
        sheet.cells.value(area.row + row, area.column + column),
      ),
    );
  }

  private send({ rows, range }: Argument, parameter: ParameterMetadata): unknown {
    const sent = rows.map((row) => row.map((value) => this.sendValue(value, range !== undefined)));
    if (parameter.dimensionality === 'matrix') return sent;
    if (rows.length !== 1 || rows[0]?.length !== 1) throw new ErrorValue('#VALUE!');
    return sent[0]?.[0];
  }

  private sendValue(value: Scalar, isCell: boolean): unknown {
    if (isCell && value === '') return this.blanks === 'web' ? null : 0;
    if (!isErrorValue(value)) return value;
    // A value that is still being calculated is waited for, whatever the function can do with errors.
    if (value === '#BUSY!' || this.metadata.allowErrorForDataTypeAny !== true) throw new ErrorValue(value);
    return { type: 'CustomFunctionError', code: value };
  }
}

function addressOf({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}
