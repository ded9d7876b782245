import { ObjectType } from '../HostObject';
import type { RangeTarget } from '../cells/RangeTarget';

export const conditionalFormatCollectionType: ObjectType<RangeTarget> = new ObjectType<RangeTarget>(
  'ConditionalFormatCollection',
  {},
);
