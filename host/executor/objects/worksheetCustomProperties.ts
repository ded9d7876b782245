import type { SheetModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import { ObjectType } from '../HostObject';

/** `WorksheetCustomPropertyCollection.add`: larger keys cause an InvalidArgument error. */
const LONGEST_KEY = 255;

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

export const customPropertiesType: ObjectType<SheetModel> = new ObjectType<SheetModel>(
  'WorksheetCustomPropertyCollection',
  {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => customPropertyType.of({ sheet, key })),
    commands: {
      add: (sheet, call, session) => {
        const key = call.text(0);
        if (key.length > LONGEST_KEY) throw invalidArgument();
        sheet.customProperties.set(key, call.text(1));
        session.noteChange(sheet);
        return customPropertyType.of({ sheet, key });
      },
    },
  },
);

const customPropertyType: ObjectType<PropertyTarget> = new ObjectType<PropertyTarget>(
  'WorksheetCustomProperty',
  {
    properties: {
      _Id: { get: ({ key }) => key },
      key: { get: ({ key }) => key },
      value: {
        get: ({ sheet, key }) => sheet.customProperties.get(key),
        set: ({ sheet, key }, value, session) => {
          if (typeof value !== 'string') throw invalidArgument();
          sheet.customProperties.set(key, value);
          session.noteChange(sheet);
        },
      },
    },
    commands: {
      delete: ({ sheet, key }, _call, session) => {
        sheet.customProperties.delete(key);
        session.noteChange(sheet);
      },
    },
  },
);
