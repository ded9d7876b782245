import * as fc from 'fast-check';
import { analyzeConversion, type ConversionResult } from '../../../src/engine/conversion/analyzeConversion';
import { actionAt, gradeAt, type ActionName } from '../../../src/engine/conversion/assignLists';
import { standingAt } from '../../../src/engine/conversion/judgeGroups';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { subjects, type Subject } from '../../../src/engine/conversion/perSubject';
import { tableOfRecords, type RecordLine } from './buildTable';

interface Plan {
  readonly records: number;
  readonly calls?: number;
  readonly rejects?: number;
  readonly callable?: number;
  readonly signs?: number;
}

/** Records of one customer over six products: the first are called, the last rejected. */
function lines(customer: string, plan: Plan, products = 6): RecordLine[] {
  const { records, calls = 0, rejects = 0, callable = 0, signs = 0 } = plan;
  return Array.from({ length: records }, (_, row) => ({
    customer,
    product: `p${row % products}`,
    called: row < calls,
    signed: row < signs,
    rejected: row >= records - rejects,
    integratable: row < calls + callable,
  }));
}

const analyse = (records: readonly RecordLine[]) =>
  analyzeConversion(tableOfRecords(records), defaultConversionParameters);

const result = analyse([
  ...lines('star', { records: 60, calls: 40 }),
  ...lines('oneProduct', { records: 30, calls: 20 }, 1),
  ...lines('waiting', { records: 30, calls: 2, callable: 9, rejects: 12 }),
  ...lines('refuses', { records: 60, rejects: 59 }),
  ...lines('refusesWaiting', { records: 60, callable: 1, rejects: 59 }),
  ...lines('refusesFew', { records: 6, rejects: 6 }),
  ...lines('plain', { records: 40, calls: 5, rejects: 15 }),
  ...lines('tiny', { records: 2, calls: 2 }),
]);

function namesOf(
  action: ActionName,
  subject: Subject = 'customer',
  from: ConversionResult = result,
): string[] {
  const list = from.actions.find((one) => one.action === action && one.subject === subject)!;
  expect(list.count).toBe(list.items.length);
  return list.items.map(({ place }) => from.subjects[subject].ranking.names[place]!);
}

function item(action: ActionName, name: string) {
  const list = result.actions.find((one) => one.action === action && one.subject === 'customer')!;
  return list.items[namesOf(action).indexOf(name)]!;
}

test('only evidence beyond chance stops a customer, and only where no call, contract or callable record is left', () => {
  expect(namesOf('stop')).toEqual(['refuses']);
  expect(namesOf('reduce')).toEqual(['refusesWaiting']);
  expect(item('stop', 'refuses').reasons.map(({ code }) => code)).toContain('low.rejects');
  expect(item('reduce', 'refusesWaiting').reasons.map(({ code }) => code)).toContain('reduce.open');
});

test('two of two is no evidence yet, however high its rank', () => {
  expect(namesOf('noEvidence')).toEqual(['tiny']);
  expect(item('noEvidence', 'tiny')).toMatchObject({
    grade: 'none',
    reasons: [{ code: 'noEvidence.records' }],
  });
});

test('who calls more than all beyond chance is maintained', () => {
  expect(namesOf('maintain')).toEqual(['star', 'oneProduct']);
  expect(item('maintain', 'star').grade).toBe('clear');
});

test('who rejects beyond chance is not reduced where its calls lie above all', () => {
  const calledFrom = (day: number, records: RecordLine[]) =>
    records.map((record, row) => ({
      ...record,
      apply_date: 100,
      first_call_date: record.called ? day + row : null,
    }));
  const callers = analyse([
    ...calledFrom(100, lines('maintained', { records: 60, calls: 24, rejects: 54 })),
    ...calledFrom(50, lines('doubted', { records: 60, calls: 24, rejects: 54 })),
    ...calledFrom(100, lines('refusesWaiting', { records: 60, callable: 1, rejects: 59 })),
    ...calledFrom(100, lines('plain', { records: 900, calls: 30, rejects: 300 })),
  ]);
  const { ranking, judgement, lists } = callers.subjects.customer;
  const standingOf = (name: string) => standingAt(judgement, ranking.names.indexOf(name));
  expect([...lists.rejecting].filter((rejects) => rejects === 1)).toHaveLength(3);
  expect(standingOf('maintained')).toBe('above');
  expect(namesOf('maintain', 'customer', callers)).toContain('maintained');
  expect(standingOf('doubted')).toBe('maybeAbove');
  expect(namesOf('watch', 'customer', callers)).toContain('doubted');
  expect(namesOf('reduce', 'customer', callers)).toContain('refusesWaiting');
});

test('a product whose score comes from its records alone has nothing to be optimized', () => {
  const even = analyse(
    Array.from({ length: 8 }, (_, customer) =>
      lines(`c${customer}`, { records: 42, calls: customer < 2 ? 6 : 0 }),
    ).flat(),
  );
  expect(even.subjects.product.remarks.flat()).toContain('scoreFromVolume');
  expect(namesOf('optimize', 'product', even)).toEqual([]);
});

