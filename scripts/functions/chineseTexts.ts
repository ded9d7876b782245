export interface FunctionTexts {
  readonly description: string;
  /** By name of the argument; the names stay English, since sentences and formulas use them. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What Excel shows in Chinese while one types a function. The English is in the comments of src/functions/functions.ts. */
export const chineseTexts: Readonly<Record<string, FunctionTexts>> = {
  COMPOSITE_SCORE: {
    description: '对多个指标归一化后加权求和，给每一行打分。',
    parameters: {
      metrics: '每行一个客户或产品，每列一个指标。',
      weights: '每列一个数，单位不限，负数表示扣分；省略时各列相同。',
      method: '归一化方法，可只填一个，也可每列各填一个：{words}，默认为第一种。',
      population: '最小值、最大值和名次取自这些行；省略时取 metrics 的所有行。只给一行打分时必填。',
      ignore_zeros: '填 TRUE 则把 0 视为缺失。桌面版 Excel 会把空单元格当作 0 传入。',
    },
  },
  PERCENTILE_COHORT: {
    description: '计算每个数值在全体或同组中的百分位排名，结果为 0 到 1。',
    parameters: {
      values: '要排名的数值。',
      population: '在这些数值中排名；省略时取 values 自身。只给一个数值排名时必填。',
      cohorts: '每个数值所属的分组，例如行业：只与同组比较。',
      population_cohorts: 'population 中每个数值所属的分组。',
      method:
        'inc 同 PERCENTRANK.INC（默认），exc 同 PERCENTRANK.EXC，mean 并列算一半，weak 为小于等于该值的比例。',
      ignore_zeros: '填 TRUE 则把 0 视为缺失。桌面版 Excel 会把空单元格当作 0 传入。',
    },
  },
  VALUE_TIER: {
    description: '把得分分为高、中、低三层。',
    parameters: {
      scores: '要分层的得分。',
      population: '分界线取自这些得分；省略时取 scores 自身。只给一个得分分层时必填。',
      high: '高层所占比例，省略时为 0.2。',
      low: '低层所占比例，省略时为 0.2。',
      labels: '三个标签，从高到低；省略时为 High、Mid、Low。',
      rule: 'percentile（默认）：得分相同则同层；rank：数量固定，得分相同按名称排序。',
      names: '每个得分的名称：rule 为 rank 时，得分相同按名称排序。',
    },
  },
};
