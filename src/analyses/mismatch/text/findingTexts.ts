import type { Catalogues } from '../../../report/text/fillTemplate';

/** Sentences of the summary. Which of them is printed is decided by the figures; see the files in `findings`. */
export const findingTexts = {
  en: {
    title:
      '{mismatch:count} of {top:count} top priority customers perform in the lower {bottomShare:rate0}; {expected:tenth} would by chance',
    titleNone: 'None of {top:count} top priority customers performs in the lower {bottomShare:rate0}',
    scope:
      '{table}: {valid:count} customers used, {left:count} {left:row|rows} left out. Top: priority ≥ {priority:number} (top {topShare:rate0}). Bottom: performance ≤ {performance:score} (bottom {bottomShare:rate0}), {weights}, {method}.',
    weightOf: '{metric} {weight:rate0}',

    mismatchLabel: 'Mismatched customers',
    mismatchComparison: '{share:rate} of {top:count} top priority; {expected:tenth} by chance',
    roiLabel: 'Mean ROI of mismatched',
    roiComparison: 'matched {matched:ratio}; median {median:ratio}, n {n:count}',
    roiComparisonAlone: 'median {median:ratio}, n {n:count}',
    belowLowLabel: 'ROI below {line:number}',
    belowLowComparison: '{count:count} of {n:count}; matched {matched:rate}',
    belowLowComparisonAlone: '{count:count} of {n:count}',
    watchedLabel: '{stages}',
    watchedComparison: '{count:count} of {known:count}; top group {topShare:rate}',
    onboardingLabel: 'Onboarding–adoption r',
    onboardingComparison: '[{low:ratio}, {high:ratio}], n {n:count}; all {all:ratio}',
    onboardingComparisonAlone: 'n {n:count}; all {all:ratio}',
    priorityLabel: 'Priority–performance rank r',
    priorityComparison: '[{low:ratio}, {high:ratio}], n {n:count}',

    priorityComparisonAlone: 'n {n:count}',

    whoHeading: 'Who',
    whereHeading: 'Where',
    whyHeading: 'Why',
    doHeading: 'What to do',
    cautionsHeading: 'Keep in mind',
    sheetsHeading: 'Sheets',

    countAbove:
      '{mismatch:count} {mismatch:customer|customers}, {share:rate} of the top priority group and {shareOfAll:rate} of all, {mismatch:combines|combine} a top priority with a low performance: {lift:ratio} times the {expected:tenth} expected if the two were unrelated.',
    countAsExpected:
      '{mismatch:count} {mismatch:customer|customers}, {share:rate} of the top priority group and {shareOfAll:rate} of all, {mismatch:combines|combine} a top priority with a low performance; {expected:tenth} would if the two were unrelated, so the priority score hardly separates the one from the other.',
    countBelow:
      '{mismatch:count} {mismatch:customer|customers}, {share:rate} of the top priority group and {shareOfAll:rate} of all, {mismatch:combines|combine} a top priority with a low performance: fewer than the {expected:tenth} expected if the two were unrelated.',
    countNone: 'No customer combines a top priority with a low performance.',
    roiLower:
      'Their mean ROI is {mean:ratio} (median {median:ratio}), below the {matched:ratio} of matched customers: difference {difference:ratio} [{low:ratio}, {high:ratio}].',
    roiHigher:
      'Their mean ROI is {mean:ratio} (median {median:ratio}), above the {matched:ratio} of matched customers: difference {difference:ratio} [{low:ratio}, {high:ratio}].',
    roiSame:
      'Their mean ROI is {mean:ratio} (median {median:ratio}); the {matched:ratio} of matched customers cannot be told apart from it: difference {difference:ratio} [{low:ratio}, {high:ratio}].',
    roiAlone:
      'Their mean ROI is {mean:ratio} (median {median:ratio}, n {n:count}); there is nothing to compare it with.',
    belowLow:
      '{count:count} of {n:count} ({share:rate}) {n:has|have} an ROI below {line:number}; among matched customers it is {matched:rate}.',
    belowLowAlone: '{count:count} of {n:count} ({share:rate}) {n:has|have} an ROI below {line:number}.',
    watchedThreat:
      '{stages} hold {share:rate} of the mismatched customers ({count:count} of {known:count}), more than {line:rate0}: a threat to growth and renewal. In the whole top priority group it is {topShare:rate}.',
    watchedNoThreat:
      '{stages} hold {share:rate} of the mismatched customers ({count:count} of {known:count}), not more than {line:rate0}; in the whole top priority group it is {topShare:rate}.',
    stageRate:
      'The rate is highest in {stage}: {rate:rate} of its {top:count} top priority {top:customer is|customers are} mismatched.',

    concentration:
      'Mismatched customers are most numerous, by industry, in {industries}; by company size, in {sizes}.',
    concentrationOf: 'Mismatched customers are most numerous in {parts}.',
    partOf: '{name} ({share:rate}, lift {lift:ratio})',
    worst: 'Mean performance is lowest in {cells}; over all mismatched customers it is {mean:score}.',
    worstOf: '{name} ({mean:score}, n {n:count})',
    noWorst: 'No segment has {minimum:count} or more mismatched customers: none is named.',
    overrated:
      'The priority score is too optimistic in {cells}: the mismatch rate there is above that of the other top priority customers.',
    overratedOf: '{name} (relative risk {ratio:ratio} [{low:ratio}, {high:ratio}])',
    andMore: '{count:count} more',
    noOverrated:
      'In no segment is the mismatch rate shown to be above that of the other top priority customers.',

    labelsDrive:
      'Of the priority score, {labels:rate} is explained by {labelNames} and {engagement:rate} by {engagementNames} (both adjusted): the score leans on static labels.',
    engagementDrives:
      'Of the priority score, {engagement:rate} is explained by {engagementNames} and {labels:rate} by {labelNames} (both adjusted): the score does not lean on static labels more than on engagement.',
    byIndustry: 'industry',
    bySize: 'company size',
    byOnboarding: 'onboarding',
    byAdoption: 'adoption',
    thirdsFlat:
      'Performance does not rise step by step with priority: it averages {first:score} in the lowest third of the priority score, {second:score} in the middle and {third:score} in the highest.',
    thirdsRise:
      'Performance rises with priority: it averages {first:score} in the lowest third of the priority score, {second:score} in the middle and {third:score} in the highest.',
    onboarding:
      'Onboarding and adoption correlate at {r:ratio} [{low:ratio}, {high:ratio}] among mismatched customers (n {n:count}), {matched:ratio} among matched and {all:ratio} among all.',
    bandsRise:
      'The higher the onboarding score, the higher the adoption of mismatched customers: {first:rate} below {low:number}, {second:rate} from {low:number}, {third:rate} from {high:number}.',
    bandsMixed:
      'Adoption of mismatched customers does not rise from band to band of the onboarding score: {first:rate} below {low:number}, {second:rate} from {low:number}, {third:rate} from {high:number}.',
    everyStratum:
      'Onboarding and adoption go together whatever the background: within every industry and company size with {minimum:count} or more customers the correlation is above 0, the lowest {lowest:ratio}.',
    notEveryStratum:
      'Onboarding and adoption do not go together whatever the background: {failing} {failingCount:has|have} a correlation of 0 or below.',
    fewStrata:
      'Whether onboarding and adoption go together whatever the background cannot be said: too few industries and sizes have {minimum:count} customers.',
    levelsLower:
      'Where a director or manager decides, the median ROI of mismatched customers ({director:ratio} and {manager:ratio}) is below that at VP ({vp:ratio}) and C-Level ({cLevel:ratio}).',
    levelsMixed:
      'Median ROI of mismatched customers is {director:ratio} with directors and {manager:ratio} with managers, {vp:ratio} at VP and {cLevel:ratio} at C-Level: the lower levels are not both below the higher ones.',
    levelsUpper:
      'The upper ends with directors and managers (95th percentiles {director:ratio} and {manager:ratio}) are below those at VP ({vp:ratio}) and C-Level ({cLevel:ratio}).',
    levelsUpperMixed:
      'The upper ends (95th percentiles) are {director:ratio} with directors, {manager:ratio} with managers, {vp:ratio} at VP and {cLevel:ratio} at C-Level: the lower levels are not both below the higher ones.',
    levelsTested: 'Across all levels the difference is more than chance (Kruskal-Wallis p {p}).',
    levelsUntested: 'Across all levels the difference is within what chance makes (Kruskal-Wallis p {p}).',
    smallTeamsBoth:
      'Teams of 1–5 scatter most (coefficient of variation {variation:ratio}) and have the lowest upper end (95th percentile {p95:ratio}) of the team sizes with {minimum:count} or more customers.',
    smallTeamsScatter:
      'Teams of 1–5 scatter most (coefficient of variation {variation:ratio}), but their upper end (95th percentile {p95:ratio}) is not the lowest of the team sizes with {minimum:count} or more customers.',
    smallTeamsLow:
      'Teams of 1–5 have the lowest upper end (95th percentile {p95:ratio}) of the team sizes with {minimum:count} or more customers, but do not scatter most (coefficient of variation {variation:ratio}).',
    smallTeamsNeither:
      'Teams of 1–5 neither scatter most (coefficient of variation {variation:ratio}) nor have the lowest upper end (95th percentile {p95:ratio}) of the team sizes with {minimum:count} or more customers.',
    gap: 'The performance gap to matched customers ({gap:score}) is made of {parts}.',
    gapPart: '{metric} {share:rate}',

    reweighted:
      'Re-weighted to {parts}, the top group would hold {rate:rate} mismatches instead of {today:rate}; {overlap:count} of {top:count} customers stay in it.',
    byLabels: 'labels {weight:rate0}',
    byPriority: 'the priority of today {weight:rate0}',
    byEngagement: 'engagement {weight:rate0}',
    byPotential: 'return potential {weight:rate0}',
    action: '{action}: {count:count} {count:customer|customers}. {what} Target: {target}',
  },
  'zh-CN': {
    title:
      '{top:count} 个高优先级客户中，{mismatch:count} 个表现处于后 {bottomShare:rate0}；偶然预期为 {expected:tenth} 个',
    titleNone: '{top:count} 个高优先级客户的表现均不在后 {bottomShare:rate0}',
    scope:
      '{table}：使用 {valid:count} 个客户，剔除 {left:count} 行。高优先级：得分 ≥ {priority:number}（前 {topShare:rate0}）。低表现：综合表现分 ≤ {performance:score}（后 {bottomShare:rate0}），{weights}，归一化方法：{method}。',
    weightOf: '{metric} {weight:rate0}',

    mismatchLabel: '错配客户数',
    mismatchComparison: '占 {top:count} 个高优先级客户的 {share:rate}；偶然预期 {expected:tenth}',
    roiLabel: '错配客户平均 ROI',
    roiComparison: '匹配客户 {matched:ratio}；中位数 {median:ratio}，n {n:count}',
    roiComparisonAlone: '中位数 {median:ratio}，n {n:count}',
    belowLowLabel: 'ROI 低于 {line:number} 占比',
    belowLowComparison: '{n:count} 个中 {count:count} 个；匹配客户 {matched:rate}',
    belowLowComparisonAlone: '{n:count} 个中 {count:count} 个',
    watchedLabel: '{stages}合计占比',
    watchedComparison: '{known:count} 个中 {count:count} 个；高优先级客户 {topShare:rate}',
    onboardingLabel: '引导分数与采用率相关系数',
    onboardingComparison: '[{low:ratio}, {high:ratio}]，n {n:count}；全部 {all:ratio}',
    onboardingComparisonAlone: 'n {n:count}；全部 {all:ratio}',
    priorityLabel: '优先级与表现的秩相关',
    priorityComparison: '[{low:ratio}, {high:ratio}]，n {n:count}',

    priorityComparisonAlone: 'n {n:count}',

    whoHeading: '谁被错配',
    whereHeading: '分布在哪里',
    whyHeading: '为什么错配',
    doHeading: '怎么做',
    cautionsHeading: '阅读提示',
    sheetsHeading: '各工作表',

    countAbove:
      '{mismatch:count} 个客户优先级高而表现低，占高优先级客户的 {share:rate}、全部客户的 {shareOfAll:rate}，是二者无关时预期 {expected:tenth} 个的 {lift:ratio} 倍。',
    countAsExpected:
      '{mismatch:count} 个客户优先级高而表现低，占高优先级客户的 {share:rate}、全部客户的 {shareOfAll:rate}；二者无关时也会有 {expected:tenth} 个，可见优先级得分几乎没有区分表现的能力。',
    countBelow:
      '{mismatch:count} 个客户优先级高而表现低，占高优先级客户的 {share:rate}、全部客户的 {shareOfAll:rate}，少于二者无关时预期的 {expected:tenth} 个。',
    countNone: '没有客户优先级高而表现低。',
    roiLower:
      '其平均 ROI 为 {mean:ratio}（中位数 {median:ratio}），低于匹配客户的 {matched:ratio}，相差 {difference:ratio} [{low:ratio}, {high:ratio}]。',
    roiHigher:
      '其平均 ROI 为 {mean:ratio}（中位数 {median:ratio}），高于匹配客户的 {matched:ratio}，相差 {difference:ratio} [{low:ratio}, {high:ratio}]。',
    roiSame:
      '其平均 ROI 为 {mean:ratio}（中位数 {median:ratio}），与匹配客户的 {matched:ratio} 无法区分，相差 {difference:ratio} [{low:ratio}, {high:ratio}]。',
    roiAlone: '其平均 ROI 为 {mean:ratio}（中位数 {median:ratio}，n {n:count}），没有可比较的对象。',
    belowLow:
      '{n:count} 个客户中有 {count:count} 个（{share:rate}）ROI 低于 {line:number}，匹配客户中这一占比为 {matched:rate}。',
    belowLowAlone: '{n:count} 个客户中有 {count:count} 个（{share:rate}）ROI 低于 {line:number}。',
    watchedThreat:
      '错配客户中 {share:rate} 处于{stages}（{known:count} 个中 {count:count} 个），超过 {line:rate0}，对增长和续约构成威胁；整个高优先级群体中这一占比为 {topShare:rate}。',
    watchedNoThreat:
      '错配客户中 {share:rate} 处于{stages}（{known:count} 个中 {count:count} 个），未超过 {line:rate0}；整个高优先级群体中这一占比为 {topShare:rate}。',
    stageRate: '错配率最高的阶段是{stage}：其 {top:count} 个高优先级客户中有 {rate:rate} 错配。',

    concentration: '错配客户最多的行业：{industries}；公司规模：{sizes}。',
    concentrationOf: '错配客户最多的是：{parts}。',
    partOf: '{name}（{share:rate}，提升度 {lift:ratio}）',
    worst: '平均表现分最低的是{cells}；全部错配客户平均为 {mean:score}。',
    worstOf: '{name}（{mean:score}，n {n:count}）',
    noWorst: '没有细分达到 {minimum:count} 个错配客户，不点名。',
    overrated: '优先级得分对{cells}过于乐观，其错配率高于其余高优先级客户。',
    overratedOf: '{name}（相对风险 {ratio:ratio} [{low:ratio}, {high:ratio}]）',
    andMore: '另外 {count:count} 个',
    noOverrated: '没有细分的错配率显著高于其余高优先级客户。',

    labelsDrive:
      '{labelNames}解释了优先级得分的 {labels:rate}，{engagementNames}只解释 {engagement:rate}（均为校正值）：该得分偏重静态标签。',
    engagementDrives:
      '{engagementNames}解释了优先级得分的 {engagement:rate}，{labelNames}解释 {labels:rate}（均为校正值）：该得分对静态标签的依赖并不超过参与度。',
    byIndustry: '行业',
    bySize: '公司规模',
    byOnboarding: '引导分数',
    byAdoption: '采用率',
    thirdsFlat:
      '表现并未随优先级逐级上升：优先级最低三分之一的平均表现分为 {first:score}，中间为 {second:score}，最高为 {third:score}。',
    thirdsRise:
      '表现随优先级上升：优先级最低三分之一的平均表现分为 {first:score}，中间为 {second:score}，最高为 {third:score}。',
    onboarding:
      '引导分数与采用率的相关系数，错配客户为 {r:ratio} [{low:ratio}, {high:ratio}]（n {n:count}），匹配客户为 {matched:ratio}，全部客户为 {all:ratio}。',
    bandsRise:
      '引导分数越高，错配客户的采用率越高：{low:number} 以下为 {first:rate}，{low:number} 至 {high:number} 为 {second:rate}，{high:number} 及以上为 {third:rate}。',
    bandsMixed:
      '错配客户的采用率并未随引导分数逐段上升：{low:number} 以下为 {first:rate}，{low:number} 至 {high:number} 为 {second:rate}，{high:number} 及以上为 {third:rate}。',
    everyStratum:
      '无论客户背景如何，引导分数与采用率都同向：客户数不少于 {minimum:count} 的每个行业和规模内部，相关系数均大于 0，最低为 {lowest:ratio}。',
    notEveryStratum: '引导分数与采用率并非无论客户背景如何都同向：{failing}内部的相关系数不大于 0。',
    fewStrata:
      '引导分数与采用率是否无论客户背景如何都同向，尚不能判断：客户数达到 {minimum:count} 的行业和规模太少。',
    levelsLower:
      '由总监、经理决策时，错配客户的 ROI 中位数（{director:ratio}、{manager:ratio}）低于 VP（{vp:ratio}）和 C-Level（{cLevel:ratio}）。',
    levelsMixed:
      '错配客户的 ROI 中位数，总监为 {director:ratio}，经理为 {manager:ratio}，VP 为 {vp:ratio}，C-Level 为 {cLevel:ratio}：较低级别并非都低于较高级别。',
    levelsUpper:
      'ROI 上限（第 95 百分位）方面，总监、经理（{director:ratio}、{manager:ratio}）低于 VP（{vp:ratio}）和 C-Level（{cLevel:ratio}）。',
    levelsUpperMixed:
      'ROI 上限（第 95 百分位）方面，总监为 {director:ratio}，经理为 {manager:ratio}，VP 为 {vp:ratio}，C-Level 为 {cLevel:ratio}：较低级别并非都低于较高级别。',
    levelsTested: '各级别之间的差异超出偶然（Kruskal-Wallis 检验 p {p}）。',
    levelsUntested: '各级别之间的差异未超出偶然范围（Kruskal-Wallis 检验 p {p}）。',
    smallTeamsBoth:
      '在客户数不少于 {minimum:count} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation:ratio}），且上限最低（第 95 百分位 {p95:ratio}）。',
    smallTeamsScatter:
      '在客户数不少于 {minimum:count} 的团队规模中，1–5 人团队的 ROI 最为离散（变异系数 {variation:ratio}），但上限（第 95 百分位 {p95:ratio}）并非最低。',
    smallTeamsLow:
      '在客户数不少于 {minimum:count} 的团队规模中，1–5 人团队的 ROI 上限最低（第 95 百分位 {p95:ratio}），但并非最为离散（变异系数 {variation:ratio}）。',
    smallTeamsNeither:
      '在客户数不少于 {minimum:count} 的团队规模中，1–5 人团队的 ROI 既非最为离散（变异系数 {variation:ratio}），上限也非最低（第 95 百分位 {p95:ratio}）。',
    gap: '与匹配客户的表现差距（{gap:score}）由{parts} 构成。',
    gapPart: '{metric} {share:rate}',

    reweighted:
      '若按{parts} 重新加权，高优先级客户的错配率将由 {today:rate} 变为 {rate:rate}，{top:count} 个客户中有 {overlap:count} 个保留。',
    byLabels: '静态标签 {weight:rate0}',
    byPriority: '现行优先级 {weight:rate0}',
    byEngagement: '参与度 {weight:rate0}',
    byPotential: '回报潜力 {weight:rate0}',
    action: '{action}：{count:count} 个客户。{what}目标：{target}',
  },
} as const satisfies Catalogues;

export type FindingText = keyof (typeof findingTexts)['en'];
