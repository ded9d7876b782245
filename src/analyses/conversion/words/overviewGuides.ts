import type { Subject } from '../../../engine/conversion/perSubject';
import type { CautionGuide, Guides, HeadlineGuide } from '../../../report/overview/Guide';
import type { CellsReference } from '../../../report/table/CellReference';
import { cellsWhere } from '../../../report/table/cellsWhere';
import { evidenceTables } from '../tables/evidenceTables';
import { featureTestsTable } from '../tables/featureTestsTable';
import { stagesTable } from '../tables/funnelTables';
import { kpisTable } from '../tables/kpisTable';
import { rankingTables, tierTables } from '../tables/rankingTables';
import { tiersTable } from '../tables/tiersTable';
import { perOutcome } from './perOutcome';

const first = 0;
const highCustomers = tierTables.highCustomers.cellAt(first, 'name');
const highProducts = tierTables.highProducts.cellAt(first, 'name');
const customerEvidence = evidenceTables.customer.cellAt(first, 'name');
const productEvidence = evidenceTables.product.cellAt(first, 'name');

/** All who share the score on which a line falls, in the tier and outside. */
function tiesAt(subject: Subject, line: 'highScore' | 'lowScore'): CellsReference {
  return cellsWhere(
    rankingTables[subject],
    (place, { result }) => {
      const { ranking, cuts } = result.subjects[subject];
      return ranking.scores[place] === cuts[line];
    },
    'score',
  );
}

/** Who is in the high tier by few records. */
function fewRecords(subject: Subject): CellsReference {
  const table = subject === 'customer' ? tierTables.highCustomers : tierTables.highProducts;
  return cellsWhere(
    table,
    (place, { result }) =>
      (result.subjects[subject].ranking.records[place] ?? Infinity) < result.parameters.cautionSample,
    'records',
  );
}

/** What each headline is, and which customers or products it counts. */
export const headlineGuides: Guides<HeadlineGuide> = {
  records: {
    meaning: perOutcome(
      {
        en: 'Rows of your table that were used: one each time a customer tested a product.',
        'zh-CN': '表中实际使用的行数，每行是某个客户对某个产品的一次测试。',
      },
      {
        en: 'Rows of your table that were used: one for each record of a customer and a product.',
        'zh-CN': '表中实际使用的行数，每行是某个客户与某个产品的一条记录。',
      },
    ),
  },
  callRate: {
    meaning: {
      en: 'All calls divided by all records. The mean over customers counts every customer equally, however few its records.',
      'zh-CN': '全部记录合并后，调用数除以记录数。客户均值则不论记录多少，每个客户同等计入。',
    },
    rows: rankingTables.customer.cellAt(first, 'callRate'),
  },
  highMeanCallRate: {
    meaning: {
      en: 'The mean of the call rates of the customers in the high tier. Pooled: their calls divided by their records.',
      'zh-CN': '高价值层各客户调用率的平均数；“合并”指这些客户的调用总数除以记录总数。',
    },
    rows: highCustomers,
  },
  callShare: {
    meaning: {
      en: 'How much of all calls comes from the high tier, beside what it would be if every record were equally likely to be called: those ranked by their own calls have many in any case.',
      'zh-CN':
        '全部调用中来自高价值层的占比，与每条记录调用机会均等时的占比对照：按自身调用排名，前列总会占去许多。',
    },
    rows: tierTables.highCustomers.cellAt(first, 'calls'),
  },
  productRatio: {
    meaning: {
      en: 'How many times as well the high products convert as the low ones: by the mean of their rates, and pooled over all their records.',
      'zh-CN': '高价值产品的转化率是低价值产品的多少倍：一为各产品比率的均值之比，一为记录合并后之比。',
    },
    rows: highProducts,
  },
  withoutCalls: {
    meaning: {
      en: 'Customers none of whose records is called. With few records that also happens by chance.',
      'zh-CN': '没有任何一条记录产生调用的客户。记录很少时，偶然也会如此。',
    },
    rows: evidenceTables.customer.cellAt(first, 'records'),
  },
};

/** Which figure a caution qualifies, and which rows it speaks of. */
export const cautionGuides: Guides<CautionGuide> = {
  noCalls: { about: 'callRate' },
  zeroByChance: {
    about: 'withoutCalls',
    rows: cellsWhere(
      evidenceTables.customer,
      (place, { result }) => result.subjects.customer.ranking.calls[place] === 0,
      'calls',
    ),
  },
  customerTiesAtHighCut: { about: 'highMeanCallRate', rows: tiesAt('customer', 'highScore') },
  customerTiesAtLowCut: { rows: tiesAt('customer', 'lowScore') },
  productTiesAtHighCut: { about: 'productRatio', rows: tiesAt('product', 'highScore') },
  productTiesAtLowCut: { about: 'productRatio', rows: tiesAt('product', 'lowScore') },
  customerSmallSamples: { about: 'highMeanCallRate', rows: fewRecords('customer') },
  customerShrunken: { about: 'highMeanCallRate', rows: customerEvidence },
  productSmallSamples: { about: 'productRatio', rows: fewRecords('product') },
  productShrunken: { about: 'productRatio', rows: productEvidence },
  productMeansAgainstPooled: { about: 'productRatio', rows: highProducts },
  customerMeanAgainstPooled: { about: 'highMeanCallRate', rows: highCustomers },
  skewedSampleSizes: { rows: tiersTable.cellAt(first, 'tier') },
  customerScoreWithoutTerm: { rows: customerEvidence },
  productScoreWithoutTerm: { rows: productEvidence },
  scoreFromVolume: {
    about: 'productRatio',
    rows: cellsWhere(
      tierTables.highProducts,
      (place, { result }) => result.subjects.product.remarks[place]?.includes('scoreFromVolume') === true,
      'score',
    ),
  },
  largestSetsScale: { rows: productEvidence },
  nearHighCut: { about: 'callShare', rows: tierTables.highCustomers.cellAt(first, 'score') },
  weightsAreAChoice: { about: 'callShare', rows: highCustomers },
  immatureRecords: { about: 'callRate' },
  stagesDoNotNest: { rows: stagesTable.cellAt(first, 'stage') },
  duplicates: { about: 'records' },
  duplicatesWithoutNumbers: { about: 'records' },
  callBeforeApplication: { about: 'callRate' },
  featureTests: { rows: featureTestsTable.cellAt(first, 'dimension') },
  featuresAreConsequences: { rows: featureTestsTable.cellAt(first, 'dimension') },
  kpiFixedByRule: {
    rows: cellsWhere(kpisTable, ({ fixedByRule, status }) => fixedByRule && status !== 'met', 'line'),
  },
};
