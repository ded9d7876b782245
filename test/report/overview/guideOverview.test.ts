import { guideCaution, guideHeadline } from '../../../src/report/overview/guideOverview';
import { Places } from '../../../src/report/sheet/Places';
import { Tables } from '../../../src/report/table/Tables';
import { proseIn } from '../../../src/report/text/proseIn';

const prose = proseIn('en');
const places = new Places(
  new Tables<{ readonly prose: typeof prose }>([], { prose }),
  new Map([
    ['list', 'List'],
    ['summary', 'Summary'],
  ]),
);
places.placeMark('rows', { sheetRole: 'list', row: 4, column: 1 });
const link = { sheetRole: 'summary', row: 1, column: 1 };
const callRate = {
  ...{ mark: 'callRate', label: 'Call rate', comparison: '292 calls' },
  figure: { value: 0.0438, format: 'rate' as const },
};

test('a headline says its figure in the format of the figure, what it is, and leads to the rows that it counts', () => {
  const guides = {
    callRate: {
      meaning: { en: 'Calls of all records.', 'zh-CN': '调用占全部记录。' },
      rows: { mark: 'rows' },
    },
  };
  expect(guideHeadline(callRate, link, guides, places, prose)).toEqual({
    ...{ key: 'callRate', label: 'Call rate', text: '4.4%', comparison: '292 calls' },
    ...{ meaning: 'Calls of all records.', link, rows: { sheetRole: 'list', row: 4, column: 1 } },
  });
});

test('a headline without a guide has no meaning and counts no rows', () => {
  expect(guideHeadline(callRate, link, {}, places, prose)).toMatchObject({ meaning: '', rows: undefined });
});

test('a caution stands with the headline that its guide names, one without a guide with the report', () => {
  const caution = { code: 'few', text: 'Few records.' };
  expect(guideCaution(caution, link, { few: { about: 'callRate' } }, places)).toEqual({
    ...{ text: 'Few records.', about: 'callRate', link, rows: [], rowCount: 0 },
  });
  expect(guideCaution(caution, link, {}, places).about).toBeUndefined();
});
