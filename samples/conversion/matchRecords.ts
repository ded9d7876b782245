import type { SeededRandom } from '../seededRandom';
import { spread } from '../spread';
import type { Tally } from './tallies';
import { totals } from './tallies';

export type Stage = 'testing' | 'pending' | 'integratable' | 'rejected' | 'signed';

/** One record before it has dates and people. */
export interface MatchedRecord {
  readonly customer: number;
  readonly product: number;
  readonly called: boolean;
  readonly stage: Stage;
}

/** Records of each kind for one customer or product; the kinds do not overlap. */
interface Kinds {
  readonly calledAndRejected: number;
  readonly calledAndSigned: number;
  readonly called: number;
  readonly rejected: number;
  readonly signed: number;
  readonly other: number;
}
const kindNames = ['calledAndRejected', 'calledAndSigned', 'called', 'rejected', 'signed', 'other'] as const;

/**
 * Records that meet the margins of the customers and of the products at once: within each kind of record
 * the customers' tokens and the products' tokens are equally many, and are paired at random.
 */
export function matchRecords(
  customers: readonly Tally[],
  products: readonly Tally[],
  random: SeededRandom,
): MatchedRecord[] {
  const ofCustomers = splitIntoKinds(customers);
  const ofProducts = splitIntoKinds(products);
  const calledStages = random.shuffle<Stage>([
    ...many<Stage>('integratable', totals.integratableAndCalled),
    ...many<Stage>('testing', totals.testingAndCalled),
    ...many<Stage>('pending', totals.pendingAndCalled),
  ]);
  return kindNames.flatMap((kind) => {
    const customerTokens = ofCustomers.flatMap((kinds, index) => many(index, kinds[kind]));
    const productTokens = random.shuffle(ofProducts.flatMap((kinds, index) => many(index, kinds[kind])));
    if (customerTokens.length !== productTokens.length) {
      throw new RangeError(
        `${kind}: ${customerTokens.length} of customers, ${productTokens.length} of products`,
      );
    }
    const stages =
      kind === 'called' ? calledStages : kind === 'other' ? openStages(customerTokens.length, random) : [];
    return customerTokens.map((customer, index): MatchedRecord => {
      const called = kind.startsWith('called');
      return { customer, product: productTokens[index]!, called, stage: stages[index] ?? closedStage(kind) };
    });
  });
}

/** Uncalled records that are neither rejected nor signed: integratable, in test, and the rest waits for an answer. */
function openStages(count: number, random: SeededRandom): Stage[] {
  const integratable = totals.integratable - totals.integratableAndCalled;
  const testing = totals.testing - totals.testingAndCalled;
  return random.shuffle<Stage>([
    ...many<Stage>('integratable', integratable),
    ...many<Stage>('testing', testing),
    ...many<Stage>('pending', count - integratable - testing),
  ]);
}

function closedStage(kind: (typeof kindNames)[number]): Stage {
  return kind.toLowerCase().includes('rejected') ? 'rejected' : 'signed';
}

function splitIntoKinds(tallies: readonly Tally[]): Kinds[] {
  const bothRejected = tallies.map(({ calls, rejects }) => Math.min(calls, rejects));
  const calledAndRejected = spread(totals.calledAndRejected, bothRejected, bothRejected);
  const bothSigned = tallies.map(({ calls, signs }, index) =>
    Math.min(calls - calledAndRejected[index]!, signs),
  );
  const calledAndSigned = spread(totals.calledAndSigned, bothSigned, bothSigned);
  return tallies.map(({ records, calls, signs, rejects }, index) => {
    const withReject = calledAndRejected[index]!;
    const withSign = calledAndSigned[index]!;
    return {
      calledAndRejected: withReject,
      calledAndSigned: withSign,
      called: calls - withReject - withSign,
      rejected: rejects - withReject,
      signed: signs - withSign,
      other: records - calls - signs - rejects + withReject + withSign,
    };
  });
}

function many<Item>(item: Item, times: number): Item[] {
  return new Array<Item>(Math.max(0, times)).fill(item);
}
