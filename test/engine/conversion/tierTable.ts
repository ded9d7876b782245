import { countCells, transposeCells, type Cells } from '../../../src/engine/conversion/countCells';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import type { Subject } from '../../../src/engine/conversion/perSubject';
import { placesOfRecords } from '../../../src/engine/conversion/placesOfRecords';
import type { RankedGroups } from '../../../src/engine/conversion/rankGroups';
import { rankSubject } from '../../../src/engine/conversion/rankSubject';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { tableOfRecords } from './buildTable';

/** Calls and records of one customer and one product. */
export type TierCell = readonly [customer: string, product: string, calls: number, records: number];

/** Products, or customers, in two tiers of half each, and the cells that their rates are made of. */
export function tiersOf(
  cells: readonly TierCell[],
  subject: Subject = 'product',
): { ranking: RankedGroups; cells: Cells } {
  const table = tableOfRecords(
    cells.flatMap(([customer, product, calls, records]) =>
      Array.from({ length: records }, (_, row) => ({ customer, product, called: row < calls })),
    ),
  );
  const { groups, measures } = readRecords(table);
  const parameters = { ...defaultConversionParameters, highShare: 0.5, lowShare: 0.5 };
  const { ranking } = rankSubject('product', groups.product, measures, parameters);
  const customers = rankSubject('customer', groups.customer, measures, parameters).ranking;
  const places = placesOfRecords(groups.product, ranking);
  const byCustomer = countCells(
    {
      groups: placesOfRecords(groups.customer, customers),
      partners: places,
      partnerCount: ranking.count,
      products: places,
      productCount: ranking.count,
    },
    measures.outcomes,
    undefined,
  );
  return subject === 'customer'
    ? { ranking: customers, cells: byCustomer }
    : { ranking, cells: transposeCells(byCustomer) };
}
