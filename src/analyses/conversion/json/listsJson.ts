import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';

/** The lists of things to do: who, why, with which records. `count` is of all members; the items may stop before. */
export function actionsJson({ actions, subjects }: ConversionResult) {
  return actions.map(({ action, subject: kind, count, recordCount, cost, items }) => ({
    action,
    kind,
    count,
    records: recordCount,
    cost: cost ?? null,
    items: items.map(({ subject, place, grade, reasons, expectedCalls, cost, records, recordsAre }) => ({
      kind: subject,
      name: subjects[subject].ranking.names[place],
      rank: place + 1,
      grade,
      reasons,
      expectedCalls: expectedCalls ?? null,
      cost: cost ?? null,
      records: records.count,
      rows: records.rows,
      rowsAre: recordsAre,
    })),
  }));
}

/** Records waiting for the next step, by customer and product. `pairs` is of all; the items may stop before. */
export function followUpsJson({ followUps, subjects: { customer, product } }: ConversionResult) {
  return followUps.map(({ kind, recordCount, pairCount, leftOut, pairs }) => ({
    kind,
    records: recordCount,
    pairs: pairCount,
    leftOut,
    items: pairs.map(({ places, records }) => ({
      customer: customer.ranking.names[places.customer],
      product: product.ranking.names[places.product],
      records: records.count,
      rows: records.rows,
    })),
  }));
}
