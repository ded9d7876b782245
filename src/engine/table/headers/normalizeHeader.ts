/**
 * The form of a header by which it is compared: NFKC, lower case, without blanks, punctuation, symbols and
 * invisible characters.
 *
 * @example normalizeHeader('\uFEFF测试阶段_已接入 ') // '测试阶段已接入'
 */
export function normalizeHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
}
