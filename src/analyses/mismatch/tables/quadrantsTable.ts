import { quadrantNames } from '../../../engine/mismatch/placeCustomers';
import { defineTable } from '../../../report/table/defineTable';
import type { MismatchContext } from '../MismatchContext';
import { headerWords, quadrantWords } from '../names/names';
import { probabilityFormat } from './probabilityFormat';

/** All customers by quadrant, beside how many would be there if priority and performance were unrelated. */
export const quadrantsTable = defineTable({
  key: 'quadrants',
  excelName: 'MismatchQuadrants',
  rows({ result }: MismatchContext) {
    const { valid, top, bottom, quadrants } = result.placement.counts;
    const expected = {
      overinvested: top * bottom,
      wellPlaced: top * (valid - bottom),
      underinvested: (valid - top) * (valid - bottom),
      rightlyLow: (valid - top) * bottom,
    };
    return quadrantNames.map((name, code) => ({
      name,
      customers: quadrants[code],
      valid,
      expected: expected[name] / valid,
    }));
  },
  columns: ({ text, number }) => ({
    quadrant: text(headerWords.quadrant, ({ name }) => quadrantWords[name]),
    customers: number(headerWords.customers, 'count', 'customers'),
    shareOfAll: number(
      { en: 'Share of all', 'zh-CN': '占全部客户比例' },
      'rate',
      ({ customers = NaN, valid }) => customers / valid,
    ),
    expected: number({ en: 'Expected if unrelated', 'zh-CN': '二者无关时预期' }, 'one', 'expected'),
    // One test of all four: with both margins given, one count makes the others.
    pValue: number(headerWords.fisher, probabilityFormat, (_row, { result }) => result.judgement.pValue),
  }),
});
