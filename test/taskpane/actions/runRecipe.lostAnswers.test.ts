import { smallRecords } from '../../browser/smallRecords';
import { workbookOf } from '../../workbook/support/startWithData';
import { holdWhereRequestsAreLost } from './support/holdWhereRequestsAreLost';

// The sheets then stand as if the request after it were lost: some are enough.
test('where only the answer of a request is lost, the pane says so, the data stays, and the next run repairs the sheets', async () => {
  const requests = await holdWhereRequestsAreLost(() => workbookOf({ Records: smallRecords.rows }), {
    step: 7,
    afterwards: true,
  });
  expect(requests).toBeGreaterThan(15);
}, 240_000);
