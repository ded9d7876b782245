import { assignRecords } from '../../../src/engine/conversion/assignRecords';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { perSubject } from '../../../src/engine/conversion/perSubject';
import { rankSubject } from '../../../src/engine/conversion/rankSubject';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { tableOfRecords } from './buildTable';

const table = tableOfRecords([
  { customer: 'a', product: 'p', called: true, first_call_date: 5, apply_date: 4 },
  { customer: 'a', product: 'q', called: true, first_call_date: 3, apply_date: 4 },
  { customer: 'a', product: 'p', called: true, first_call_date: 5, apply_date: 4 },
  { customer: 'b', product: 'p', called: false, apply_date: 4 },
]);
const records = readRecords(table);
const rankings = perSubject(
  (subject) =>
    rankSubject(subject, records.groups[subject], records.measures, defaultConversionParameters).ranking,
);
const { customer, product } = assignRecords(table, records, rankings);

test('each record stands at the place of its customer and of its product in the rankings', () => {
  const namesOf = (subject: 'customer' | 'product', places: Int32Array) =>
    Array.from(places, (place) => rankings[subject].names[place]);
  expect(namesOf('customer', customer.places)).toEqual(['a', 'a', 'a', 'b']);
  expect(namesOf('product', product.places)).toEqual(['p', 'q', 'p', 'p']);
});

test('customers and products have the same cells, each as the groups of its own', () => {
  expect(product.cells.groups).toEqual(customer.cells.partners);
  expect(product.cells.partners).toEqual(customer.cells.groups);
  expect(Array.from(customer.cells.records).sort()).toEqual([1, 1, 2]);
});

test('copies of one call are one event, and a call before its application is no evidence', () => {
  const placeOf = (name: string) => rankings.product.names.indexOf(name);
  const cell = (name: string) =>
    Array.from(product.cells.groups.keys()).filter(
      (at) => product.cells.groups[at] === placeOf(name) && product.cells.partners[at] === 0,
    );
  const [p] = cell('p');
  const [q] = cell('q');
  expect([product.cells.calls[p!], product.cells.events![p!], product.cells.left![p!]]).toEqual([2, 1, 1]);
  expect([product.cells.calls[q!], product.cells.events![q!], product.cells.left![q!]]).toEqual([1, 1, 0]);
});
