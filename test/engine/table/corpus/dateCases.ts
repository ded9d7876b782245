import { recordsWith, type TableCase } from './TableCase';

/** Dates in the orders of the world. */
export const dateCases: readonly TableCase[] = [
  {
    name: 'texts with the year first',
    analysis: 'conversion',
    cells: recordsWith('申请时间', ['2025-01-02 11:08:10', '2025/12/4', '2025年3月1日']),
    columns: { apply_date: ['2025-01-02 11:08:10', '2025-12-04', '2025-03-01'] },
  },
  {
    name: 'serial days',
    analysis: 'conversion',
    cells: recordsWith('申请时间', [45659, 45659.5, 45995]),
    columns: { apply_date: ['2025-01-02', '2025-01-02 12:00:00', '2025-12-04'] },
  },
  {
    name: 'serial days of the 1904 system',
    analysis: 'conversion',
    cells: recordsWith('申请时间', [44197, 44198, 44200]),
    origin: { date1904: true },
    columns: { apply_date: ['2025-01-02', '2025-01-03', '2025-01-05'] },
  },
  {
    name: 'serial days and texts together',
    analysis: 'conversion',
    cells: recordsWith('申请时间', [45659, '2025-01-03', 45661]),
    columns: { apply_date: ['2025-01-02', '2025-01-03', '2025-01-04'] },
  },
  {
    name: 'day first, shown by a day above 12',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['03/04/2025', '13/04/2025', '01/12/2024']),
    columns: { apply_date: ['2025-04-03', '2025-04-13', '2024-12-01'] },
  },
  {
    name: 'month first, shown by a day above 12',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['03/04/2025', '4/13/2025 3:05 PM', '12/01/2024']),
    columns: { apply_date: ['2025-03-04', '2025-04-13 15:05:00', '2024-12-01'] },
  },
  {
    name: 'dots are day first',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['03.04.2025', '05.06.2025', '01.12.2024']),
    columns: { apply_date: ['2025-04-03', '2025-06-05', '2024-12-01'] },
  },
  {
    name: 'an order that stays open is asked about',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['03/04/2025', '05/06/2025', '07/07/2025']),
    columns: { apply_date: [null, null, '2025-07-07'] },
    notices: ['openDateOrder'],
  },
  {
    name: 'an order that stays open, with the answer',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['03/04/2025', '05/06/2025', '07/07/2025']),
    options: { answers: { 'apply date': 'mdy' } },
    columns: { apply_date: ['2025-03-04', '2025-05-06', '2025-07-07'] },
  },
  {
    name: 'an open order, settled by another column of the table',
    analysis: 'conversion',
    cells: [
      ['客户', '产品', '是否调用', 'apply date', 'return date'],
      ['甲', 'A', '是', '03/04/2025', '20/04/2025'],
      ['乙', 'B', '否', '05/06/2025', '21/06/2025'],
    ],
    columns: { apply_date: ['2025-04-03', '2025-06-05'], return_date: ['2025-04-20', '2025-06-21'] },
  },
  {
    name: 'both orders in one column: what could be either is not read',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['13/04/2025', '04/14/2025', '05/06/2025']),
    columns: { apply_date: ['2025-04-13', '2025-04-14', null] },
    notices: ['contradictoryDateOrder'],
  },
  {
    name: 'two-digit years',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['15-04-21', '16-04-21', '01-05-99']),
    columns: { apply_date: ['2021-04-15', '2021-04-16', '1999-05-01'] },
  },
  {
    name: 'months by name',
    analysis: 'conversion',
    cells: recordsWith('apply date', ['15 Apr, 2021 00:02:00', 'April 16, 2021', '17-Apr-21']),
    columns: { apply_date: ['2021-04-15 00:02:00', '2021-04-16', '2021-04-17'] },
  },
  {
    name: 'numbers like 20250102',
    analysis: 'conversion',
    cells: recordsWith('申请日期', [20250102, 20251204, 20250301]),
    columns: { apply_date: ['2025-01-02', '2025-12-04', '2025-03-01'] },
  },
  {
    name: 'seconds since 1970',
    analysis: 'conversion',
    cells: recordsWith('created at', [1735776000, 1735862400, 1735948800]),
    columns: { apply_date: ['2025-01-02', '2025-01-03', '2025-01-04'] },
  },
  {
    name: 'time zones are ignored and said',
    analysis: 'conversion',
    cells: recordsWith('created at', [
      '2025-01-02T11:08:10Z',
      '2025-01-03T00:00:00+08:00',
      '2025-01-04 01:00',
    ]),
    columns: { apply_date: ['2025-01-02 11:08:10', '2025-01-03', '2025-01-04 01:00:00'] },
    notices: ['timeZonesIgnored'],
  },
  {
    name: 'small numbers under a date header are no dates',
    analysis: 'conversion',
    cells: recordsWith('完成时间', [12, 30, 45]),
    columns: { return_date: undefined },
    notices: ['contradictedColumn'],
  },
  {
    name: 'a dash means not yet',
    analysis: 'conversion',
    cells: recordsWith('测试返回时间', ['2025-01-02', '-', '2025-01-04']),
    columns: { return_date: ['2025-01-02', null, '2025-01-04'] },
  },
  {
    name: 'a day that does not exist',
    analysis: 'conversion',
    cells: recordsWith('申请时间', ['2025-02-28', '2025-02-30', '2025-03-01']),
    columns: { apply_date: ['2025-02-28', null, '2025-03-01'] },
    notices: ['unreadableDates'],
  },
  {
    name: '9999-12-31 is warned about and kept',
    analysis: 'conversion',
    cells: recordsWith('申请时间', ['2025-02-28', '9999-12-31', '2025-03-01']),
    columns: { apply_date: ['2025-02-28', '9999-12-31', '2025-03-01'] },
    notices: ['sentinelDate'],
  },
  {
    name: 'dates that Excel turned round when it opened the file',
    analysis: 'conversion',
    // 3, 5, 7, 9, 11 of a month became serial days with day and month swapped; 13 and 25 stayed texts.
    cells: recordsWith('apply date', [45719, 45780, 45843, 45907, 45970, '13/04/2025', '25/06/2025']),
    columns: {
      apply_date: [
        '2025-03-03',
        '2025-05-03',
        '2025-07-05',
        '2025-09-07',
        '2025-11-09',
        '2025-04-13',
        '2025-06-25',
      ],
    },
    notices: ['swappedDates'],
  },
];
