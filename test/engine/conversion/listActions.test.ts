import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import type { ActionName } from '../../../src/engine/conversion/listActions';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

interface Plan {
  readonly records: number;
  readonly calls?: number;
  readonly rejects?: number;
  readonly callable?: number;
  readonly signs?: number;
}

/** Records of one customer and product: the first are called, the last rejected. */
function lines(customer: string, product: string, plan: Plan): RecordLine[] {
  const { records, calls = 0, rejects = 0, callable = 0, signs = 0 } = plan;
  return Array.from({ length: records }, (_, row) => ({
    customer,
    product,
    called: row < calls,
    signed: row < signs,
    rejected: row >= records - rejects,
    integratable: row >= calls && row < calls + callable,
  }));
}

const result = analyzeConversion(
  tableOfRecords([
    ...lines('star', 'good', { records: 60, calls: 30 }),
    ...lines('steady', 'good', { records: 40, calls: 8 }),
    ...lines('waiting', 'plain', { records: 30, calls: 1, callable: 9 }),
    ...lines('refuses', 'bad', { records: 20, rejects: 19 }),
    ...lines('refusesFew', 'bad', { records: 5, rejects: 5 }),
    ...lines('refusesButSigned', 'bad', { records: 20, rejects: 18, signs: 1 }),
    ...lines('silent', 'bad', { records: 100 }),
    ...lines('silentWaiting', 'bad', { records: 100, callable: 3 }),
    ...lines('unlucky', 'plain', { records: 12 }),
    ...lines('tiny', 'rare', { records: 2 }),
  ]),
  defaultConversionParameters,
);

function namesOf(action: ActionName): string[] {
  const list = result.actions.find((candidate) => candidate.action === action)!;
  expect(list.count).toBe(list.items.length);
  return list.items.map(({ subject, place }) => result.subjects[subject].ranking.names[place]!);
}

function item(action: ActionName, name: string) {
  const list = result.actions.find((candidate) => candidate.action === action)!;
  return list.items[namesOf(action).indexOf(name)]!;
}

test('only evidence stops a customer: many rejects, or so many records that none called is no chance', () => {
  expect(namesOf('stop').sort()).toEqual(['refuses', 'silent']);
  expect(item('stop', 'refuses').reasons.map(({ code }) => code)).toEqual(['stop.rejects']);
  expect(item('stop', 'silent').reasons.map(({ code }) => code)).toEqual(['stop.noCall']);
});

test('a customer without luck in few records, with a contract or with something callable is not stopped', () => {
  for (const name of ['unlucky', 'tiny', 'refusesFew', 'refusesButSigned', 'silentWaiting']) {
    expect(namesOf('stop')).not.toContain(name);
  }
});

test('nobody is both stopped and developed', () => {
  const stopped = new Set(namesOf('stop'));
  expect(namesOf('develop').filter((name) => stopped.has(name))).toEqual([]);
});

test('to be developed are middle customers, those with the most callable records first', () => {
  expect(namesOf('develop')[0]).toBe('waiting');
  expect(item('develop', 'waiting').expectedCalls).toBeCloseTo(9 * result.funnel.callableConversion!, 12);
});

test('the high tier is maintained', () => {
  expect(namesOf('maintain')).toEqual(['star', 'steady']);
});

test('a product is promoted or retired only beyond its interval, and never both', () => {
  expect(namesOf('promote')).toEqual(['good']);
  expect(namesOf('retire')).toEqual(['bad']);
  expect(namesOf('optimise')).toEqual(['plain']);
});

test('a row names the sheet rows of the records it rests on', () => {
  expect(item('maintain', 'star')).toMatchObject({
    recordsAre: 'called',
    records: { count: 30 },
  });
  expect(item('maintain', 'star').records.rows.slice(0, 3)).toEqual([2, 3, 4]);
  expect(item('stop', 'refuses').records).toEqual({
    count: 19,
    rows: Array.from({ length: 19 }, (_, row) => 2 + 60 + 40 + 30 + 1 + row),
  });
});

test('where the reason has no records of its own, all records of the customer are named', () => {
  expect(item('stop', 'silent')).toMatchObject({ recordsAre: 'all', records: { count: 100 } });
});

test('nobody is both stopped and maintained, even where the high tier has no calls either', () => {
  const { actions, subjects } = analyzeConversion(
    tableOfRecords([
      ...lines('first', 'bad', { records: 26, rejects: 26 }),
      ...lines('second', 'bad', { records: 20, rejects: 18 }),
    ]),
    defaultConversionParameters,
  );
  const count = (name: ActionName) => actions.find(({ action }) => action === name)!.count;
  expect(subjects.customer.tiers.high.groups).toBe(1);
  expect([count('stop'), count('maintain')]).toEqual([2, 0]);
});
