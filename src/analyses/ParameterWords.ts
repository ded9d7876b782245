import type { Parameter } from '../engine/recipe/Parameter';
import type { Common, Declared } from '../engine/recipe/ParameterSet';
import type { Words } from '../report/text/Words';

/** What a parameter is called, and what it does. */
export interface ParameterText<Part extends string = string> {
  /** Beside its control; where a control stands for each measure, `{measure}` is the measure's name. */
  readonly name: Words;
  /** One sentence for the reference of parameters. */
  readonly meaning: Words;
  /** Names of the measures that are weighed and of the rules to choose from. */
  readonly parts?: Readonly<Record<Part, Words>>;
}

/** A parameter without measures and rules has none to name. */
type TextOf<Part extends string> = [Part] extends [never]
  ? Omit<ParameterText, 'parts'>
  : Required<ParameterText<Part>>;

type PartOf<Each> = Each extends Parameter<Parameter['default'], infer Part> ? Part : never;

/** The words of declared parameters: a language or a rule without its word does not compile. */
export type WordsFor<Parameters extends Declared> = {
  readonly [Name in Exclude<keyof Parameters, keyof Common>]: TextOf<PartOf<Parameters[Name]>>;
};

/** The words of parameters by name, whichever analysis they belong to. */
export type ParameterWords = Readonly<Record<string, ParameterText>>;

/** The words of what every analysis has. */
export const commonWords: { readonly [Name in keyof Common]: TextOf<PartOf<Common[Name]>> } = {
  rows: {
    name: { en: 'Rows that are read', 'zh-CN': '读取哪些行' },
    meaning: {
      en: 'Whether rows that are hidden or filtered out in the sheet are read too.',
      'zh-CN': '是否读取工作表中隐藏或被筛掉的行。',
    },
    parts: {
      all: { en: 'All rows', 'zh-CN': '全部行' },
      visible: { en: 'Only visible rows', 'zh-CN': '仅可见行' },
    },
  },
  sheets: {
    name: { en: 'Sheets that are written', 'zh-CN': '写入哪些工作表' },
    meaning: {
      en: 'All sheets, or the summary, what changed, the lists to act on, the method, the cautions and the data check only. No figure changes.',
      'zh-CN': '写入全部工作表，或仅写入摘要、变化、行动名单、方法、提示和数据体检。数字不变。',
    },
    parts: {
      all: { en: 'All sheets', 'zh-CN': '全部工作表' },
      summaryAndLists: { en: 'Summary and lists only', 'zh-CN': '仅摘要和名单' },
    },
  },
  proof: {
    name: { en: 'With formulas', 'zh-CN': '附公式核对' },
    meaning: {
      en: 'Whether two more sheets compute the figures again from the cells of the table, by plain Excel formulas that anybody can read and change.',
      'zh-CN': '是否另写两张工作表，用普通 Excel 公式由原表单元格重新计算各项数字，任何人都可以查看和修改。',
    },
  },
};
