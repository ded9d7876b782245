import type { MismatchResult } from '../../../engine/mismatch/analyzeMismatch';

/** What a customer is called: its name, or its identity where the table has none for it. */
export function customerName(
  customer: number,
  { customers: { name, identity } }: Pick<MismatchResult, 'customers'>,
): string {
  const named = name?.(customer) ?? '';
  return named === '' ? identity(customer) : named;
}
