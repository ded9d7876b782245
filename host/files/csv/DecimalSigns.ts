/** What a field shows of the decimal sign. Doubtful: its sign may part decimals or group thousands. */
export type SignShown = '.' | ',' | 'doubtfulPoint' | 'doubtfulComma';

const figure = /^[-+(]?[\s$€£¥￥]*[\d.,][\d.,\s%％)$€£¥￥]*$/;
const pointBetween = /^-?[1-9]\d{0,2}\.\d{3}$/;
const commaBetween = /^\D*[1-9]\d{0,2},\d{3}\D*$/;
/** Groups of three, and behind them the other sign or one more group; or a sign with no three digits behind it. */
const showsComma =
  /^\D*(?:\d{1,3}(?:\.\d{3})+,\d|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.,])|\d*,(?:\d{1,2}|\d{4,})(?![\d.,])|0,\d+(?![\d.,]))/;
const showsPoint =
  /^\D*(?:\d{1,3}(?:,\d{3})+\.\d|[1-9]\d{0,2}(?:,\d{3}){2,}(?![\d.,])|\d*\.(?:\d{1,2}|\d{4,})(?![\d.,])|0\.\d+(?![\d.,]))/;

/**
 * What a field shows of the decimal sign of its table, undefined when it has no such sign or is no figure.
 *
 * @example signOfField('1.234,50') // ','
 * @example signOfField('1.234') // 'doubtfulPoint': 1234 in half of the world
 */
export function signOfField(field: string): SignShown | undefined {
  if (!field.includes('.') && !field.includes(',')) return undefined;
  if (pointBetween.test(field)) return 'doubtfulPoint';
  if (!figure.test(field)) return undefined;
  if (showsComma.test(field)) return ',';
  if (showsPoint.test(field)) return '.';
  return commaBetween.test(field) ? 'doubtfulComma' : undefined;
}

/** How many fields show what. */
type SignCounts = Record<SignShown, number>;

const none = (): SignCounts => ({ '.': 0, ',': 0, doubtfulPoint: 0, doubtfulComma: 0 });

/** Collects what the fields of a text table show of its decimal sign, by column and in all. */
export class DecimalSigns {
  private readonly all = none();
  private readonly byColumn = new Map<number, SignCounts>();

  /** Counts what a field shows, and says it. */
  note(column: number, field: string): SignShown | undefined {
    const sign = signOfField(field);
    if (sign === undefined) return undefined;
    let counts = this.byColumn.get(column);
    if (counts === undefined) {
      counts = none();
      this.byColumn.set(column, counts);
    }
    counts[sign] += 1;
    this.all[sign] += 1;
    return sign;
  }

  /**
   * The decimal sign of the table: the one that most fields show. Where none shows it, a table separated by commas is
   * one whose numbers have points; of another nothing is known, unless no field is in doubt.
   */
  ofTable(separator: string): '.' | ',' | undefined {
    const { all } = this;
    if (all[','] > all['.']) return ',';
    const inDoubt = all.doubtfulPoint + all.doubtfulComma > 0;
    return all['.'] > 0 || separator === ',' || !inDoubt ? '.' : undefined;
  }

  /**
   * Columns with fields such as 1.234 in which the point parts decimals: by the column itself, else by the table. A
   * column that has 1,234 too and does not show its sign is left in doubt.
   */
  columnsWithDecimalPoint(separator: string): number[] {
    const byTable = this.ofTable(separator) === '.';
    const isDecimal = (counts: SignCounts) =>
      counts[','] === 0 && (counts['.'] > 0 || (byTable && counts.doubtfulComma === 0));
    return [...this.byColumn]
      .filter(([, counts]) => counts.doubtfulPoint > 0 && isDecimal(counts))
      .map(([column]) => column);
  }
}
