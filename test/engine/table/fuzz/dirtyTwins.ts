import * as fc from 'fast-check';
import { calendarDay } from '../../../../src/engine/table/dates/serialDay';
import type { CellValue } from '../../../../src/engine/table/types';

/** Two tables that say the same: one as plain as can be, one as people leave tables behind. */
export interface Twins {
  readonly clean: readonly (readonly CellValue[])[];
  readonly dirty: readonly (readonly CellValue[])[];
}

/** A column: its header in several spellings, plain values, and other ways to write a value. */
interface ColumnPlan {
  readonly headers: readonly string[];
  readonly value: fc.Arbitrary<CellValue>;
  readonly soil: (value: CellValue, choice: number) => CellValue;
}

const blank: readonly CellValue[] = [null, '', ' ', '-', 'null'];
const missing: readonly CellValue[] = [...blank, 'N/A', '未知', '#N/A'];

/** A blank may be a no; what is unknown is not: the cells of answers are dirtied with blanks alone. */
function orMissing(plan: ColumnPlan, texts = missing): ColumnPlan {
  return {
    headers: plan.headers,
    value: fc.oneof({ weight: 5, arbitrary: plan.value }, { weight: 1, arbitrary: fc.constant(null) }),
    soil: (value, choice) => (value === null ? texts[choice % texts.length]! : plan.soil(value, choice)),
  };
}

function fullWidth(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Made once: making one costs more than reading a table. */
const withSeparators = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });

/** Amounts in hundredths, so that every way to write them means the same number. */
function amount(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.integer({ min: -50_000, max: 900_000_000 }).map((cents) => cents / 100),
    soil: (value, choice) => {
      const number = value as number;
      const grouped = withSeparators.format(Math.abs(number));
      const sign = number < 0 ? '-' : '';
      const forms = [
        number,
        String(number),
        ` ${number} `,
        `${sign}¥${grouped}`,
        number < 0 ? `(${grouped})` : grouped,
        fullWidth(String(number)),
        `${sign}${Math.abs(number)}元`,
      ];
      return forms[choice % forms.length]!;
    },
  };
}

function count(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.integer({ min: 2, max: 5_000_000 }),
    soil: (value, choice) => {
      const number = value as number;
      const forms = [
        number,
        String(number),
        `${number / 10_000}万`,
        `${number / 1000}K`,
        fullWidth(String(number)),
        ` ${number}`,
      ];
      return forms[choice % forms.length]!;
    },
  };
}

/** Rates in thousandths, from 0.1 % to 100 %. */
function ratio(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000),
    soil: (value, choice) => {
      const number = value as number;
      const percent = `${Math.round(number * 1000) / 10}%`;
      const forms = [number, String(number), percent, ` ${percent}`, fullWidth(percent).replace('%', '％')];
      return forms[choice % forms.length]!;
    },
  };
}

function score(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    // Whole numbers could be levels: under a header that does not call them a score they are asked about.
    value: fc
      .integer({ min: 1, max: 499 })
      .map((hundredths) => (hundredths + Number(hundredths % 100 === 0)) / 100),
    soil: (value, choice) =>
      [value, String(value), ` ${String(value)}`, fullWidth(String(value))][choice % 4]!,
  };
}

function date(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.integer({ min: 44_000, max: 47_000 }),
    soil: (value, choice) => {
      const { year, month, day } = calendarDay(value as number);
      const pad = (part: number) => String(part).padStart(2, '0');
      const forms = [
        value,
        `${year}-${pad(month)}-${pad(day)}`,
        `${year}/${month}/${day}`,
        `${year}年${month}月${day}日`,
        `${year}-${pad(month)}-${pad(day)} 00:00:00`,
        `${year}${pad(month)}${pad(day)}`,
      ];
      return forms[choice % forms.length]!;
    },
  };
}

function flag(headers: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.constantFrom('是', '否'),
    soil: (value, choice) => {
      const forms: readonly CellValue[] =
        value === '是'
          ? ['是', 'Y', 'yes', '√', true, 1, ' 是', 3, '12', 'Ja', 'OUI', '✅']
          : ['否', 'N', 'No', '×', false, 0, '无', 'nein', 'Non', '❌'];
      return forms[choice % forms.length]!;
    },
  };
}

function name(headers: readonly string[], values: readonly string[]): ColumnPlan {
  return {
    headers,
    value: fc.constantFrom(...values),
    soil: (value, choice) => {
      const text = String(value);
      return [text, ` ${text}`, `${text}　`, `\uFEFF${text}`, `${text}\u200B`][choice % 5]!;
    },
  };
}

function vocabulary(
  headers: readonly string[],
  spellings: Readonly<Record<string, readonly string[]>>,
): ColumnPlan {
  return {
    headers,
    value: fc.constantFrom(...Object.keys(spellings)),
    soil: (value, choice) => {
      const others = spellings[String(value)]!;
      return others[choice % others.length]!;
    },
  };
}

const companies = ['甲公司', '乙科技', '丙 传媒', 'Acme', 'Best Ltd', '方正', '精芯'];

