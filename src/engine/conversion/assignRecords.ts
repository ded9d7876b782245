import type { CategoryColumn, Table } from '../table/types';
import { countCells, transposeCells, type Cells } from './countCells';
import { countMostOnOneDay } from './countMostOnOneDay';
import { perSubject, type PerSubject } from './perSubject';
import { placesOfRecords } from './placesOfRecords';
import type { RankedGroups } from './rankGroups';
import { readCallDates, type CallDates } from './readCallDates';
import type { Outcomes } from './readOutcomes';
import type { Records } from './readRecords';

/** The records, as customers or products have them. */
export interface SubjectRecords {
  readonly table: Table;
  readonly outcomes: Outcomes;
  /** When records were called, where dates tell. */
  readonly callDates: CallDates | undefined;
  readonly groups: CategoryColumn;
  /** Place in the ranking of each record's group; -1 for a record without one. */
  readonly places: Int32Array;
  /** Counts of each group by its partners: of customers by product, of products by customer. */
  readonly cells: Cells;
  /** The most distinct calls that each customer has on one day, where dates tell; see `judgeGroups`. */
  readonly mostOnOneDay: Int32Array | undefined;
}

/** Assigns each record to its customer, to its product, and to the cell of both. */
export function assignRecords(
  table: Table,
  { groups, measures: { outcomes } }: Records,
  rankings: PerSubject<RankedGroups>,
): PerSubject<SubjectRecords> {
  const callDates = readCallDates(table, outcomes);
  const places = perSubject((subject) => placesOfRecords(groups[subject], rankings[subject]));
  const productCount = rankings.product.count;
  const byCustomer = countCells(
    {
      groups: places.customer,
      partners: places.product,
      partnerCount: productCount,
      products: places.product,
      productCount,
    },
    outcomes,
    callDates,
  );
  const cells: PerSubject<Cells> = { customer: byCustomer, product: transposeCells(byCustomer) };
  const ofCustomers =
    callDates &&
    countMostOnOneDay(
      {
        groups: places.customer,
        groupCount: rankings.customer.count,
        products: places.product,
        productCount,
      },
      callDates,
    );
  // Customers are independent of each other on any day: products need no such count.
  const mostOnOneDay: PerSubject<Int32Array | undefined> = { customer: ofCustomers, product: undefined };
  return perSubject((subject) => ({
    table,
    outcomes,
    callDates,
    groups: groups[subject],
    places: places[subject],
    cells: cells[subject],
    mostOnOneDay: mostOnOneDay[subject],
  }));
}
