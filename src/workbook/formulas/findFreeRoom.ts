import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';
import { findRoom, type Room } from './findRoom';

/** So many columns to the right are looked at; whoever has more filled chooses a place. */
const mostColumns = 100;

/** Where there is room for a result, and the table that it touches. */
export interface FreeRoom {
  readonly column: number;
  readonly table: string | undefined;
}

/**
 * The first column from a place to the right where nothing would be written over; undefined where there is none near,
 * or where the sheet ends.
 */
export async function findFreeRoom(wanted: Room): Promise<FreeRoom | undefined> {
  return runInExcel(async (context) => {
    for (let column = wanted.column; column < wanted.column + mostColumns; column += 1) {
      try {
        const { table } = await findRoom(context, { ...wanted, column });
        return { column, table };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        if (error.code === 'formulaOffSheet') return undefined;
        if (error.code !== 'formulaBlocked') throw error;
      }
    }
    return undefined;
  });
}
