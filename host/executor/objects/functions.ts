import type { WorkbookModel } from '../../workbook/types';
import { ObjectType } from '../HostObject';

const millisecondsADay = 86_400_000;
/** What Excel calls day 0: a day earlier than 1 January 1900 for the leap day of that year which never was. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** `workbook.functions`: the worksheet functions that an add-in may call without a cell. */
export const functionsType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>('Functions', {
  methods: {
    date: (workbook, call) => {
      const day = Date.UTC(call.integer(0), call.integer(1) - 1, call.integer(2));
      const serial = (day - dayZero[workbook.date1904 ? 1904 : 1900]) / millisecondsADay;
      return functionResultType.of(serial);
    },
  },
});

const functionResultType: ObjectType<number> = new ObjectType<number>('FunctionResult', {
  properties: {
    value: { get: (value) => value },
    error: { get: () => null },
  },
});
