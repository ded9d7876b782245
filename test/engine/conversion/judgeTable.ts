import { assignLists } from '../../../src/engine/conversion/assignLists';
import { countCells, transposeCells } from '../../../src/engine/conversion/countCells';
import { describeCustomers } from '../../../src/engine/conversion/describeCustomers';
import { describeProducts } from '../../../src/engine/conversion/describeProducts';
import { expectGains } from '../../../src/engine/conversion/expectGains';
import { judgeGroups, leastCustomers } from '../../../src/engine/conversion/judgeGroups';
import { defaultConversionParameters } from '../../../src/engine/conversion/parameters';
import { perSubject } from '../../../src/engine/conversion/perSubject';
import { placesOfRecords } from '../../../src/engine/conversion/placesOfRecords';
import { readCallDates } from '../../../src/engine/conversion/readCallDates';
import { rankSubject } from '../../../src/engine/conversion/rankSubject';
import { readRecords } from '../../../src/engine/conversion/readRecords';
import { weighEvidence } from '../../../src/engine/conversion/weighEvidence';
import type { Table } from '../../../src/engine/table/types';

/** The verdicts and lists of a table without all that costs time and decides none: stability, tests, reasons. */
export function judgeTable(table: Table) {
  const parameters = defaultConversionParameters;
  const records = readRecords(table);
  const { outcomes } = records.measures;
  const rankings = perSubject(
    (subject) => rankSubject(subject, records.groups[subject], records.measures, parameters).ranking,
  );
  const places = perSubject((subject) => placesOfRecords(records.groups[subject], rankings[subject]));
  const products = { products: places.product, productCount: rankings.product.count };
  const callDates = readCallDates(table, outcomes);
  const byCustomer = countCells(
    { groups: places.customer, partners: places.product, partnerCount: rankings.product.count, ...products },
    outcomes,
    callDates,
  );
  const subjects = perSubject((subject) => {
    const ranking = rankings[subject];
    const cells = subject === 'customer' ? byCustomer : transposeCells(byCustomer);
    const judgement = judgeGroups(cells, ranking.count, {
      clusters: subject === 'customer' ? 1 : leastCustomers,
      records: parameters.smallSample,
    });
    const evidence = weighEvidence(ranking, judgement);
    const gains = expectGains(places[subject], ranking.count, outcomes, callDates);
    const remarks =
      subject === 'customer'
        ? describeCustomers(ranking, judgement, undefined, parameters).map((label) => [label])
        : describeProducts(ranking, judgement, parameters);
    const lists = assignLists({ ranking, evidence, judgement, cells, gains, remarks, parameters });
    return { ranking, judgement, lists };
  });
  return { table, outcomes, rankings, subjects, parties: { customers: places.customer, ...products } };
}
