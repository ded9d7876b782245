import { readCategoryColumn } from '../categories/readCategoryColumn';
import { readDateColumn } from '../dates/readDateColumn';
import { readFlagColumn } from '../flags/readFlagColumn';
import { readPriorityColumn } from '../levels/readPriorityColumn';
import { readNumberColumn } from '../numbers/readNumberColumn';
import { type ColumnContext, type ColumnReading, textNotice } from './ColumnContext';
import { entryKind } from './profileColumn';

/** Reads one column as its role wants it. Error values of the sheet are missing in every kind, and listed. */
export function readColumn(context: ColumnContext): ColumnReading {
  const reading = readByKind(context);
  const errors: number[] = [];
  context.profile.entryKinds.forEach((kind, code) => {
    if (kind === entryKind.error) errors.push(code);
  });
  return {
    ...reading,
    notices: [...textNotice(context, 'errorValues', 'warning', errors), ...reading.notices],
  };
}

function readByKind(context: ColumnContext): ColumnReading {
  switch (context.definition.kind) {
    case 'number':
      return context.definition.content === 'priority'
        ? readPriorityColumn(context)
        : readNumberColumn(context);
    case 'date':
      return readDateColumn(context);
    case 'flag':
      return readFlagColumn(context);
    case 'category':
      return readCategoryColumn(context);
  }
}
