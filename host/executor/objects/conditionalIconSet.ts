import type { ConditionalFormatModel } from '../../workbook/types';
import { invalidArgument } from '../ExcelError';
import { ObjectType } from '../HostObject';
import type { Property } from '../HostObject';
import type { RuleTarget } from './conditionalFormats';

type IconSet = RuleTarget<Extract<ConditionalFormatModel, { kind: 'IconSet' }>>;

export const iconSetType: ObjectType<IconSet> = new ObjectType<IconSet>('IconSetConditionalFormat', {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    style: {
      get: ({ rule }) => rule.style,
      set: ({ rule }, value, session) => {
        rule.style = session.enumerationValue('IconSet', value);
      },
    },
    reverseIconOrder: flag('reversed'),
    showIconOnly: flag('showIconOnly'),
  },
});

function flag(name: 'reversed' | 'showIconOnly'): Property<IconSet> {
  return {
    get: ({ rule }) => rule[name] ?? false,
    set: ({ rule }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      rule[name] = value;
    },
  };
}
