import { dateText } from '../../../samples/dateText';
import { generateConversionSample } from '../../../samples/generateConversionSample';
import type { SampleTable } from '../../../samples/sampleTable';
import type { SeededRandom } from '../../../samples/seededRandom';
import { seededRandom } from '../../../samples/seededRandom';
import type { OracleCase } from './types';

const mapping = {
  record_id: 'Record ID',
  customer: 'Customer',
  product: 'Product',
  called: 'Called',
  signed: 'Signed',
  rejected: 'Rejected',
  integratable: 'Can integrate',
  testing: 'In test',
  sample_size: 'Sample size',
  apply_date: 'Apply date',
  return_date: 'Return date',
  customer_type: 'Customer type',
  department: 'Department',
  salesperson: 'Salesperson',
  feedback: 'Feedback',
  intent: 'Intent',
};

const sampleMapping = {
  record_id: '申请主键ID',
  customer: '客户简称',
  product: '子产品名称',
  called: '是否调用',
  signed: '测试阶段_已接入',
  rejected: '测试阶段_不接入',
  integratable: '测试阶段_可接入',
  testing: '测试阶段_测试中',
  pending: '测试阶段_待反馈',
  opened: '是否开通',
  sample_size: '样本量',
  apply_date: '申请时间',
  return_date: '测试返回时间',
  open_date: '产品开通时间',
  first_call_date: '首次调用时间',
  customer_type: '客户类型',
  department: '部门名称',
  salesperson: '销售',
  feedback: '反馈结果',
  intent: '接入意向',
  stage: '测试进度',
  reject_reason: '不接入原因',
};

type Outcome = 'testing' | 'integratable' | 'rejected' | 'signed' | 'pending';

interface RecordPlan {
  readonly customer: string;
  readonly product: string;
  readonly outcome: Outcome;
  readonly called: string | number;
}

const yes = 'Y';
const no = 'N';
const firstDay = Date.UTC(2025, 0, 6) / 86_400_000;

/** Fills the columns that are not the point of a case: people, dates, sample sizes with blanks. */
function recordsTable(plans: readonly RecordPlan[], random: SeededRandom): SampleTable {
  const flag = (value: boolean): string => (value ? yes : no);
  const rows = plans.map(({ customer, product, outcome, called }, index) => {
    const applied = firstDay + random.integer(0, 300);
    const returned = random.uniform() < 0.03 ? '-' : dateText(applied + random.integer(0, 45));
    const size = random.uniform() < 0.05 ? null : random.integer(1, 400) * 250;
    const seller = random.integer(1, 23);
    return [
      `R${index + 1}`,
      customer,
      product,
      called,
      flag(outcome === 'signed'),
      flag(outcome === 'rejected'),
      flag(outcome === 'integratable'),
      flag(outcome === 'testing'),
      size,
      dateText(applied),
      returned,
      `Type ${'ABCDEFG'[random.integer(0, 6)]}`,
      random.uniform() < 0.04 ? null : `Department ${1 + (seller % 5)}`,
      `Seller ${String(seller).padStart(2, '0')}`,
      outcome === 'rejected' ? 'below target' : outcome === 'signed' ? 'on target' : '-',
      outcome === 'integratable' ? 'willing' : 'open',
    ];
  });
  return { headers: Object.values(mapping), rows };
}

const outcomes: readonly Outcome[] = ['testing', 'integratable', 'rejected', 'signed', 'pending'];

/** Two customers, three products: the smallest table with a high and a low tier. */
function twoCustomers(): SampleTable {
  const random = seededRandom(201);
  const plans = Array.from({ length: 14 }, (_, index): RecordPlan => {
    const customer = index < 5 ? 'Beta' : 'Alpha';
    const called = index === 0 || index === 7 || index === 9 || index === 13 ? yes : no;
    return { customer, product: `Product ${1 + (index % 3)}`, outcome: outcomes[index % 4]!, called };
  });
  return recordsTable(plans, random);
}

