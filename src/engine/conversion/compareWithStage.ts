import type { Table } from '../table/types';
import { categoryColumn, flagColumn } from './tableColumns';

/** An outcome that its own column and the stage count differently; the report goes by the column. */
export interface StageDisagreement {
  readonly outcome: 'integratable' | 'signed' | 'rejected';
  readonly byFlag: number;
  readonly byStage: number;
}

const compared: readonly StageDisagreement['outcome'][] = ['integratable', 'signed', 'rejected'];

/** Callable, signed and rejected records by their flags and by the stage, where a table has both and they differ. */
export function compareWithStage(table: Table): StageDisagreement[] {
  const stage = categoryColumn(table, 'stage');
  if (stage === undefined) return [];
  return compared.flatMap((outcome) => {
    // A flag that was made from the stage has the stage's header: there is nothing to compare.
    if (table.headers[outcome] === table.headers['stage']) return [];
    const flags = flagColumn(table, outcome);
    const code = stage.labels.indexOf(outcome);
    if (flags === undefined || code < 0) return [];
    let byFlag = 0;
    let byStage = 0;
    for (let row = 0; row < table.rowCount; row += 1) {
      if (flags[row] === 1) byFlag += 1;
      if (stage.codes[row] === code) byStage += 1;
    }
    return byFlag === byStage ? [] : [{ outcome, byFlag, byStage }];
  });
}
