/** The parts of a list as it is typed: between commas, without the blanks around them. */
export function splitList(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
