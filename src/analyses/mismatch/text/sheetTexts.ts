import type { Catalogues } from '../../../report/text/fillTemplate';

/** Headings and notes of the sheets: what a table shows and how it was made. */
export const sheetTexts = {
  en: {
    mismatchListNote:
      '{count:count} {count:customer|customers} with a priority of at least {priority:number} and a performance of at most {performance:score}; widest gap between the two percentiles first. Metric to lift: the single change over the line that passes the fewest customers.',
    nobodyMismatched: 'No customer is mismatched.',
    scoresNote: 'All {count:count} customers that could be scored, highest priority first.',
    scoresCutNote:
      'The first {shown:count} of {count:count} customers by priority: a worksheet holds no more rows.',
    segmentsNote:
      'Where the mismatched customers are. Lift compares with all customers, the rate with the top priority group.',
    quadrantsHeading: 'All customers by priority and performance',
    lifecycleHeading: 'Lifecycle of mismatched customers',
    countMapHeading: 'Mismatched customers by industry and company size',
    performanceMapHeading: 'Mean performance of mismatched customers by industry and company size',
    performanceMapNote:
      'Rust is low, teal is high; n is the number of mismatched customers. Cells with fewer than {minimum:count} are grey and without colour.',
    cellsHeading: 'All segments',
    cellsNote:
      'Relative risk: mismatch rate of the segment in the top priority group over that of the rest of the group, with its 95% interval, not adjusted for the number of segments. Segments with fewer than {minimum:count} mismatched customers are never named.',
    driversNote:
      'Why there are mismatches: what the priority score follows, and what goes with adoption and return.',
    explainedHeading: 'What explains the priority score',
    explainedNote:
      'Share of the variance of the priority score: eta squared for categories, R squared for numbers. Adjusted: freed from what chance alone would explain with so many groups or columns.',
    priorityCorrelationHeading: 'Does the priority go with performance and return?',
    tertilesHeading: 'Performance by third of the priority score',
    alignmentHeading: 'Alignment of features',
    alignmentNote:
      'Correlation with priority times correlation with performance. Below 0 the feature goes with the one and against the other. Sales, adoption and support go with performance by construction.',
    gapHeading: 'What the performance gap is made of',
    gapNote:
      'Mean performance of the mismatched customers less that of the matched ones, split by metric: weight times difference of the normalised means. The parts add up to the gap.',
    weightsHeading: 'Nominal and effective weights of the performance score',
    weightsNote:
      'Effective weight: share of the variance of the score. Minimum and maximum are the values that count as 0 and 1.',
    sensitivityHeading: 'Who stays mismatched under other normalisations and other weights',
    reweightedHeading: 'Re-weighted priority',
    reweightedNote:
      'Static labels, engagement and return potential at the weights of the recipe. Potential is the mean ROI of the other customers with the same team size and decision maker level, drawn towards the overall mean where they are few.',
    onboardingHeading: 'Onboarding and product adoption',
    onboardingNote:
      'Mismatched customers are selected by a score that contains adoption, so their correlation is not that of all customers. Read the three lines together.',
    bandsHeading: 'Adoption by onboarding band',
    strataHeading: 'Onboarding and adoption within industry and company size',
    noStrata: 'No industry or company size in the table.',
    returnsHeading: 'Return on investment: mismatched, matched, all',
    returnsNote:
      'ROI is CLV / acquisition cost, or the ROI column of the table. The winsorised mean clamps to the 1st and 99th percentile of the group; the ratio of sums is the return on all the money together.',
    bootstrapNote:
      'The intervals of the means, and the second one of their difference, come from a bootstrap (bias-corrected and accelerated, {replicates:count} draws), which allows for the long tail of returns.',
    levelHeading: 'ROI of mismatched customers by decision maker',
    teamHeading: 'ROI of mismatched customers by team size',
    groupTest:
      'Kruskal-Wallis H = {statistic:ratio}, {degrees} degrees of freedom, p {p}, epsilon squared {effect:score}. Pairs by Dunn, adjusted by Holm.',
    noGroupTest: 'Too few groups with a known ROI for a test.',
    noReturns: 'No mismatched customer has a known ROI.',
    teamByLevelHeading: 'ROI of mismatched customers by team size and decision maker',
    returnsByLifecycleHeading: 'ROI thirds of mismatched customers by lifecycle stage',
    returnTertilesNote:
      'Cuts at ROI {low:ratio} and {high:ratio}, one third and two thirds of the mismatched customers; a cut belongs to the lower third.',
    actionsNote: 'What to do, with whom, and why. A customer can be in several lists.',
    planHeading: 'Recommendations',
    listsHeading: 'Lists',
    listsCutNote:
      'Each list shows its first {maximum:count} customers by urgency; the counts above are of all.',
    noAction: 'No customer calls for an action.',
    cautionsNote: 'What to keep in mind when reading the figures. No caution changes a figure.',
    noCaution: 'Nothing to note.',
  },
  'zh-CN': {
    mismatchListNote:
      '共 {count:count} 个客户：优先级得分不低于 {priority:number}，综合表现分不高于 {performance:score}；按两项百分位之差从大到小排列。最易改善的指标：单独改变该指标越过分界线时，需要超过的客户最少。',
    nobodyMismatched: '没有错配客户。',
    scoresNote: '全部 {count:count} 个可评分客户，按优先级从高到低排列。',
    scoresCutNote: '共 {count:count} 个客户，工作表行数有限，此处列出优先级最高的 {shown:count} 个。',
    segmentsNote: '错配客户分布在哪里。提升度以全部客户为基准，错配率以高优先级客户为基准。',
    quadrantsHeading: '全部客户：优先级 × 表现',
    lifecycleHeading: '错配客户的生命周期分布',
    countMapHeading: '错配客户数：行业 × 公司规模',
    performanceMapHeading: '错配客户平均表现分：行业 × 公司规模',
    performanceMapNote:
      '赤褐色为低，青绿色为高；n 为错配客户数。不足 {minimum:count} 个客户的单元格显示为灰色，不着色。',
    cellsHeading: '全部细分',
    cellsNote:
      '相对风险：该细分在高优先级客户中的错配率与其余高优先级客户错配率之比，附 95% 区间，未按细分数量校正。错配客户不足 {minimum:count} 个的细分不会被点名。',
    driversNote: '错配从何而来：优先级得分跟随什么，采用率和回报又与什么相关。',
    explainedHeading: '优先级得分由什么解释',
    explainedNote:
      '占优先级得分方差的比例：分类变量为 η²，数值变量为 R²。校正后的数值扣除了组数或列数多而偶然解释的部分。',
    priorityCorrelationHeading: '优先级是否与表现、回报一致',
    tertilesHeading: '按优先级三等分的综合表现',
    alignmentHeading: '特征一致性',
    alignmentNote:
      '与优先级的相关系数乘以与表现的相关系数；小于 0 表示该特征与二者方向相反。销售额、采用率、支持效率本就是表现分的组成部分，自然与表现同向。',
    gapHeading: '表现差距的构成',
    gapNote: '错配客户平均表现分减去匹配客户，按指标分解：权重乘以归一化均值之差，各部分相加等于差距。',
    weightsHeading: '综合表现分的名义权重与有效权重',
    weightsNote: '有效权重是该指标占得分方差的比例。最小值、最大值分别对应归一化后的 0 和 1。',
    sensitivityHeading: '换用其他归一化方法或权重后的保留情况',
    reweightedHeading: '重新加权的优先级',
    reweightedNote:
      '静态标签、参与度、回报潜力按方案中的权重合成。回报潜力是团队规模与决策者级别相同的其他客户的平均 ROI，客户少时向总体均值收缩。',
    onboardingHeading: '引导分数与产品采用率',
    onboardingNote:
      '错配客户是按含采用率的得分筛选出来的，其相关系数与全部客户不可直接等同，三行应对照阅读。',
    bandsHeading: '各引导分数段的采用率',
    strataHeading: '行业、规模内部的引导分数与采用率相关',
    noStrata: '表中没有行业或公司规模。',
    returnsHeading: '投资回报率：错配、匹配与全部客户',
    returnsNote:
      'ROI 为生命周期价值除以获客成本，或直接取表中的 ROI 列。缩尾均值截至本组第 1 和第 99 百分位；总额之比是全部投入合计的回报。',
    bootstrapNote:
      '均值的区间及均值之差的第二个区间由自助法（偏差校正加速，重复抽样 {replicates:count} 次）得出，顾及回报的长尾。',
    levelHeading: '错配客户 ROI：按决策者级别',
    teamHeading: '错配客户 ROI：按团队规模',
    groupTest:
      'Kruskal-Wallis 检验 H = {statistic:ratio}，自由度 {degrees}，p {p}，ε² = {effect:score}。两两比较用 Dunn 检验，Holm 校正。',
    noGroupTest: '有 ROI 的组太少，无法检验。',
    noReturns: '没有错配客户有 ROI。',
    teamByLevelHeading: '错配客户 ROI：团队规模 × 决策者级别',
    returnsByLifecycleHeading: '错配客户 ROI 三等分 × 生命周期阶段',
    returnTertilesNote:
      '以 ROI {low:ratio} 和 {high:ratio} 为界（错配客户的三分之一和三分之二处），恰在界上者归下一段。',
    actionsNote: '做什么、对谁做、为什么。同一客户可能出现在多个清单中。',
    planHeading: '建议',
    listsHeading: '清单',
    listsCutNote: '每个清单按紧迫程度列出前 {maximum:count} 个客户，上表中的客户数为全部。',
    noAction: '没有需要行动的客户。',
    cautionsNote: '阅读数字时需要留意的事项。提示不改变任何数字。',
    noCaution: '没有需要提示的事项。',
  },
} as const satisfies Catalogues;
