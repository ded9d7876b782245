import { plainStyle } from '../../workbook/StyleRegistry';
import type { WorkbookStyles } from './readStyles';

/** Cell formats that a workbook can have. */
export const MOST_FORMATS = 65_490;

/** A workbook without a styles part, which is optional: whatever format its cells name, they look plain. */
export const plainStyles: WorkbookStyles = {
  formats: new Array(MOST_FORMATS).fill(plainStyle),
  differential: [],
};