const conversionColumns: readonly ColumnPlan[] = [
  name(['客户简称', ' 客户名称', 'CUSTOMER', '客户（简称）'], companies),
  orMissing(name(['子产品名称', 'Product_Name', '产 品'], ['AI工具', '云服务', 'Data Plan'])),
  flag(['是否调用', '已调用', 'Called', '是否调用 ']),
  orMissing(flag(['测试阶段_已接入', 'is signed', '是否签约']), blank),
  orMissing(count(['样本量', 'Sample  Size', '样本量（条）'])),
  orMissing(date(['申请时间', 'apply_date', '申请日期'])),
  orMissing(amount(['合同金额', 'deal value', '合同金额(元)'])),
  orMissing(name(['客户类型', 'Customer-Type'], ['媒体', '金融', '零售'])),
];

const mismatchColumns: readonly ColumnPlan[] = [
  orMissing(score(['investment_priority_score', '投资优先级', 'Priority  Score'])),
  orMissing(amount(['total_sales_amount', '销售额（元）', 'Revenue'])),
  orMissing(ratio(['product_adoption_rate', '产品采用率', 'adoption rate'])),
  orMissing(ratio(['support_resolution_efficiency', '支持解决率', 'resolution_rate'])),
  orMissing(
    vocabulary(['lifecycle_stage', '生命周期'], {
      Growth: ['Growth', '增长期', 'growth ', '成长期'],
      Retention: ['Retention', '维系期', 'renewal'],
      Dormant: ['Dormant', '休眠', 'INACTIVE'],
    }),
  ),
  orMissing(name(['industry_vertical', '行业', 'Sector'], ['媒体', '金融', 'Retail'])),
  orMissing(count(['team_size', '团队规模', 'Seats'])),
];

/** How the dirty twin is laid out. */
const layout = fc.record({
  title: fc.boolean(),
  blanksAbove: fc.nat({ max: 3 }),
  blankColumnsLeft: fc.nat({ max: 2 }),
  blankRowAfter: fc.option(fc.nat({ max: 12 })),
  totals: fc.constantFrom(undefined, '合计', 'Summe', 'Total général', 'Итого', '合計'),
  note: fc.boolean(),
  junk: fc.boolean(),
  blanksBelow: fc.nat({ max: 3 }),
  headerAgainAfter: fc.option(fc.nat({ max: 12 })),
});

/** A table of an analysis and the same table dirtied in ways that do not change what it says. */
export function dirtyTwins(analysis: string): fc.Arbitrary<Twins> {
  const columns = analysis === 'conversion' ? conversionColumns : mismatchColumns;
  const row = fc.tuple(...columns.map(({ value }) => fc.tuple(value, fc.nat({ max: 1000 }))));
  return fc
    .tuple(
      fc.array(row, { minLength: 3, maxLength: 8 }),
      fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
      fc.array(fc.nat({ max: 3 }), { minLength: columns.length, maxLength: columns.length }),
      layout,
    )
    .map(([rows, order, spellings, plan]) => {
      const withId = (cells: readonly CellValue[], index: number) =>
        analysis === 'mismatch' ? [`C${index + 1}`, ...cells] : cells;
      const idHeader = analysis === 'mismatch' ? ['customer_id'] : [];
      const clean = [
        [...idHeader, ...columns.map(({ headers }) => headers[0]!)],
        ...rows.map((cells, index) =>
          withId(
            cells.map(([value]) => value),
            index,
          ),
        ),
      ];
      const header = [
        ...idHeader,
        ...order.map(
          (column) => columns[column]!.headers[spellings[column]! % columns[column]!.headers.length]!,
        ),
      ];
      const body = rows.map((cells, index) =>
        withId(
          order.map((column) => columns[column]!.soil(...cells[column]!)),
          index,
        ),
      );
      return { clean, dirty: layOut(header, body, plan) };
    });
}

type Layout = typeof layout extends fc.Arbitrary<infer Plan> ? Plan : never;

function layOut(
  header: readonly CellValue[],
  body: readonly (readonly CellValue[])[],
  plan: Layout,
): CellValue[][] {
  const width = header.length;
  const junk = (cells: readonly CellValue[], value: CellValue) =>
    plan.junk ? [...cells, value] : [...cells];
  const rows: CellValue[][] = [junk(header, 'zzqx')];
  body.forEach((cells, index) => {
    rows.push(junk(cells, index * 7));
    if (plan.blankRowAfter === index) rows.push([]);
    if (plan.headerAgainAfter === index) rows.push(junk(header, 'zzqx'));
  });
  if (plan.totals !== undefined) rows.push([plan.totals, ...Array.from({ length: width - 1 }, () => null)]);
  if (plan.note) rows.push([], ['注：数据仅供参考']);
  const above: CellValue[][] = plan.title ? [['2025 年客户分析表']] : [];
  for (let blank = 0; blank < plan.blanksAbove; blank += 1) above.push([]);
  const below = Array.from({ length: plan.blanksBelow }, () => ['', null]);
  const left = Array.from({ length: plan.blankColumnsLeft }, () => null);
  return [...above, ...rows, ...below].map((cells) => [...left, ...cells]);
}
