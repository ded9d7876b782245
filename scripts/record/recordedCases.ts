import { saveWorkbook } from '../../host/files/saveWorkbook';
import { generateConversionSample } from '../../samples/generateConversionSample';
import { generateMismatchSample } from '../../samples/generateMismatchSample';
import type { SampleTable } from '../../samples/sampleTable';
import { sampleWorkbook } from '../../samples/sampleWorkbook';
import type { ReportCase } from './recordReport';

/**
 * What is always recorded: the two samples, and small tables cut from them that lack columns, because a report says
 * other things where it knows less.
 */
export function recordedCases(): readonly ReportCase[] {
  const records = generateConversionSample();
  const customers = generateMismatchSample();
  return [
    caseOf('conversion-sample', 'conversion', records),
    caseOf('conversion-bare', 'conversion', part(records, 90, ['客户简称', '子产品名称', '是否调用'])),
    caseOf('conversion-without-dates', 'conversion', part(records, 400, recordsWithoutDates)),
    caseOf('mismatch-sample', 'mismatch', customers),
    caseOf(
      'mismatch-bare',
      'mismatch',
      part(customers, 60, ['customer_id', 'investment_priority_score', 'total_sales_amount']),
    ),
    caseOf('mismatch-without-returns', 'mismatch', part(customers, 150, customersWithoutReturns)),
  ];
}

const recordsWithoutDates = [
  '客户简称',
  '客户类型',
  '子产品名称',
  '测试进度',
  '不接入原因',
  '是否开通',
  '是否调用',
  '测试阶段_不接入',
  '测试阶段_可接入',
];
const customersWithoutReturns = [
  'customer_id',
  'customer_name',
  'industry_vertical',
  'lifecycle_stage',
  'investment_priority_score',
  'total_sales_amount',
  'product_adoption_rate',
  'support_resolution_efficiency',
];

function caseOf(name: string, analysis: string, content: SampleTable): ReportCase {
  const bytes = saveWorkbook(sampleWorkbook([{ name: 'Data', table: 'Data', content }]));
  return { name, bytes, words: ['--analysis', analysis, '--table', 'Data'] };
}

/** The first rows of a table, and only these of its columns. */
function part({ headers, rows }: SampleTable, count: number, kept: readonly string[]): SampleTable {
  const places = kept.map((header) => {
    const place = headers.indexOf(header);
    if (place === -1) throw new Error(`The sample has no column ${header}.`);
    return place;
  });
  return {
    headers: [...kept],
    rows: rows.slice(0, count).map((row) => places.map((place) => row[place] ?? null)),
  };
}
