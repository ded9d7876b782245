import type { Facts } from '../../engine/problem';

/** A whole number with its thousands separated: 180,000. */
export function count(value: Facts[string] | undefined): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The items of a list, joined. */
export function list(value: Facts[string] | undefined, comma: string): string {
  return Array.isArray(value) ? value.join(comma) : String(value);
}

/** A count with its word: 1 number, 3 numbers. */
export function counted(value: Facts[string] | undefined, one: string): string {
  return `${count(value)} ${value === 1 ? one : `${one}s`}`;
}
