import type { WorkbookModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import { ObjectType } from '../HostObject';

interface CustomPropertyTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

export const documentPropertiesType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>(
  'DocumentProperties',
  { navigations: { custom: (workbook) => customPropertyCollectionType.of(workbook) } },
);

const customPropertyCollectionType: ObjectType<WorkbookModel> = new ObjectType<WorkbookModel>(
  'CustomPropertyCollection',
  {
    items: (workbook) =>
      [...workbook.customProperties.keys()].map((key) => customPropertyType.of({ workbook, key })),
    commands: {
      add: (workbook, call) => {
        const key = call.text(0);
        workbook.customProperties.set(key, readPropertyValue(call.value(1)));
        return customPropertyType.of({ workbook, key });
      },
      deleteAll: (workbook) => workbook.customProperties.clear(),
    },
  },
);

const customPropertyType: ObjectType<CustomPropertyTarget> = new ObjectType<CustomPropertyTarget>(
  'CustomProperty',
  {
    properties: {
      key: { get: ({ key }) => key },
      value: {
        get: ({ workbook, key }) => workbook.customProperties.get(key),
        set: ({ workbook, key }, value) => workbook.customProperties.set(key, readPropertyValue(value)),
      },
      type: {
        get: ({ workbook, key }) => {
          const value = workbook.customProperties.get(key);
          if (typeof value === 'number') return 'Number';
          return typeof value === 'boolean' ? 'Boolean' : 'String';
        },
      },
    },
    commands: {
      delete: ({ workbook, key }) => {
        workbook.customProperties.delete(key);
      },
    },
  },
);

function readPropertyValue(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}
