import type { SeededRandom } from '../seededRandom';
import type { MatchedRecord } from './matchRecords';
import { totals } from './tallies';

/** A record with its place among the others: whether it copies an earlier one, and the application it belongs to. */
export interface GroupedRecord extends MatchedRecord {
  readonly opened: boolean;
  readonly returned: boolean;
  /** Index of the record that this one repeats in every column. */
  readonly copyOf: number | undefined;
  /** Number of rows that repeat this record, itself included. */
  readonly rows: number;
  readonly application: number;
}

/** Largest number of products tested under one application. */
const largestApplication = 12;

/**
 * Decides which records are opened, which have returned, which repeat another one in all columns,
 * and gathers the rest into applications of one customer, in which no product comes twice.
 */
export function groupRecords(records: readonly MatchedRecord[], random: SeededRandom): GroupedRecord[] {
  const opened = chooseOpened(records);
  const copyOf = chooseCopies(records, opened, random);
  const rows = records.map(() => 1);
  for (const original of copyOf) if (original !== undefined) rows[original]! += 1;

  const waiting = random.shuffle(
    [...records.keys()].filter(
      (index) =>
        records[index]!.stage === 'testing' &&
        !records[index]!.called &&
        copyOf[index] === undefined &&
        rows[index] === 1,
    ),
  );
  const notReturned = new Set(waiting.slice(0, totals.records - totals.returned));
  const application = gatherApplications(records, copyOf, notReturned, random);
  return records.map((record, index) => {
    const original = copyOf[index];
    return {
      ...record,
      opened: opened.has(index),
      returned: !notReturned.has(index),
      copyOf: original,
      rows: original === undefined ? rows[index]! : 0,
      application: application[original ?? index]!,
    };
  });
}

/** Everything that is called is open; then what is signed, then what can be integrated. */
function chooseOpened(records: readonly MatchedRecord[]): Set<number> {
  const indexes = [...records.keys()];
  const uncalled = (stage: string): number[] =>
    indexes.filter((index) => !records[index]!.called && records[index]!.stage === stage);
  const called = indexes.filter((index) => records[index]!.called);
  return new Set([...called, ...uncalled('signed'), ...uncalled('integratable')].slice(0, totals.opened));
}

function chooseCopies(
  records: readonly MatchedRecord[],
  opened: ReadonlySet<number>,
  random: SeededRandom,
): (number | undefined)[] {
  const firstAlike = new Map<string, number>();
  const repeats: number[] = [];
  const originals = records.map((record, index) => {
    const alike = [record.customer, record.product, record.called, record.stage, opened.has(index)].join('|');
    const first = firstAlike.get(alike);
    if (first === undefined) firstAlike.set(alike, index);
    else repeats.push(index);
    return first;
  });
  const copies = new Set(random.shuffle(repeats).slice(0, totals.duplicates));
  return originals.map((original, index) => (copies.has(index) ? original : undefined));
}

function gatherApplications(
  records: readonly MatchedRecord[],
  copyOf: readonly (number | undefined)[],
  alone: ReadonlySet<number>,
  random: SeededRandom,
): number[] {
  interface Application {
    readonly number: number;
    readonly capacity: number;
    readonly products: Set<number>;
  }
  const openApplications = new Map<number, Application[]>();
  const application = new Array<number>(records.length).fill(-1);
  let count = 0;
  for (const index of random.shuffle([...records.keys()])) {
    if (copyOf[index] !== undefined) continue;
    const { customer, product } = records[index]!;
    const ofCustomer = openApplications.get(customer) ?? [];
    openApplications.set(customer, ofCustomer);
    let place = alone.has(index)
      ? undefined
      : ofCustomer.find(({ capacity, products }) => products.size < capacity && !products.has(product));
    if (place === undefined) {
      place = { number: count, capacity: random.integer(1, largestApplication), products: new Set() };
      count += 1;
      if (!alone.has(index)) ofCustomer.push(place);
    }
    place.products.add(product);
    application[index] = place.number;
  }
  return application;
}
