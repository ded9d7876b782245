import type { GroupAnalysis } from './analyzeGroups';
import { assignLists, type Lists } from './assignLists';
import type { SubjectRecords } from './assignRecords';
import { describeCustomers, type Remark } from './describeCustomers';
import { describeProducts } from './describeProducts';
import { expectGains, type Gains } from './expectGains';
import { judgeGroups, leastCustomers, type Judgement } from './judgeGroups';
import type { ConversionParameters } from './parameters';
import type { PerSubject } from './perSubject';
import { weighEvidence, type Evidence } from './weighEvidence';

/** What is known, said and advised of each customer or of each product. */
export interface SubjectJudgement {
  readonly evidence: Evidence;
  /** How each stands to all records, customers (or the products of a customer) taken as the unit. */
  readonly judgement: Judgement;
  /** What is to be won by following up. */
  readonly gains: Gains | undefined;
  /** The one list that each stands on. */
  readonly lists: Lists;
  /** What is said of each, in rank order: exactly one label of a customer, any number of traits of a product. */
  readonly remarks: readonly (readonly Remark[])[];
}

type Ranked = Pick<GroupAnalysis, 'ranking' | 'tiers'>;
type Describe = (
  analysis: Ranked,
  judgement: Judgement,
  parameters: ConversionParameters,
) => SubjectJudgement['remarks'];

const describe: PerSubject<Describe> = {
  customer: ({ ranking, tiers }, judgement, parameters) =>
    describeCustomers(ranking, judgement, tiers.high.meanCallRate, parameters).map((label) => [label]),
  product: ({ ranking }, judgement, parameters) => describeProducts(ranking, judgement, parameters),
};

/** A customer has a verdict of its own however few products it has; a product needs customers. */
const leastPartners: PerSubject<number> = { customer: 1, product: leastCustomers };

/** The verdict on every customer or every product, and what follows from it. */
export function judgeSubject(
  { outcomes, callDates, places, cells, mostOnOneDay }: SubjectRecords,
  analysis: Ranked,
  parameters: ConversionParameters,
): SubjectJudgement {
  const { ranking } = analysis;
  const limits = { clusters: leastPartners[ranking.subject], records: parameters.smallSample };
  const judgement = judgeGroups(cells, ranking.count, limits, mostOnOneDay);
  const evidence = weighEvidence(ranking, judgement);
  const remarks = describe[ranking.subject](analysis, judgement, parameters);
  const gains = expectGains(places, ranking.count, outcomes, callDates);
  const lists = assignLists({ ranking, evidence, judgement, cells, gains, remarks, parameters });
  return { evidence, judgement, gains, lists, remarks };
}