test('to be developed are those with callable records, by the calls to be won', () => {
  expect(namesOf('develop')).toEqual(['waiting']);
  const { expectedCalls } = item('develop', 'waiting');
  expect(expectedCalls).toBeGreaterThan(0);
  expect(expectedCalls).toBeLessThan(9);
});

test('a row names the sheet rows of the records it rests on, all of them where the reason has none of its own', () => {
  expect(item('maintain', 'star')).toMatchObject({ recordsAre: 'called', records: { count: 40 } });
  expect(item('maintain', 'star').records.rows.slice(0, 3)).toEqual([2, 3, 4]);
  expect(item('watch', 'plain')).toMatchObject({ recordsAre: 'all', records: { count: 40 } });
});

test('a product of four customers has no verdict, whatever its rate', () => {
  const products = analyse([
    ...Array.from({ length: 4 }, (_, customer) =>
      Array.from({ length: 20 }, () => ({ customer: `c${customer}`, product: 'four', called: true })),
    ).flat(),
    ...Array.from({ length: 60 }, (_, row) => ({
      customer: `c${row % 30}`,
      product: 'many',
      called: row % 30 === 0,
    })),
  ]);
  expect(namesOf('noEvidence', 'product', products)).toEqual(['four']);
  expect(products.actions.find(({ action }) => action === 'promote')!.count).toBe(0);
});

test.each([
  ['one customer only', lines('only', { records: 20, calls: 3 })],
  ['no call at all', ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => lines(name, { records: 9 }))],
  [
    'nothing but calls',
    ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) => lines(name, { records: 9, calls: 9 })),
  ],
])('nobody is advised about where nothing can be compared: %s', (_, records) => {
  const advised: readonly ActionName[] = ['maintain', 'reduce', 'stop', 'promote', 'retire'];
  const { actions } = analyse(records);
  for (const { action, count } of actions)
    if (advised.includes(action)) expect([action, count]).toEqual([action, 0]);
});

const anyRecord = fc.record({
  customer: fc.integer({ min: 0, max: 7 }).map((code) => `c${code}`),
  product: fc.integer({ min: 0, max: 3 }).map((code) => `p${code}`),
  called: fc.boolean(),
  signed: fc.boolean(),
  rejected: fc.boolean(),
  integratable: fc.boolean(),
  apply_date: fc.integer({ min: 100, max: 104 }),
  first_call_date: fc.option(fc.integer({ min: 100, max: 104 })),
});

/** Who stands where, and why, by name. */
function standings({ subjects: reviews, actions, followUps }: ConversionResult) {
  return {
    lists: subjects.map((subject) => {
      const { ranking, lists, judgement } = reviews[subject];
      return ranking.names.map((name, place) => [
        name,
        actionAt(lists, place),
        gradeAt(lists, place),
        judgement.lows[place],
        judgement.left[place],
      ]);
    }),
    reasons: actions.map(({ items }) => items.map(({ reasons }) => reasons)),
    followUps: followUps.map(({ recordCount, leftOut }) => [recordCount, leftOut]),
  };
}

test('the lists are a partition with a reason for everybody, and no record to follow up contradicts them', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 60 }), (records) => {
      const found = analyse(records);
      for (const subject of subjects) {
        const members = found.actions.filter((list) => list.subject === subject);
        const places = members.flatMap(({ items }) => items.map(({ place }) => place));
        expect(places.sort((a, b) => a - b)).toEqual(
          Array.from(found.subjects[subject].ranking.codes.keys()),
        );
        for (const { items } of members)
          for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);
      }
      const closed: readonly ActionName[] = ['reduce', 'stop', 'retire'];
      for (const { pairs } of found.followUps) {
        for (const { places } of pairs) {
          for (const subject of subjects)
            expect(closed).not.toContain(actionAt(found.subjects[subject].lists, places[subject]));
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('the order of the rows changes no list, no reason and no interval', () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 2, maxLength: 40 }), (records) => {
      expect(standings(analyse([...records].reverse()))).toEqual(standings(analyse(records)));
    }),
    { numRuns: 20 },
  );
});

test('a list says how many records its members took and what these cost', () => {
  const costly = analyse([
    ...lines('refuses', { records: 60, rejects: 59 }).map((line, row) => ({ ...line, cost: row + 1 })),
    ...lines('star', { records: 60, calls: 40 }).map((line) => ({ ...line, cost: null })),
    ...lines('plain', { records: 40, calls: 5, rejects: 15 }).map((line) => ({ ...line, cost: 2 })),
  ]);
  const stop = costly.actions.find(({ action }) => action === 'stop')!;
  expect([stop.count, stop.recordCount, stop.cost]).toEqual([1, 60, 1830]);
  expect(stop.items[0]!.cost).toBe(1830);
  const listOfStar = costly.actions.find(({ subject, items }) =>
    items.some(
      ({ place }) => subject === 'customer' && costly.subjects.customer.ranking.names[place] === 'star',
    ),
  )!;
  expect(listOfStar.items[0]!.cost).toBeUndefined();
});
