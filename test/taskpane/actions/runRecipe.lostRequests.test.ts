import { generateMismatchSample } from '../../../samples/generateMismatchSample';
import { workbookOf } from '../../workbook/support/startWithData';
import { holdWhereRequestsAreLost } from './support/holdWhereRequestsAreLost';

// The report with the fewest requests that has everything: lists, heat maps, charts of every kind, links.
const { headers, rows } = generateMismatchSample();
const customers = [headers, ...rows.slice(0, 60)].map((row) => row.map((cell) => cell ?? ''));

test('wherever a request of a run is lost, the pane says so, the data stays, and the next run repairs the sheets', async () => {
  const requests = await holdWhereRequestsAreLost(() => workbookOf({ Customers: customers }), {
    step: 1,
    afterwards: false,
  });
  expect(requests).toBeGreaterThan(15);
}, 240_000);
