import type { ReportRecord, TableRecord } from '../record/types';

/** A number in a sentence, as it stands there. */
export interface NumberInText {
  readonly text: string;
  readonly value: number;
  /** Half of the last digit shown: a cell that shows this number lies within. */
  readonly allowance: number;
}

/** A sentence with its numbers, and where they may come from: numbers by the place of their cell. */
export interface Sentence {
  /** Where sentences of this kind stand, and the sentence with `#` for numbers and `@` for words of its own row. */
  readonly kind: string;
  readonly numbers: readonly NumberInText[];
  readonly places: ReadonlyMap<string, number>;
}

const DATE = /\d{4}-\d{2}(-\d{2})?/g;
const NUMBER = /(?<![\w.,])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?/g;
/** The text of a jump: it moves with every row above it. */
const ADDRESS = /^.+![A-Z]+\d+(:[A-Z]+\d+)?$/;
/** Columns that are whole sentences, and those that name whom a row is about. */
const PROSE = ['Why', 'Caution', 'Target'];
const NAMES = ['Name', 'Customer', 'Product'];
/** Rows of longer tables are about single customers: a sentence on the report speaks of none by its row. */
const LONGEST = 60;

/** Every sentence of a report that has numbers. */
export function sentencesOf(report: ReportRecord): readonly Sentence[] {
  return textsOf(report).filter(({ numbers }) => numbers.length > 0);
}

/** What a report says, with numbers or without: on sheets, in the pane, over charts and in lists. */
export function textsOf(report: ReportRecord): readonly Sentence[] {
  const tables = report.sheets.flatMap((sheet) => sheet.tables);
  const places = placesOf(tables);
  const { title, headlines, cautions, lists } = report.overview;
  const free = [
    ...report.sheets.flatMap((sheet) => [
      ...sheet.rows.flatMap(({ cells }) =>
        cells.map(({ value }) => [roleOf(sheet.role), String(value)] as const),
      ),
      ...sheet.charts.map((chart) => [`${roleOf(sheet.role)} ${chart.name}`, chart.title] as const),
    ]),
    ...[title, ...cautions.flatMap(({ texts }) => texts)].map((text) => ['pane', text] as const),
    ...[...headlines, ...lists].map(({ texts }) => ['pane', texts.join(' · ')] as const),
  ];
  return [
    ...free.map(([where, text]) => sentence(where, text, [], places)),
    ...tables.flatMap((table) => sentencesIn(table, tables, places)),
  ].filter(({ kind }) => {
    const said = kind.slice(kind.indexOf(': ') + 2);
    return /[a-z]{2}/i.test(said) && !ADDRESS.test(said);
  });
}

/** What every number of a kind of sentence may mean: the places that hold it wherever such a sentence stands. */
export type Meanings = Readonly<Record<string, readonly (readonly string[] | null)[]>>;

/** Whether a cell with this value shows that number; a sentence may speak of the size of a negative one. */
export function isShownAs(value: number, { text, value: number, allowance }: NumberInText): boolean {
  const scaled = text.endsWith('%') ? 100 * value : value;
  return [scaled, Math.abs(scaled)].some((shown) => Math.abs(shown - number) <= allowance);
}

function sentencesIn(
  table: TableRecord,
  tables: readonly TableRecord[],
  places: ReadonlyMap<string, number>,
): Sentence[] {
  return table.columns
    .filter(({ header }) => PROSE.includes(header))
    .flatMap(({ header, values }) =>
      values.map((text, row) => {
        const words = table.columns
          .filter((column) => column.header !== header)
          .flatMap((column) => (typeof column.values[row] === 'string' ? [String(column.values[row])] : []));
        const own = relatedPlaces(table, row, tables);
        return sentence(`${table.name}, ${header}`, String(text), words, new Map([...places, ...own]));
      }),
    );
}

function sentence(
  where: string,
  text: string,
  words: readonly string[],
  places: ReadonlyMap<string, number>,
): Sentence {
  const plain = text.replace(DATE, 'DATE');
  const known = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  const named = known.reduce((rest, word) => rest.replaceAll(word, '@'), plain);
  return { kind: `${where}: ${named.replace(NUMBER, '#')}`, numbers: numbersIn(plain), places };
}

/** The numbers that stand in a text, in order. */
export function numbersIn(text: string): readonly NumberInText[] {
  return [...text.matchAll(NUMBER)].map(([shown]) => readNumber(shown));
}

function readNumber(text: string): NumberInText {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const value = Number(text.replace(/[,%]/g, '').replace('−', '-'));
  return { text, value, allowance: 0.5 * 10 ** -decimals * (1 + 1e-6) };
}

/** Numbers of all short tables by table, header and the words that their row begins with. */
export function placesOf(tables: readonly TableRecord[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const table of tables) {
    const rows = table.columns[0]?.values.length ?? 0;
    if (rows > LONGEST && table.name !== 'Payoff_figures') places.set(`${table.name} | number of rows`, rows);
    else for (let row = 0; row < rows; row += 1) addRow(places, table, row, labelOf(table, row));
  }
  return places;
}

/** Numbers of the row itself, and of rows in other tables about the same customer, product or segment. */
function relatedPlaces(table: TableRecord, row: number, tables: readonly TableRecord[]): Map<string, number> {
  const places = new Map<string, number>();
  addRow(places, table, row, 'same row');
  const names = cellsOf(table, row, NAMES);
  const segment = cellsOf(table, row, ['Industry', 'Company size']);
  for (const other of tables) {
    if (other === table) continue;
    const count = other.columns[0]?.values.length ?? 0;
    for (let candidate = 0; candidate < count; candidate += 1) {
      const isSame =
        names.length > 0 && cellsOf(other, candidate, NAMES).some((name) => names.includes(name));
      const itsSegment = other.name.endsWith('Segments')
        ? cellsOf(other, candidate, ['Industry', 'Company size'])
        : [];
      const isSegment = itsSegment.length === 2 && itsSegment.join('\n') === segment.join('\n');
      if (isSame || isSegment) addRow(places, other, candidate, isSame ? 'of the same' : 'of its segment');
    }
  }
  return places;
}

function addRow(places: Map<string, number>, table: TableRecord, row: number, label: string): void {
  for (const { header, values } of table.columns) {
    const value = values[row];
    if (typeof value === 'number') places.set(`${table.name} | ${header} | ${label}`, value);
  }
}

function cellsOf(table: TableRecord, row: number, headers: readonly string[]): string[] {
  return table.columns
    .filter(({ header, values }) => headers.includes(header) && typeof values[row] === 'string')
    .map(({ values }) => String(values[row]));
}

function labelOf(table: TableRecord, row: number): string {
  const texts = table.columns.map(({ values }) => values[row]).filter((value) => typeof value === 'string');
  return texts.slice(0, 2).join(', ');
}

/** The sheet, whatever the analysis and the language of the run. */
function roleOf(role: string): string {
  return role.split('/').at(-1) ?? role;
}
