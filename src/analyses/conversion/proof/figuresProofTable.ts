import type { FunnelStage } from '../../../engine/conversion/measureFunnel';
import type { Kpi, KpiName } from '../../../engine/conversion/measureKpis';
import { type Subject, subjects } from '../../../engine/conversion/perSubject';
import { figuresProof, type ProvedFigure } from '../../../report/proof/figuresProof';
import { quotedText } from '../../../report/layout/quotedText';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { columnWords } from '../words/columnWords';
import { kpiWords } from '../words/kpiWords';
import { stageWords, tierWords } from '../words/names';
import { groupName, outcomeName } from './proofNames';
import { areAllProved } from './provedRecords';
import { cutFormulas, cutNames } from './tierFormula';

/** What the report says of all records, computed again: cuts, rates, funnel and indicators. */
export const figuresProofTable = defineTable({
  key: 'proofFigures',
  excelName: 'Payoff_proofFigures',
  rows: provedFigures,
  columns: (kinds) => figuresProof<ConversionContext>(kinds),
});

function provedFigures(context: ConversionContext): readonly ProvedFigure[] {
  const { result } = context;
  if (!areAllProved(result)) return [];
  return [
    ...subjects.flatMap((subject) => cutFigures(subject, context)),
    ...overallFigures(result),
    ...result.funnel.stages.flatMap((stage) => stageFigures(stage, context)),
    ...result.kpis.flatMap((kpi) => kpiFigure(kpi, context)),
  ];
}

const cutWords: Readonly<Record<Subject, Readonly<Record<'high' | 'low', Words>>>> = {
  customer: {
    high: { en: 'High customers (number, or score from which on)', 'zh-CN': '高价值客户（个数或评分下界）' },
    low: { en: 'Low customers (number, or score up to which)', 'zh-CN': '低价值客户（个数或评分上界）' },
  },
  product: {
    high: { en: 'High products (number, or score from which on)', 'zh-CN': '高价值产品（个数或评分下界）' },
    low: { en: 'Low products (number, or score up to which)', 'zh-CN': '低价值产品（个数或评分上界）' },
  },
};

/** The cuts lead to the tiers, which are compared one by one: what the report shows beside them is the score of the last. */
function cutFigures(subject: Subject, { result }: ConversionContext): readonly ProvedFigure[] {
  const formulas = cutFormulas(subject, result.parameters.tierRule);
  return (['high', 'low'] as const).map((cut) => ({
    key: cutNames(subject)[cut].replace(/^Payoff_/, ''),
    name: cutWords[subject][cut],
    format: 'number',
    formula: `=${formulas[cut]}`,
    ours: undefined,
  }));
}

function overallFigures({ overall }: ConversionContext['result']): readonly ProvedFigure[] {
  const figure = (
    key: string,
    name: Words,
    format: ProvedFigure['format'],
    formula: string,
    ours: number | undefined,
  ): readonly ProvedFigure[] =>
    ours === undefined ? [] : [{ key, name, format, formula: `=${formula}`, ours }];
  const rate = (outcome: 'signed' | 'rejected') =>
    `COUNTIF(${outcomeName(outcome)},1)/COUNT(${outcomeName(outcome)})`;
  return [
    ...figure('records', columnWords.records, 'count', 'COUNT(Payoff_recordRows)', overall.records),
    ...figure('calls', columnWords.calls, 'count', `COUNTIF(${outcomeName('called')},1)`, overall.calls),
    ...figure('callRate', columnWords.callRate, 'rate2', 'Payoff_calls/Payoff_records', overall.callRate),
    ...figure('signRate', columnWords.signRate, 'rate2', rate('signed'), overall.signRate),
    ...figure('rejectRate', columnWords.rejectRate, 'rate2', rate('rejected'), overall.rejectRate),
  ];
}

/** A stage of the funnel: its records, and which share of the stage before they are. */
function stageFigures(stage: FunnelStage, { prose }: ConversionContext): readonly ProvedFigure[] {
  const { stage: name, from } = stage;
  if (name === 'tested') return [];
  const own = outcomeName(name);
  const label = prose.say(stageWords[name]);
  const words = (text: Words): Words => ({
    en: prose.say(text, { stage: label }),
    'zh-CN': prose.say(text, { stage: label }),
  });
  const count: ProvedFigure = {
    key: `stage_${name}`,
    name: words({ en: 'Funnel: {stage}', 'zh-CN': '漏斗：{stage}' }),
    format: 'count',
    formula: `=COUNTIF(${own},1)`,
    ours: stage.count,
  };
  const step = {
    key: `step_${name}`,
    name: words({ en: 'Funnel: {stage}, share of the stage before', 'zh-CN': '漏斗：{stage}，占上一阶段' }),
    format: 'rate2',
  } as const;
  if (from === undefined || from === 'tested') {
    return [
      count,
      { ...step, formula: `=IFERROR(COUNTIF(${own},1)/COUNT(${own}),"")`, ours: stage.stepRate },
    ];
  }
  const before = outcomeName(from);
  // Who has signed is callable no longer: such a record comes from there all the same.
  const left = name === 'signed' && from === 'integratable' ? `+COUNTIFS(${own},1,${before},"<>1")` : '';
  const reached = `(COUNTIFS(${own},1,${before},1)${left})`;
  const whole = `(COUNTIFS(${before},1,${own},">=0")${left})`;
  return [count, { ...step, formula: `=IFERROR(${reached}/${whole},"")`, ours: stage.stepRate }];
}

/** An indicator that the columns of the proof can give; those of days and amounts are not among them. */
function kpiFigure({ id, actual, line }: Kpi, context: ConversionContext): readonly ProvedFigure[] {
  const formula = kpiFormulas(context, line)[id];
  if (formula === undefined || actual === undefined) return [];
  const format = id === 'callsPer100Records' ? 'ratio' : 'rate2';
  return [{ key: `kpi_${id}`, name: kpiWords[id].name, format, formula: `=${formula}`, ours: actual }];
}

function kpiFormulas(
  { result, prose }: ConversionContext,
  line: number | undefined,
): Partial<Record<KpiName, string>> {
  const tier = (name: 'high' | 'low') => quotedText(prose.say(tierWords[name]));
  const { frozenCuts } = result.parameters;
  const share = (subject: Subject, name: 'high' | 'low', frozen: number) => {
    const scores = groupName(subject, 'scores');
    const sign = name === 'high' ? '>=' : '<=';
    return frozenCuts[frozen] === undefined
      ? `COUNTIF(${groupName(subject, 'tiers')},${tier(name)})/COUNT(${scores})`
      : `COUNTIF(${scores},"${sign}${line}")/COUNT(${scores})`;
  };
  const rates = groupName('product', 'callRates');
  const both = `COUNTIFS(${outcomeName('integratable')},1,${outcomeName('called')},1)`;
  return {
    highCustomerShare: share('customer', 'high', 0),
    lowCustomerShare: share('customer', 'low', 1),
    customerCallRate: 'Payoff_callRate',
    highProductShare: share('product', 'high', 2),
    productCallRate: `AVERAGE(${rates})`,
    lowProductCallRate: `AVERAGEIF(${groupName('product', 'tiers')},${tier('low')},${rates})`,
    callsPer100Records: '100*Payoff_callRate',
    callableConversion: `${both}/COUNTIF(${outcomeName('integratable')},1)`,
  };
}
