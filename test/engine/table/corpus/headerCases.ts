import { customers, customersWith, records, recordsWith, type TableCase } from './TableCase';

const [recordsHeader, ...recordRows] = records;
const [customersHeader, ...customerRows] = customers;
const urgency = ['urgent', 'high', 'low'];

/** Which column is what. */
export const headerCases: readonly TableCase[] = [
  {
    name: 'byte order mark, full-width letters, blanks and punctuation in headers',
    analysis: 'mismatch',
    cells: [
      ['\uFEFFCustomer ID', ' Ｐｒｉｏｒｉｔｙ　Score ', 'TOTAL-SALES', 'adoption_rate'],
      ...customerRows,
    ],
    columns: {
      customer_id: ['C1', 'C2', 'C3'],
      priority: [1.5, 2.5, 0.5],
      sales: [1000, 2000, 1500],
      adoption: [0.5, 0.75, 0.25],
    },
  },
  {
    name: 'a header on two lines of its cell',
    analysis: 'conversion',
    cells: [['客户\n简称', '子产品\r\n名称', '是否\n调用'], ...recordRows],
    columns: { customer: ['甲公司', '乙公司', '丙公司'], called: [1, 0, 0] },
  },
  {
    name: 'a unit in brackets does not hide a header',
    analysis: 'mismatch',
    cells: [['客户编号', '投资优先级（分）', '销售额（元）', '采用率'], ...customerRows],
    columns: { priority: [1.5, 2.5, 0.5], sales: [1000, 2000, 1500], adoption: [0.5, 0.75, 0.25] },
  },
  {
    name: 'a flag under its derived name',
    analysis: 'conversion',
    cells: recordsWith('测试阶段_已接入', ['是', '否', '否']),
    columns: { signed: [1, 0, 0] },
  },
  {
    name: 'urgency in words is no priority score',
    analysis: 'mismatch',
    cells: [['customer_id', 'priority', 'sales'], ...urgency.map((word, row) => [`C${row}`, word, 10 * row])],
    columns: 'refused',
    notices: ['requiredRoleMissing', 'contradictedColumn'],
  },
  {
    name: 'figures under 销售 are no salesperson',
    analysis: 'conversion',
    cells: recordsWith('销售', [100, 200, 300]),
    columns: { salesperson: undefined },
    notices: ['contradictedColumn'],
  },
  {
    name: 'persons under 销售 are the salesperson',
    analysis: 'conversion',
    cells: recordsWith('销售', ['刘华', '李荣', '刘华']),
    columns: { salesperson: ['刘华', '李荣', '刘华'], amount: undefined },
  },
  {
    name: 'names under "sales" are no amount',
    analysis: 'mismatch',
    cells: customersWith('revenue', ['Ann', 'Bob', 'Ann']).map((row) =>
      row.filter((_cell, index) => index !== 2),
    ),
    columns: { sales: undefined, adoption: [0.5, 0.75, 0.25] },
    notices: ['contradictedColumn'],
  },
  {
    name: 'an empty column takes no role',
    analysis: 'conversion',
    cells: recordsWith('样本量', [null, '-', '']),
    columns: { sample_size: undefined },
    notices: ['contradictedColumn'],
  },
  {
    name: 'a constant column is no measure',
    analysis: 'mismatch',
    cells: customersWith('support efficiency', [0.9, 0.9, 0.9]),
    columns: { support: undefined },
    notices: ['contradictedColumn'],
  },
  {
    name: 'a flag that nobody has is an answer',
    analysis: 'conversion',
    cells: recordsWith('是否开通', ['否', '否', '否']),
    columns: { opened: [0, 0, 0] },
  },
  {
    name: 'two columns of the same name with different figures are asked about',
    analysis: 'mismatch',
    cells: [
      ['customer_id', 'priority', 'sales', 'sales'],
      ['a', 1, 10, 11],
      ['b', 2, 20, 22],
    ],
    columns: 'refused',
    notices: ['requiredGroupMissing', 'severalColumns', 'duplicateHeader'],
  },
  {
    name: 'two columns of the same name and content are one',
    analysis: 'mismatch',
    cells: [
      ['customer_id', 'priority', 'sales', 'sales'],
      ['a', 1, 10, 10],
      ['b', 2, 20, 20],
    ],
    columns: { sales: [10, 20] },
    notices: ['duplicateHeader'],
  },
  {
    name: 'of two columns of the same name the filled one is used',
    analysis: 'conversion',
    cells: recordsWith('是否调用', [null, null, null]),
    columns: { called: [1, 0, 0] },
    notices: ['duplicateHeader'],
  },
  {
    name: 'two amounts under different names are asked about',
    analysis: 'conversion',
    cells: [
      ['Account', 'Product', 'Called', 'Amount', 'Expected Revenue'],
      ['Acme', 'A', 'yes', 10, 5],
      ['Best', 'B', 'no', 20, 10],
    ],
    columns: { amount: undefined, called: [1, 0] },
    notices: ['severalColumns'],
  },
  {
    name: 'the chosen one of two amounts is used',
    analysis: 'conversion',
    cells: [
      ['Account', 'Product', 'Called', 'Amount', 'Expected Revenue'],
      ['Acme', 'A', 'yes', 10, 5],
      ['Best', 'B', 'no', 20, 10],
    ],
    mapping: { amount: 'Expected Revenue' },
    columns: { amount: [5, 10] },
  },
  {
    name: 'a tier is no amount',
    analysis: 'conversion',
    cells: recordsWith('Amount Tier', ['High', 'Low', 'High']),
    columns: { amount: undefined },
  },
  {
    name: 'of two record ids the one that differs in more rows is used',
    analysis: 'conversion',
    cells: [
      ['Row ID', 'Order ID', '客户', '产品', '是否调用'],
      [1, 'O1', '甲', 'A', '是'],
      [2, 'O1', '乙', 'B', '否'],
      [3, 'O2', '丙', 'A', '否'],
    ],
    columns: { record_id: ['1', '2', '3'] },
    notices: ['otherColumnsLeft'],
  },
  {
    name: 'a misspelt header is asked about and not used',
    analysis: 'conversion',
    cells: recordsWith('样本量级', [5, 6, 7]),
    columns: { sample_size: undefined },
    notices: ['confirmColumn'],
  },
  {
    name: 'a required column under a misspelt header stops the run until it is confirmed',
    analysis: 'conversion',
    cells: [['Custmoer', 'Product', 'Called'], ...recordRows],
    columns: 'refused',
    notices: ['requiredRoleMissing', 'confirmColumn'],
  },
  {
    name: 'a misspelt header that was confirmed',
    analysis: 'conversion',
    cells: [['Custmoer', 'Product', 'Called'], ...recordRows],
    mapping: { customer: 'Custmoer' },
    columns: { customer: ['甲公司', '乙公司', '丙公司'] },
  },
  {
    name: 'lifecycle stages under a strange header are asked about',
    analysis: 'mismatch',
    cells: customersWith('phase 2', ['Growth', '成熟期', 'dormant']),
    columns: { lifecycle: undefined },
    notices: ['confirmColumn'],
  },
  {
    name: 'a role that is deliberately unused',
    analysis: 'mismatch',
    cells: customers,
    mapping: { adoption: null },
    columns: { adoption: undefined, sales: [1000, 2000, 1500] },
  },
  {
    name: 'a chosen column whose content speaks against it is used and said',
    analysis: 'conversion',
    cells: recordsWith('备注', ['x', 'y', 'z']),
    mapping: { sample_size: '备注' },
    columns: { sample_size: [null, null, null] },
    notices: ['chosenContradicted', 'unreadableNumbers'],
  },
  {
    name: 'a column with values and no name',
    analysis: 'conversion',
    cells: [[...recordsHeader!, ''], ...recordRows.map((row) => [...row, 'x'])],
    columns: { called: [1, 0, 0] },
    notices: ['blankHeader'],
  },
  {
    name: 'a customers table without any measure of performance',
    analysis: 'mismatch',
    cells: [customersHeader!.slice(0, 2), ...customerRows.map((row) => row.slice(0, 2))],
    columns: 'refused',
    notices: ['requiredGroupMissing'],
  },
  {
    name: 'the time to resolve stands in for support',
    analysis: 'mismatch',
    cells: customersWith('解决时长', [4, 8, null]),
    columns: { support: undefined, support_time: [4, 8], customer_id: ['C1', 'C2'] },
    excluded: [[4, '解决时长', 'missingValue']],
    notices: ['rowsLeftOutFor'],
  },
];
