import { figuresProof, type ProvedFigure } from '../../../report/proof/figuresProof';
import { quotedText } from '../../../report/layout/quotedText';
import { defineTable } from '../../../report/table/defineTable';
import type { Vocabulary, Words } from '../../../report/text/Words';
import { groupWords, quadrantWords } from '../names/names';
import type { MismatchContext } from '../MismatchContext';
import { mismatchParameterTexts } from '../parameterTexts';
import { customerNames } from './customersProofTable';
import { areAllProved } from './provedCustomers';

interface Setting {
  readonly key: 'topShare' | 'bottomShare' | 'roiLow';
  readonly format: 'rate' | 'number';
}

const settings: readonly Setting[] = [
  { key: 'topShare', format: 'rate' },
  { key: 'bottomShare', format: 'rate' },
  { key: 'roiLow', format: 'number' },
];

function settingName(key: Setting['key']): string {
  return `Payoff_${key}`;
}

/** The parameters that anybody may change on the sheet. */
export const settingsProofTable = defineTable({
  key: 'proofSettings',
  excelName: 'MismatchProofSettings',
  rows: ({ result }: MismatchContext) =>
    settings.filter(({ key }) => key !== 'roiLow' || result.returns !== undefined),
  columns: ({ text, number }) => ({
    setting: text({ en: 'Setting', 'zh-CN': '设置' }, ({ key }) => mismatchParameterTexts[key].name),
    value: number(
      { en: 'Value (change it here)', 'zh-CN': '取值（可在此修改）' },
      'number',
      ({ key }, { recipe }) => recipe.parameters[key],
      { formatOf: ({ format }) => format, cellName: ({ key }) => settingName(key) },
    ),
  }),
});

/** What the report says of all customers, computed again. */
export const figuresProofTable = defineTable({
  key: 'proofFigures',
  excelName: 'MismatchProofFigures',
  rows: provedFigures,
  columns: (kinds) => figuresProof<MismatchContext>(kinds),
});

function provedFigures(context: MismatchContext): readonly ProvedFigure[] {
  const { result } = context;
  if (!areAllProved(context)) return lineFigures(context);
  const { counts } = result.placement;
  const figure: MakeFigure = (key, name, format, formula, ours) => ({
    key,
    name,
    format,
    formula: `=${formula}`,
    ours,
  });
  const count = (name: keyof typeof quadrantWords) =>
    `COUNTIF(${customerNames.quadrant},${quotedText(context.prose.say(quadrantWords[name]))})`;
  return [
    figure('customers', groupWords.all, 'count', `COUNT(${customerNames.performance})`, counts.valid),
    ...lineFigures(context),
    figure('top', words.top, 'count', `${count('overinvested')}+${count('wellPlaced')}`, counts.top),
    figure('bottom', words.bottom, 'count', `${count('overinvested')}+${count('rightlyLow')}`, counts.bottom),
    figure('mismatch', groupWords.mismatch, 'count', count('overinvested'), counts.mismatch),
    figure('expected', words.expected, 'one', 'Payoff_top*Payoff_bottom/Payoff_customers', counts.expected),
    figure('rate', words.rate, 'rate2', 'Payoff_mismatch/Payoff_top', counts.mismatch / counts.top),
    ...returnFigures(context, figure),
  ];
}

/** A figure of a formula without its equals sign. */
type MakeFigure = (
  key: string,
  name: Words,
  format: ProvedFigure['format'],
  formula: string,
  ours: number | undefined,
) => ProvedFigure;

function returnFigures({ result, prose }: MismatchContext, figure: MakeFigure): readonly ProvedFigure[] {
  const { returnComparison } = result;
  if (returnComparison === undefined) return [];
  const groups = { mismatch: 'overinvested', matched: 'wellPlaced' } as const;
  return (['mismatch', 'matched'] as const).flatMap((group) => {
    const quadrant = quotedText(prose.say(quadrantWords[groups[group]]));
    const { mean, belowLow } = returnComparison[group];
    return [
      figure(
        `roi_${group}`,
        words[`roi_${group}`],
        'ratio',
        `IFERROR(AVERAGEIF(${customerNames.quadrant},${quadrant},${customerNames.roi}),"")`,
        mean,
      ),
      figure(
        `roiLow_${group}`,
        words[`roiLow_${group}`],
        'count',
        `COUNTIFS(${customerNames.quadrant},${quadrant},${customerNames.roi},"<"&Payoff_roiLow)`,
        belowLow,
      ),
    ];
  });
}

/** The lines, from the shares and the columns of the customers; where not all have a row, as the run drew them. */
function lineFigures(context: MismatchContext): readonly ProvedFigure[] {
  const { cuts } = context.result;
  const line = (values: string, share: string) => {
    const { quantile } = context.recipe.parameters;
    if (quantile === 'inc') return `=PERCENTILE.INC(${values},${share})`;
    return `=SMALL(${values},MAX(1,ROUNDUP(ROUND(COUNT(${values})*(${share}),9),0)))`;
  };
  const formulas = areAllProved(context)
    ? [
        line(customerNames.priority, '1-Payoff_topShare'),
        line(customerNames.performance, 'Payoff_bottomShare'),
      ]
    : [`=${cuts.priority}`, `=${cuts.performance}`];
  return [
    {
      key: 'priorityLine',
      name: words.priorityLine,
      format: 'number',
      formula: formulas[0]!,
      ours: cuts.priority,
    },
    {
      key: 'performanceLine',
      name: words.performanceLine,
      format: 'score',
      formula: formulas[1]!,
      ours: cuts.performance,
    },
  ];
}

const words = {
  priorityLine: { en: 'Priority from which customers are at the top', 'zh-CN': '高优先级的下界' },
  performanceLine: { en: 'Performance up to which it is low', 'zh-CN': '低表现的上界' },
  top: { en: 'At the top by priority', 'zh-CN': '高优先级客户' },
  bottom: { en: 'Low performance', 'zh-CN': '低表现客户' },
  expected: { en: 'Mismatched by chance', 'zh-CN': '随机情形下的错配客户' },
  rate: { en: 'Share of the top that is mismatched', 'zh-CN': '高优先级客户中的错配比例' },
  roi_mismatch: { en: 'Mean ROI of the mismatched', 'zh-CN': '错配客户的平均 ROI' },
  roi_matched: { en: 'Mean ROI of the well placed', 'zh-CN': '高投入高产出客户的平均 ROI' },
  roiLow_mismatch: { en: 'Mismatched with a low ROI', 'zh-CN': '错配客户中低 ROI 的客户数' },
  roiLow_matched: { en: 'Well placed with a low ROI', 'zh-CN': '高投入高产出客户中低 ROI 的客户数' },
} as const satisfies Vocabulary;
