import { drawAnswers } from './conversion/answers';
import { assignPeople } from './conversion/customerPeople';
import { customerTallies } from './conversion/customerTallies';
import { groupRecords } from './conversion/groupRecords';
import type { Stage } from './conversion/matchRecords';
import { matchRecords } from './conversion/matchRecords';
import type { TimeOrder } from './conversion/recordDates';
import { drawDates } from './conversion/recordDates';
import { drawSampleSizes } from './conversion/sampleSizes';
import { productTallies } from './conversion/tallies';
import { dateText, dateTimeText } from './dateText';
import type { SampleTable } from './sampleTable';
import { seededRandom } from './seededRandom';

export interface ConversionSampleOptions {
  readonly seed?: number;
  /** `callsBeforeApplication`: 60 % of the first calls are dated before the application (default `plausible`). */
  readonly timeOrder?: TimeOrder;
  /** `none`: only the 39 customers of the low tier have a score of zero, instead of 122 (default `planted`). */
  readonly ties?: 'planted' | 'none';
}

const headers = [
  '申请主键ID',
  '申请时间',
  '客户简称',
  '客户类型',
  '销售',
  '部门名称',
  '子产品名称',
  '样本量',
  '测试进度',
  '反馈结果',
  '接入意向',
  '不接入原因',
  '测试返回时间',
  '产品开通时间',
  '首次调用时间',
  '是否开通',
  '是否调用',
  '测试阶段_测试中',
  '测试阶段_待反馈',
  '测试阶段_不接入',
  '测试阶段_可接入',
  '测试阶段_已接入',
];
const stageOrder: readonly Stage[] = ['testing', 'pending', 'rejected', 'integratable', 'signed'];

/**
 * The sample of the conversion analysis: 6,671 records of tests by 193 customers of 36 products in 2025.
 * Its headline figures are planted, so that the report of the sample can be checked by hand; companies and people are invented.
 */
export function generateConversionSample(options: ConversionSampleOptions = {}): SampleTable {
  const { seed = 20251204, timeOrder = 'plausible', ties = 'planted' } = options;
  const random = seededRandom(seed);
  const customers = customerTallies(random, ties);
  const products = productTallies(ties);
  const records = groupRecords(matchRecords(customers, products, random), random);
  const people = assignPeople(customers, random);
  // A stream of its own: the variants differ in their dates and in nothing else.
  const dates = drawDates(records, timeOrder, seededRandom(seed + 1));
  const sizes = drawSampleSizes(records, customers, random);
  const answers = records.map(({ stage }) => drawAnswers(stage, random));

  // Newest first, as such exports are sorted; the records of one application stay together.
  const order = [...records.keys()].sort(
    (a, b) =>
      dates[b]!.applied - dates[a]!.applied ||
      records[a]!.application - records[b]!.application ||
      (records[a]!.copyOf ?? a) - (records[b]!.copyOf ?? b) ||
      a - b,
  );
  const numbers = applicationNumbers(order.map((index) => records[index]!.application));
  const rows = order.map((index) => {
    const record = records[index]!;
    const { applied, returned, opened, firstCalled } = dates[index]!;
    const { customerType, salesperson, department } = people[record.customer]!;
    const { progress, feedback, intent, rejectReason } = answers[record.copyOf ?? index]!;
    return [
      numbers.get(record.application)!,
      dateTimeText(applied),
      customers[record.customer]!.name,
      customerType,
      salesperson,
      department,
      products[record.product]!.name,
      sizes[index]!,
      progress,
      feedback,
      intent,
      rejectReason,
      returned === undefined ? '-' : dateTimeText(returned),
      opened === undefined ? '-' : dateTimeText(opened),
      firstCalled === undefined ? '-' : dateText(firstCalled),
      yesNo(record.opened),
      yesNo(record.called),
      ...stageOrder.map((stage) => yesNo(record.stage === stage)),
    ];
  });
  return { headers: [...headers], rows };
}

/** Numbers count up with time: the oldest application is 1001. */
function applicationNumbers(newestFirst: readonly number[]): Map<number, number> {
  const oldestFirst = [...new Set(newestFirst)].reverse();
  return new Map(oldestFirst.map((application, index) => [application, 1001 + index]));
}

function yesNo(value: boolean): string {
  return value ? '是' : '否';
}
