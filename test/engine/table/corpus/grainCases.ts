import { records, recordsWith, type TableCase } from './TableCase';

const repeated: TableCase['cells'] = [
  ['customer_id', 'priority score', 'sales', 'industry'],
  ['a', 1, 10, '媒体'],
  ['b', 2, 20, '零售'],
  ['a', 3, null, '媒体'],
  ['a', 4, 40, '零售'],
];

/** Customers and records that stand more than once. */
export const grainCases: readonly TableCase[] = [
  {
    name: 'repeated ids are refused',
    analysis: 'mismatch',
    cells: repeated,
    columns: 'refused',
    excluded: [[4, 'sales', 'missingValue']],
    notices: ['duplicateIds', 'contradictingAttributes', 'rowsLeftOutFor'],
  },
  {
    name: 'the first row of a repeated id counts, when so chosen',
    analysis: 'mismatch',
    cells: repeated,
    options: { duplicates: 'first' },
    columns: { customer_id: ['a', 'b'], priority: [1, 2], sales: [10, 20], industry: ['媒体', '零售'] },
    excluded: [
      [4, 'sales', 'missingValue'],
      [5, 'customer_id', 'repeatedId'],
    ],
    notices: ['duplicatesFirst', 'contradictingAttributes', 'rowsLeftOutFor', 'rowsLeftOutFor'],
  },
  {
    name: 'the mean of a repeated id counts, when so chosen',
    analysis: 'mismatch',
    cells: repeated,
    options: { duplicates: 'mean' },
    columns: { customer_id: ['a', 'b'], priority: [2.5, 2], sales: [25, 20] },
    excluded: [
      [4, 'sales', 'missingValue'],
      [5, 'customer_id', 'averagedIntoFirst'],
    ],
    notices: ['duplicatesAveraged', 'contradictingAttributes', 'rowsLeftOutFor', 'rowsLeftOutFor'],
  },
  {
    name: 'customers written once for several rows, as merged cells leave them',
    analysis: 'conversion',
    cells: [
      ['客户', '产品', '是否调用'],
      ['甲', 'A', '是'],
      ['', 'B', '否'],
      ['', 'C', '否'],
      ['乙', 'A', '否'],
    ],
    columns: { customer: ['甲', '乙'] },
    excluded: [
      [3, '客户', 'missingValue'],
      [4, '客户', 'missingValue'],
    ],
    notices: ['unfilledNames', 'rowsLeftOutFor'],
  },
  {
    name: 'repeated records are counted and kept',
    analysis: 'conversion',
    cells: [...records, records[1]!],
    columns: { customer: ['甲公司', '乙公司', '丙公司', '甲公司'], called: [1, 0, 0, 1] },
    notices: ['repeatedRecords'],
  },
  {
    name: 'record ids that stand twice are counted and kept',
    analysis: 'conversion',
    cells: recordsWith('申请ID', ['x1', 'x2', 'x1']),
    columns: { record_id: ['x1', 'x2', 'x1'] },
    notices: ['repeatedRecordIds'],
  },
  {
    name: 'attributes of a customer that contradict each other are listed',
    analysis: 'conversion',
    cells: [
      ['客户', '产品', '是否调用', '客户类型', '部门'],
      ['甲', 'A', '是', '媒体', '华东'],
      ['甲', 'B', '否', '金融', '华北'],
      ['乙', 'B', '否', '金融', '-'],
    ],
    columns: { customer_type: ['媒体', '金融', '金融'], department: ['华东', '华北', null] },
    notices: ['contradictingAttributes', 'contradictingAttributes'],
  },
  {
    name: 'a table on which everything is wrong',
    analysis: 'mismatch',
    cells: [
      ['客户', 'priority', '采用率', '支持效率'],
      ['甲', 'urgent', 0.8, null],
      ['甲', 'high', 80, null],
      ['', 'low', '#N/A', null],
    ],
    columns: 'refused',
    excluded: [[4, '客户', 'missingValue']],
    notices: [
      'levelsUnclear',
      'undecidedRatioUnit',
      'duplicateIds',
      'contradictedColumn',
      'errorValues',
      'rowsLeftOutFor',
    ],
  },
];
