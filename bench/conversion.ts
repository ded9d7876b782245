import { seededRandom } from '../samples/seededRandom';
import { analyzeConversion } from '../src/engine/conversion/analyzeConversion';
import { conversionParameters } from '../src/engine/conversion/parameters';
import { analyzeCore, type ConversionCore } from '../src/engine/conversion/analyzeCore';
import { readRecords } from '../src/engine/conversion/readRecords';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import type { CellValue } from '../src/engine/table/types';
import { planConversion } from '../src/analyses/conversion/planConversion';
import type { BenchLine } from './BenchLine';
import { cellsOfPlan } from './cellsOfPlan';
import { measureReport } from './measureReport';
import { chunksOf } from './readChunks';

const recipe = createRecipe(conversionParameters, { sheet: 'Sheet1' }, 'en');
const coreHeaders = ['客户简称', '子产品名称', '是否调用', '是否签约', '测试阶段_不接入', '样本量'];
const otherHeaders = [
  '申请主键ID',
  '申请时间',
  '测试返回时间',
  '客户类型',
  '部门名称',
  '销售',
  '反馈结果',
  '测试阶段_可接入',
];

/** The published ranking of six columns, and the whole report of fourteen, for tables of so many records. */
export function benchConversion(sizes: readonly number[]): BenchLine[] {
  return sizes.flatMap((rows) => [benchRanking(rows), benchReport(rows)]);
}

function benchRanking(rows: number): BenchLine {
  return measureReport(
    'conversion, ranking',
    rows,
    chunksOf(makeRecords(rows, false)),
    'conversion',
    {
      compute: (table) => analyzeCore(table, readRecords(table), recipe.parameters),
      output: rankingCells,
    },
    1,
  );
}

function benchReport(rows: number): BenchLine {
  return measureReport(
    'conversion, whole report',
    rows,
    chunksOf(makeRecords(rows, true)),
    'conversion',
    {
      compute: (table) => analyzeConversion(table, recipe.parameters),
      output: (result, check) => cellsOfPlan(planConversion(result, check, recipe)),
    },
    1.5,
  );
}

/** The rows of the two published rankings. */
function rankingCells({ subjects: { customer, product } }: ConversionCore): CellValue[][] {
  return [customer.ranking, product.ranking].flatMap((ranking) =>
    ranking.names.map((name, place) => [
      place + 1,
      name,
      ranking.records[place]!,
      ranking.callRates[place]!,
      ranking.calls[place]!,
      ranking.signRates[place]!,
      ranking.rejectRates[place]!,
      ranking.meanSampleSizes[place]!,
      ranking.scores[place]!,
    ]),
  );
}

/** Records of about 35 a customer (at most 30,000 customers) and 300 products, headers first. */
export function makeRecords(rowCount: number, whole: boolean): CellValue[][] {
  const random = seededRandom(11);
  const customers = Math.min(30_000, Math.max(50, Math.round(rowCount / 35)));
  const names = Array.from(
    { length: customers },
    (_, index) => `客户${String(index).padStart(5, '0')}有限公司`,
  );
  const products = Array.from({ length: 300 }, (_, index) => `产品${index}`);
  const types = Array.from({ length: 11 }, (_, index) => `类型${index}`);
  const sellers = Array.from({ length: 60 }, (_, index) => `销售${index}`);
  const flag = (share: number): string => (random.uniform() < share ? '是' : '否');
  const date = (day: number): string =>
    `2025-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${String(1 + (day % 28)).padStart(2, '0')}`;
  const rows: CellValue[][] = [whole ? [...coreHeaders, ...otherHeaders] : coreHeaders];
  for (let row = 0; row < rowCount; row += 1) {
    const customer = Math.floor(customers * random.uniform() ** 1.5);
    const cells: CellValue[] = [
      names[customer]!,
      products[Math.floor(300 * random.uniform() ** 1.5)]!,
      flag(0.044),
      flag(0.014),
      flag(0.53),
      random.integer(1, 4000) * 250,
    ];
    if (whole) {
      const applied = random.integer(0, 270);
      cells.push(
        row + 1,
        date(applied),
        random.uniform() < 0.02 ? '-' : date(applied + random.integer(0, 60)),
        types[customer % 11]!,
        `部门${customer % 7}`,
        sellers[customer % 60]!,
        random.choose(['未达标', '一般', '达标', '-']),
        flag(0.15),
      );
    }
    rows.push(cells);
  }
  return rows;
}
