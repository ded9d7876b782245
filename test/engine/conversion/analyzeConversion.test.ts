import fc from 'fast-check';
import { analyzeConversion, type ConversionResult } from '../../../src/engine/conversion/analyzeConversion';
import { subjects } from '../../../src/engine/conversion/perSubject';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

const analyze = (records: readonly RecordLine[], parameters = defaultConversionParameters) =>
  analyzeConversion(tableOfRecords(records), parameters);

const record: fc.Arbitrary<RecordLine> = fc.record({
  customer: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `客户${index}`)),
  product: fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
  called: fc.boolean(),
  signed: fc.boolean(),
  rejected: fc.boolean(),
  integratable: fc.boolean(),
  sample_size: fc.option(fc.integer({ min: 0, max: 1000 })),
  customer_type: fc.option(fc.constantFrom('银行', '保险', '电商')),
});
const records = fc.array(record, { minLength: 1, maxLength: 80 });

/** Everything that is shown of the rankings, without the codes, which follow the order of the rows. */
function shown(result: ConversionResult) {
  return subjects
    .map((subject) => result.subjects[subject])
    .map(({ ranking, features, cuts }) => ({
      names: ranking.names,
      tiers: Array.from(ranking.tiers),
      scores: Array.from(ranking.scores),
      records: Array.from(ranking.records),
      callRates: Array.from(ranking.callRates),
      rejectRates: Array.from(ranking.rejectRates),
      meanSampleSizes: Array.from(ranking.meanSampleSizes),
      features,
      cuts,
    }));
}

test('shuffling the records changes nothing', () => {
  fc.assert(
    fc.property(
      records.chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
      ),
      ([lines, shuffled]) => expect(shown(analyze(shuffled))).toEqual(shown(analyze(lines))),
    ),
  );
});

test('duplicating every record leaves rates, order of customers and tiers as they are', () => {
  fc.assert(
    fc.property(records, (lines) => {
      const once = analyze(lines).subjects.customer.ranking;
      const twice = analyze([...lines, ...lines]).subjects.customer.ranking;
      expect(twice.names).toEqual(once.names);
      expect(twice.tiers).toEqual(once.tiers);
      expect(Array.from(twice.callRates)).toEqual(Array.from(once.callRates));
      expect(Array.from(twice.records)).toEqual(Array.from(once.records, (count) => count * 2));
      twice.scores.forEach((score, place) => expect(score).toBeCloseTo(once.scores[place]!, 12));
    }),
  );
});

test('renaming the customers changes nothing but the order of ties', () => {
  fc.assert(
    fc.property(records, (lines) => {
      const before = analyze(lines).subjects.customer.ranking;
      const after = analyze(
        lines.map((line) => ({ ...line, customer: `${99 - Number(line.customer.slice(2))}` })),
      ).subjects.customer.ranking;
      expect(Array.from(after.scores)).toEqual(Array.from(before.scores));
      expect(after.tiers).toEqual(before.tiers);
    }),
  );
});

test('every record is counted once among the customers and once among the products', () => {
  fc.assert(
    fc.property(records, (lines) => {
      const { overall, subjects: of } = analyze(lines);
      for (const { tiers, ranking } of [of.customer, of.product]) {
        const sum = (pick: 'records' | 'calls' | 'groups') =>
          tiers.high[pick] + tiers.mid[pick] + tiers.low[pick];
        expect(sum('records')).toBe(overall.records);
        expect(sum('calls')).toBe(overall.calls);
        expect(sum('groups')).toBe(ranking.count);
      }
    }),
  );
});

test('one customer is high, and rates that have nothing to be divided by are undefined', () => {
  const { customer } = analyze([{ customer: 'only', product: 'p', called: false }]).subjects;
  expect(customer.tiers.high).toMatchObject({ groups: 1, callShare: undefined, meanCallRate: 0 });
  expect(customer.tiers.low).toMatchObject({
    groups: 0,
    meanCallRate: undefined,
    pooledCallRate: undefined,
  });
});

test('a table without signs, rejects or dates is analysed, and what is missing is named', () => {
  const {
    missingRoles,
    overall,
    subjects: { customer },
  } = analyze([
    { customer: 'a', product: 'p', called: true },
    { customer: 'b', product: 'p', called: false },
  ]);
  expect(missingRoles).toEqual(expect.arrayContaining(['signed', 'rejected', 'apply_date', 'department']));
  expect(overall).toMatchObject({ signs: undefined, rejectRate: undefined, testDays: undefined });
  expect(customer.ranking.missingMeasures).toEqual(['signRate']);
});

test('a table without customers, products or rows is refused by name', () => {
  const refused = (code: string) => expect.objectContaining({ code });
  expect(() => analyze([])).toThrow(refused('conversion.noCustomer'));
  const onlyCustomers = tableOfRecords([{ customer: 'a', product: 'p', called: true }]);
  const withoutProduct = { ...onlyCustomers, columns: { ...onlyCustomers.columns, product: undefined } };
  expect(() => analyzeConversion(withoutProduct, defaultConversionParameters)).toThrow(
    refused('conversion.noProduct'),
  );
  expect(() => analyzeConversion({ ...onlyCustomers, rowCount: 0 }, defaultConversionParameters)).toThrow(
    refused('conversion.noRecord'),
  );
});
