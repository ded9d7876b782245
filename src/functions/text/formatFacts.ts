import type { Facts } from '../../engine/problem';

/** A whole number with its thousands separated: 180,000. */
export function count(value: Facts[string] | undefined): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The items of a list, joined. */
export function list(value: Facts[string] | undefined, comma: string): string {
  return Array.isArray(value) ? value.join(comma) : String(value);
}