/** 5,000 customers of very unequal size, 300 products, 60,000 records; some flags are neither yes nor no. */
function large(): SampleTable {
  const random = seededRandom(202);
  const plans: RecordPlan[] = [];
  for (let index = 0; index < 60_000; index += 1) {
    // Every customer and product comes at least once; beyond that, small numbers come more often.
    const customer = index < 5000 ? index : Math.floor(5000 * random.uniform() ** 2.2);
    const product = index < 300 ? index : Math.floor(300 * random.uniform() ** 1.7);
    const eager = 0.02 + 0.1 * ((customer * 7919) % 13 === 0 ? 3 : (product % 10) / 10);
    const drawn = random.uniform();
    plans.push({
      customer: `客户${String(customer).padStart(4, '0')}`,
      product: `P-${product}`,
      outcome: drawn < 0.52 ? 'rejected' : drawn < 0.54 ? 'signed' : drawn < 0.7 ? 'integratable' : 'testing',
      called: random.uniform() < 0.004 ? 'unclear' : random.uniform() < eager ? yes : no,
    });
  }
  return recordsTable(plans, random);
}

/** One product: nothing to compare it with, its record count is both minimum and maximum. */
function oneProduct(): SampleTable {
  const random = seededRandom(203);
  const plans = Array.from({ length: 180 }, (): RecordPlan => {
    return {
      customer: `Customer ${random.integer(1, 41)}`,
      product: 'The product',
      outcome: random.choose(outcomes),
      called: random.uniform() < 0.2 ? 1 : 0,
    };
  });
  return recordsTable(plans, random);
}

/** Nobody called and nobody signed: minimum and maximum of the calls are equal. */
function allZero(): SampleTable {
  const random = seededRandom(204);
  const plans = Array.from({ length: 400 }, (_, index): RecordPlan => {
    const outcome = random.choose<Outcome>(['testing', 'rejected', 'pending']);
    return { customer: `C${index % 57}`, product: `P${random.integer(1, 9)}`, outcome, called: no };
  });
  return recordsTable(plans, random);
}

/**
 * Every customer and every product has the same counts, so that names alone decide. Two names tell code points from
 * UTF-16 units: U+20BB7 is written as a pair of surrogates that would sort before U+FA0E.
 */
function allTied(): SampleTable {
  const random = seededRandom(205);
  const names = [
    'Zeta',
    'apple',
    'Alpha',
    'Éclair',
    '客户',
    '立信',
    '﨎一',
    '𠮷野',
    'Ωmega',
    'b10',
    'b9',
    '云上',
  ];
  const plans = names.flatMap((customer, c) =>
    Array.from({ length: 6 }, (_, product): RecordPlan => {
      const turn = (c + product) % 6;
      const outcome = turn === 0 ? 'signed' : turn < 3 ? 'rejected' : 'testing';
      return { customer, product: `Item ${product}`, outcome, called: turn === 4 ? 'yes' : 'no' };
    }),
  );
  return recordsTable(plans, random);
}

/** The tables on which the conversion analysis is compared with the oracle. */
export const conversionCases: readonly OracleCase[] = [
  {
    name: 'sample',
    why: 'The sample workbook: 6,671 records, all roles present.',
    mapping: sampleMapping,
    makeTable: () => generateConversionSample(),
  },
  {
    name: 'sample-early-calls',
    why: 'The variant of the sample in which 60 % of the first calls are dated before the application.',
    mapping: sampleMapping,
    makeTable: () => generateConversionSample({ timeOrder: 'callsBeforeApplication' }),
    digestEvery: 29,
  },
  { name: 'two-customers', why: 'The smallest table with tiers.', mapping, makeTable: twoCustomers },
  {
    name: 'large',
    why: '5,000 customers x 300 products, 60,000 records, unclear flags.',
    mapping,
    makeTable: large,
    digestEvery: 97,
  },
  {
    name: 'one-product',
    why: 'Minimum and maximum of the record counts are equal.',
    mapping,
    makeTable: oneProduct,
  },
  { name: 'all-zero', why: 'No call, no contract: every score is tied.', mapping, makeTable: allZero },
  { name: 'all-tied', why: 'Equal counts: names in code-point order decide.', mapping, makeTable: allTied },
];
