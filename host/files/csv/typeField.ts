import type { Scalar } from '../../workbook/types';

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]\d{1,3})?$|^-?\.\d+$/;

/**
 * A field as a cell value. Plain numbers become numbers. What would lose something by it stays text: leading zeros and
 * more than 15 digits before the point (identifiers), codes such as 12E3, signs of currency, percent and thousands,
 * and dates, whose order of day and month the table room decides with the whole column before it.
 */
export function typeField(field: string): Scalar {
  const first = field.charCodeAt(0);
  // Numbers start with a digit, minus or point; most fields of a table of texts leave here.
  if ((first < 48 || first > 57) && first !== 45 && first !== 46) return typeWord(field);
  return plainNumber.test(field) && Number.isFinite(Number(field)) ? Number(field) : field;
}

function typeWord(field: string): Scalar {
  if (field === 'TRUE' || field === 'True' || field === 'true') return true;
  if (field === 'FALSE' || field === 'False' || field === 'false') return false;
  const trimmed = field.trim();
  return trimmed !== field && plainNumber.test(trimmed) ? typeField(trimmed) : field;
}
