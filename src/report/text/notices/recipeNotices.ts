import type { Words } from '../Words';

type RecipeProblem =
  | 'parameterUnknown'
  | 'parameterMissing'
  | 'parameterOutside'
  | 'parameterNotWhole'
  | 'parameterNoChoice'
  | 'parameterNoChoices'
  | 'parameterNoList'
  | 'parameterNoListNorNone'
  | 'parameterNoTexts'
  | 'parameterNoNumber'
  | 'parameterNotByRole'
  | 'weightsZero'
  | 'sharesOverlap'
  | 'recipeNotJson'
  | 'recipeWrong'
  | 'recipeFieldUnknown'
  | 'answerUnknown'
  | 'recipeTooLong'
  | 'recipeTooNew'
  | 'recordsTooLong'
  | 'recordsNotJson'
  | 'recordsTooNew'
  | 'recordsNone'
  | 'runsDiffer';

/** What is wrong with a recipe or one of its parameters. */
export const recipeNotices: Readonly<Record<RecipeProblem, Words>> = {
  parameterUnknown: {
    en: 'There is no parameter "{parameter}"; the nearest name is "{nearest}". There are: {known}.',
    'zh-CN': '没有名为“{parameter}”的参数，最接近的是“{nearest}”。可用参数：{known}。',
  },
  parameterMissing: {
    en: 'The parameter "{parameter}" is missing from the recipe.',
    'zh-CN': '方案缺少参数“{parameter}”。',
  },
  parameterOutside: {
    en: 'The parameter "{parameter}" must be a number from {minimum:number} to {maximum:number}, not "{value}".',
    'zh-CN': '参数“{parameter}”应为 {minimum:number} 至 {maximum:number} 之间的数字，不能是“{value}”。',
  },
  parameterNotWhole: {
    en: 'The parameter "{parameter}" must be a whole number from {minimum:count} to {maximum:count}, not "{value}".',
    'zh-CN': '参数“{parameter}”应为 {minimum:count} 至 {maximum:count} 之间的整数，不能是“{value}”。',
  },
  parameterNoChoice: {
    en: 'The parameter "{parameter}" cannot be "{value}". It can be: {choices}.',
    'zh-CN': '参数“{parameter}”不能是“{value}”。可选：{choices}。',
  },
  parameterNoChoices: {
    en: 'The parameter "{parameter}" needs {length:count} words with commas between them, not "{value}". Each can be: {choices}.',
    'zh-CN': '参数“{parameter}”需要 {length:count} 个以逗号分隔的词，不能是“{value}”。每个可选：{choices}。',
  },
  parameterNoList: {
    en: 'The parameter "{parameter}" needs {length:count} numbers from {minimum:number} to {maximum:number} with commas between them, not "{value}".',
    'zh-CN':
      '参数“{parameter}”需要 {length:count} 个以逗号分隔的数字，每个在 {minimum:number} 至 {maximum:number} 之间，不能是“{value}”。',
  },
  parameterNoListNorNone: {
    en: 'The parameter "{parameter}" needs {length:count} numbers from {minimum:number} to {maximum:number} with commas between them, or none, not "{value}".',
    'zh-CN':
      '参数“{parameter}”需要 {length:count} 个以逗号分隔的数字，每个在 {minimum:number} 至 {maximum:number} 之间，或者留空，不能是“{value}”。',
  },
  parameterNoTexts: {
    en: 'The parameter "{parameter}" needs texts with commas between them, not "{value}".',
    'zh-CN': '参数“{parameter}”需要以逗号分隔的文字，不能是“{value}”。',
  },
  parameterNoNumber: {
    en: 'The parameter "{parameter}" needs numbers with a decimal point; "{value}" is none.',
    'zh-CN': '参数“{parameter}”需要数字（小数点用“.”），“{value}”不是数字。',
  },
  parameterNotByRole: {
    en: 'The parameter "{parameter}" is set by role, with the role behind a dot. Roles: {names}.',
    'zh-CN': '参数“{parameter}”按角色设置，角色写在点号后面。可用角色：{names}。',
  },
  weightsZero: {
    en: 'All weights of "{parameter}" are 0, so there is nothing to score by. Give at least one a weight.',
    'zh-CN': '“{parameter}”的权重全部为 0，无法评分。请至少给一项权重。',
  },
  sharesOverlap: {
    en: 'The high tier ({highShare:rate}) and the low tier ({lowShare:rate}) together exceed 100%. Lower one of them.',
    'zh-CN': '高价值占比（{highShare:rate}）与低价值占比（{lowShare:rate}）合计超过 100%。请调低其中一个。',
  },
  recipeNotJson: {
    en: 'The recipe is not a JSON file. Export a recipe from the task pane and use that file.',
    'zh-CN': '方案文件不是 JSON。请使用任务窗格导出的方案文件。',
  },
  recipeWrong: {
    en: 'The field "{field}" of the recipe is missing or of the wrong kind.',
    'zh-CN': '方案的字段“{field}”缺失或类型不对。',
  },
  recipeFieldUnknown: {
    en: 'A recipe has no field "{field}"; the nearest name is "{nearest}". There are: {known}.',
    'zh-CN': '方案没有名为“{field}”的字段，最接近的是“{nearest}”。可用字段：{known}。',
  },
  answerUnknown: {
    en: 'The recipe answers "{answer}" for the column "{header}", which is no answer; the nearest is "{nearest}". There are: {known}.',
    'zh-CN': '方案对列“{header}”的回答“{answer}”不是有效答案，最接近的是“{nearest}”。可用答案：{known}。',
  },
  recipeTooLong: {
    en: 'The recipe has more than {maximum:count} characters, more than any recipe needs. Use a file that the task pane exported.',
    'zh-CN': '方案超过 {maximum:count} 个字符，不是正常的方案。请使用任务窗格导出的方案文件。',
  },
  recipeTooNew: {
    en: 'The recipe was written by a later version of Payoff (format {version}; this one reads up to {known}). Update the add-in.',
    'zh-CN': '该方案由更新版本的 Payoff 写成（格式 {version}，当前最高支持 {known}）。请更新加载项。',
  },
  recordsTooLong: {
    en: 'The file of runs is longer than {maximum:count} characters. Nothing was compared.',
    'zh-CN': '运行记录文件超过 {maximum:count} 个字符，没有进行比较。',
  },
  recordsNotJson: {
    en: 'The file of runs is cut off or was edited: it is no valid JSON. Nothing was compared; export it again, or write the result again with --json.',
    'zh-CN':
      '运行记录文件不完整或被改动：不是有效的 JSON。没有进行比较，请重新导出，或用 --json 重新写出结果。',
  },
  recordsTooNew: {
    en: 'The run was recorded by a later version of Payoff (record {record}, this version reads up to {known}). Nothing was compared; update Payoff to compare with it.',
    'zh-CN':
      '该运行由更新版本的投效分析记录（记录版本 {record}，本版本可读到 {known}）。没有进行比较，请更新后再比较。',
  },
  recordsNone: {
    en: 'The file holds no run to compare with. A result written with --json, exported runs, or a workbook with a history does.',
    'zh-CN': '文件中没有可比较的运行。请选择用 --json 写出的结果、导出的运行记录，或含有运行历史的工作簿。',
  },
  runsDiffer: {
    en: 'The two runs are of different analyses ({before} and {after}): they have no figure in common. Nothing was compared.',
    'zh-CN': '两次运行属于不同的分析（{before} 与 {after}），没有共同的数字，没有进行比较。',
  },
};
