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
      directions: '方向，可只填一个，也可每列各填一个：{words}（越高越好、越低越好），默认为第一种。',
      explain: '填 TRUE 则给出各指标对评分的贡献，每个指标一列，相加即为评分。',
      headers: '各指标的名称，显示在贡献上方的一行。',
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
      outside:
        '数值超出总体时：error（inc 和 exc 的默认）给出 #N/A，clamp（mean 和 weak 的默认）取端点的排名。',
    },
  },
  VALUE_TIER: {
    description: '把评分分为高、中、低三层，或任意多层。',
    parameters: {
      scores: '要分层的评分。',
      population: '分界线取自这些评分；省略时取 scores 自身。只给一个评分分层时必填。',
      high: '高层所占比例，省略时为 0.2；也可从高到低给出各层比例。rule 为 cuts 时填各层起点评分。',
      low: '低层所占比例，high 只有一个比例时省略即为 0.2。rule 为 cuts 时填低层的最高评分。',
      labels: '每层一个标签，从高到低；省略时为 High、Mid、Low，层数更多时为数字。',
      rule: 'percentile（默认）：评分相同则同层；rank：数量固定，评分相同按名称排序；cuts：high 和 low 是评分界线。',
      names: '每个评分的名称：rule 为 rank 时，评分相同按名称排序。',
      ignore_zeros: '填 TRUE 则把 0 视为缺失。桌面版 Excel 会把空单元格当作 0 传入。',
    },
  },
};
