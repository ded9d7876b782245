import type { Notice } from '../../../src/engine/problem';
import type { DataCheck } from '../../../src/engine/table/types';
import { estimateOf, openHistory } from '../../../src/report/history/openHistory';
import { proseIn } from '../../../src/report/text/proseIn';
import { before, historyOf, now } from './runs';

const notice = (code: string, severity: Notice['severity']): Notice => ({
  code,
  severity,
  facts: { count: 2, addresses: ['A9'] },
  cells: [],
});
const check = {
  origin: { sheet: 'Data', firstRow: 1, firstColumn: 1 },
  region: { headerRows: [0], firstColumn: 0, endColumn: 3, endRow: 4 },
  rowsRead: 3,
  rowsUsed: 2,
  notices: [notice('strayCells', 'warning'), notice('strayCells', 'information')],
} as unknown as DataCheck;
const estimate = { value: 0.2, low: 0.1, high: 0.3 };

function open(more = {}) {
  return openHistory(
    { check, prose: proseIn('en') },
    now.recipe,
    { version: '1.0.0', when: now.when, fingerprint: '0b0b0b0b', ...more },
    {
      headlines: [{ mark: 'share', label: 'Share', figure: { value: 0.2, format: 'rate' }, comparison: '' }],
      estimates: { share: estimate },
      cautions: [{ code: 'few', text: 'Few rows.' }],
      lists: [],
    },
    historyOf(undefined).words,
  );
}

test('a record says when, from what, what was found and what to keep in mind', () => {
  const { record, changes } = open();
  expect(record).toMatchObject({
    record: 2,
    when: now.when,
    version: '1.0.0',
    source: { range: 'Data, A1:C4; 3 rows read, 2 used', read: 3, used: 2 },
    fingerprint: '0b0b0b0b',
    headlines: [{ key: 'share', label: 'Share', text: '20.0%', value: 0.2, format: 'rate', estimate }],
  });
  expect(record.warnings!.map(({ code }) => code)).toEqual(['few', 'strayCells']);
  expect(record).not.toHaveProperty('groups');
  expect(changes).toBeUndefined();
});

test('against an earlier run it says what changed', () => {
  const { changes } = open({ against: before, rules: { classOf: {} } });
  expect(changes).toMatchObject({ before, sameData: false });
  expect(changes?.newWarnings.map(({ code }) => code)).toEqual(['strayCells']);
});

test('an estimate is known where all of it is', () => {
  expect(estimateOf(0.2, 0.1, 0.3)).toEqual(estimate);
  expect(estimateOf(0.2, undefined, 0.3)).toBeUndefined();
});
