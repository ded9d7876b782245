import type { ChartFontModel, SheetModel } from '../../../workbook/types';
import { ObjectType } from '../../HostObject';
import { sheetOfChart } from '../../charts/ChartTarget';
import { readColor } from '../../colors';
import { booleanField, colorField, nameField, numberField, textField } from './properties';

/** Line of a series, an axis or a grid. */
export interface ChartLineModel {
  color?: string | undefined;
  weight?: number | undefined;
  style?: string | undefined;
}

interface On<Model> {
  readonly sheet: SheetModel;
  readonly model: Model;
}

const modelOf = <Model>({ model }: On<Model>): Model => model;

export const chartFontType: ObjectType<On<ChartFontModel>> = new ObjectType<On<ChartFontModel>>('ChartFont', {
  sheetOf: sheetOfChart,
  properties: {
    name: textField(modelOf<ChartFontModel>, 'name', 'Calibri'),
    size: numberField(modelOf<ChartFontModel>, 'size', [1, 409]),
    color: colorField(modelOf<ChartFontModel>, 'color'),
    bold: booleanField(modelOf<ChartFontModel>, 'bold'),
    italic: booleanField(modelOf<ChartFontModel>, 'italic'),
  },
});

export const chartLineType: ObjectType<On<ChartLineModel>> = lineType('ChartLineFormat');
export const chartBorderType: ObjectType<On<ChartLineModel>> = lineType('ChartBorder');

function lineType(name: string): ObjectType<On<ChartLineModel>> {
  return new ObjectType<On<ChartLineModel>>(name, {
    sheetOf: sheetOfChart,
    properties: {
      color: colorField(modelOf<ChartLineModel>, 'color'),
      weight: numberField(modelOf<ChartLineModel>, 'weight', [0, 1584]),
      lineStyle: nameField(modelOf<ChartLineModel>, 'style', 'ChartLineStyle', 'Automatic'),
    },
    commands: {
      clear: ({ model }) => {
        model.color = 'none';
      },
    },
  });
}

/** A fill that can be given one colour or none. */
export interface ChartFillModel {
  color?: string | undefined;
}

export const chartFillType: ObjectType<On<ChartFillModel>> = new ObjectType<On<ChartFillModel>>('ChartFill', {
  sheetOf: sheetOfChart,
  commands: {
    setSolidColor: ({ model }, call) => {
      model.color = readColor(call.value(0));
    },
    clear: ({ model }) => {
      model.color = 'none';
    },
  },
});

/** A model whose fields are kept under other names in its owner. */
export function renamed<Owner extends object, Names extends Readonly<Record<string, keyof Owner>>>(
  owner: Owner,
  names: Names,
): { [Name in keyof Names]?: Owner[Names[Name]] } {
  const model = {};
  for (const [name, ownersName] of Object.entries(names)) {
    Object.defineProperty(model, name, {
      enumerable: true,
      get: () => owner[ownersName],
      set: (value: Owner[keyof Owner]) => {
        owner[ownersName] = value;
      },
    });
  }
  return model;
}
