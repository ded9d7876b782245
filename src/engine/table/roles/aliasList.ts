/**
 * Splits aliases written one after another, with a bar between them.
 *
 * @example aliasList('total_sales_amount | 销售额') // ['total_sales_amount', '销售额']
 */
export function aliasList(text: string): readonly string[] {
  return text
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}
