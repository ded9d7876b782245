import type { DataCheck } from '../../../engine/table/types';
import { readNumber } from '../../../report/proof/readNumber';

/** A formula, without its equals sign, for the priority of a cell, turned round where a small number is a high one. */
export function readPriority(cell: string, { columns, notices }: DataCheck): string {
  const column = columns.find(({ role }) => role === 'priority');
  if (column === undefined) throw new RangeError('A table of customers has a priority');
  const sum = notices.find(({ code }) => code === 'priorityTurned')?.facts['sum'];
  return readNumber(cell, column, typeof sum === 'number' ? sum : undefined);
}
