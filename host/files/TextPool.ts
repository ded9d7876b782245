import { copyText } from './copyText';
import type { Room } from './Room';

/** Texts of a column after which it is known whether they repeat, and the share of new ones from which they do not. */
const SAMPLE = 20_000;
const HARDLY_REPEATED = 0.9;
/** So many texts are remembered in all. */
const MOST = 200_000;

/**
 * Gives equal texts of a column one string, so that a column of repeated names does not keep a copy in every row. A
 * column in which hardly any text comes twice is left alone: remembering it would cost more than it saves.
 */
export class TextPool {
  /** @param room where the texts stay */
  constructor(private readonly room?: Room) {}

  private readonly columns: ColumnTexts[] = [];
  private count = 0;

  /** Texts that are remembered now. */
  get remembered(): number {
    return this.count;
  }

  shared(column: number, text: string): string {
    const texts = (this.columns[column] ??= { known: new Map<string, string>(), asked: 0 });
    const { known } = texts;
    if (known === undefined) return this.kept(text);
    const earlier = known.get(text);
    texts.asked += 1;
    if (earlier !== undefined) return earlier;
    const kept = this.kept(text);
    if (this.count < MOST) {
      known.set(kept, kept);
      this.count += 1;
    }
    if (texts.asked === SAMPLE && known.size > HARDLY_REPEATED * SAMPLE) {
      this.count -= known.size;
      texts.known = undefined;
    }
    return kept;
  }

  private kept(text: string): string {
    if (this.room === undefined) return text;
    this.room.takeText(text);
    return copyText(text);
  }
}

interface ColumnTexts {
  /** Undefined once the column is known to repeat hardly anything. */
  known: Map<string, string> | undefined;
  asked: number;
}
