import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { tableOfRecords, type RecordLine } from './buildTable';

const analyze = (records: readonly RecordLine[]) =>
  analyzeConversion(tableOfRecords(records), defaultConversionParameters);

test('repeated records count in the report and not in the figures beside it', () => {
  const once: RecordLine[] = [
    { customer: 'a', product: 'p', called: true, sample_size: 1 },
    { customer: 'a', product: 'p', called: false, sample_size: 2 },
    { customer: 'b', product: 'q', called: false, sample_size: 3 },
    { customer: 'b', product: 'q', called: true, sample_size: 4 },
  ];
  const { overall, duplicates, withoutDuplicates } = analyze([...once, once[0]!, once[0]!]);
  expect(overall.records).toBe(6);
  expect(duplicates.exact).toBe(2);
  expect(withoutDuplicates).toMatchObject({ records: 4, calls: 2, callRate: 0.5 });
  expect(withoutDuplicates!.subjects.customer.meanCallRate).toBe(
    analyze(once).subjects.customer.tiers.high.meanCallRate,
  );
});

test('a customer that is high by repeats only is counted as leaving', () => {
  const repeated: RecordLine = { customer: 'z', product: 'p', called: true, sample_size: 1 };
  const records: RecordLine[] = [
    ...Array.from({ length: 8 }, () => repeated),
    { customer: 'z', product: 'p', called: false, sample_size: 2 },
    { customer: 'a', product: 'p', called: true, sample_size: 3 },
    { customer: 'a', product: 'p', called: true, sample_size: 4 },
    { customer: 'a', product: 'p', called: false, sample_size: 5 },
  ];
  const { subjects, withoutDuplicates } = analyze(records);
  expect(subjects.customer.ranking.names[0]).toBe('z');
  expect(withoutDuplicates!.subjects.customer.leaving).toBe(1);
});

test('without repeats there is nothing beside', () => {
  expect(analyze([{ customer: 'a', product: 'p', called: true }]).withoutDuplicates).toBeUndefined();
});
