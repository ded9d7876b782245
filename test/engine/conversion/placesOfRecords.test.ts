import { placesOfRecords } from '../../../src/engine/conversion/placesOfRecords';
import { analyzeConversion } from '../../../src/engine/conversion/analyzeConversion';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { buildTable } from './buildTable';

test('each record has the place of its group, none without one', () => {
  const table = buildTable({
    customer: ['low', 'high', 'high'],
    product: ['p', 'p', 'p'],
    called: [false, true, true],
  });
  const { ranking } = analyzeConversion(table, defaultConversionParameters).subjects.customer;
  const column = { kind: 'category', codes: Int32Array.of(0, 1, -1), labels: ['low', 'high'] } as const;
  expect(Array.from(placesOfRecords(column, ranking))).toEqual([1, 0, -1]);
});
