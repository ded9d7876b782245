/** Gives equal texts one string, so that a column of repeated names does not keep a copy in every row. */
export class TextPool {
  private readonly texts = new Map<string, string>();

  shared(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size < maximum) this.texts.set(text, text);
    return text;
  }
}

/** Texts beyond this many are hardly repetitions: remembering them would cost more than it saves. */
const maximum = 200_000;
