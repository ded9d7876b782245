import type { ConversionResult } from '../../../engine/conversion/types';

/** The lists of things to do: who, why, with which records. `count` is of all members; the items may stop before. */
export function actionsJson({ actions, customers, products }: ConversionResult) {
  return actions.map(({ action, count, items }) => ({
    action,
    count,
    items: items.map(({ kind, place, reasons, expectedCalls, records, recordsAre }) => ({
      kind,
      name: (kind === 'customer' ? customers : products).ranking.names[place],
      rank: place + 1,
      reasons,
      expectedCalls: expectedCalls ?? null,
      records: records.count,
      rows: records.rows,
      rowsAre: recordsAre,
    })),
  }));
}

/** Records that wait for the next step, by customer and product. `pairs` is of all; the items may stop before. */
export function followUpsJson({ followUps, customers, products }: ConversionResult) {
  return followUps.map(({ kind, recordCount, pairCount, pairs }) => ({
    kind,
    records: recordCount,
    pairs: pairCount,
    items: pairs.map(({ customerPlace, productPlace, records }) => ({
      customer: customers.ranking.names[customerPlace],
      product: products.ranking.names[productPlace],
      records: records.count,
      rows: records.rows,
    })),
  }));
}
