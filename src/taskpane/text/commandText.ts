import type { Catalogues } from '../../report/text/fillTemplate';
import type { CommandId } from '../commands/commands';

export type CommandTextKey = `${CommandId}.label` | `${CommandId}.description`;

/** Names and tooltips of the commands: at most 125 and 250 characters, the limits of the ribbon. */
export const commandText: Catalogues<CommandTextKey> = {
  en: {
    'AnalyzeMismatch.label': 'Analyze Mismatch',
    'AnalyzeMismatch.description':
      'Find customers with a high investment priority that do not perform. Nothing is written until you run it.',
    'AnalyzeConversion.label': 'Analyze Conversion',
    'AnalyzeConversion.description':
      'Find which customers and products turn tests into calls and contracts, and which do not. Nothing is written until you run it.',
    'Refresh.label': 'Refresh',
    'Refresh.description':
      'Run the last analysis of this workbook again, with the same settings, into the same sheets.',
    'InsertFunction.label': 'Insert Function',
    'InsertFunction.description':
      'Build a COMPOSITE_SCORE, PERCENTILE_COHORT or VALUE_TIER formula from the cells you have selected.',
    'FreezeToValues.label': 'Freeze to Values',
    'FreezeToValues.description':
      'Replace Payoff formulas by their results, so that people without the add-in see the same numbers.',
    'OpenPane.label': 'Open Pane',
    'OpenPane.description': 'Open the Payoff pane beside the sheet.',
  },
  'zh-CN': {
    'AnalyzeMismatch.label': '错配分析',
    'AnalyzeMismatch.description': '找出投资优先级高、综合表现却偏低的客户。点击运行之前，不会写入任何内容。',
    'AnalyzeConversion.label': '转化分析',
    'AnalyzeConversion.description':
      '找出哪些客户和产品能把测试转化为调用和签约，哪些不能。点击运行之前，不会写入任何内容。',
    'Refresh.label': '刷新结果',
    'Refresh.description': '用相同的设置，把本工作簿最近一次的分析重新运行到原来的工作表。',
    'InsertFunction.label': '插入函数',
    'InsertFunction.description':
      '用选中的单元格生成 COMPOSITE_SCORE、PERCENTILE_COHORT 或 VALUE_TIER 公式。',
    'FreezeToValues.label': '转为数值',
    'FreezeToValues.description': '把投效分析的公式替换成计算结果，没有安装加载项的同事也能看到同样的数字。',
    'OpenPane.label': '打开窗格',
    'OpenPane.description': '在工作表旁边打开投效分析窗格。',
  },
};
