import type { Figure, Figures } from '../../report/figures/Figure';
import type { FormatName } from '../../report/figures/formats';
import type { Headline } from '../../report/sheet/page';
import type { Words } from '../../report/text/Words';
import type { ConversionFigures } from './figures/measureFigures';
import type { ReportContext } from './ReportContext';

/** A figure that the summary and the pane lead with, and what it is compared with. */
interface HeadlineDeclaration {
  readonly label: Words;
  readonly format: FormatName;
  readonly figure: (figures: ConversionFigures) => Figure | undefined;
  readonly comparison: Words;
  /** The first of these is said instead of which the data give all figures. */
  readonly fullerComparisons?: readonly Words[];
  readonly compared: (figures: ConversionFigures) => Figures;
}

const declarations: Readonly<Record<string, HeadlineDeclaration>> = {
  records: {
    label: { en: 'Records', 'zh-CN': '记录数' },
    format: 'count',
    figure: ({ overall }) => overall.records,
    comparison: {
      en: '{customers} {customers:customer|customers}, {products} {products:product|products}',
      'zh-CN': '{customers} 个客户，{products} 个产品',
    },
    compared: ({ overall }) => overall,
  },
  callRate: {
    label: { en: 'Call rate', 'zh-CN': '总体调用率' },
    format: 'rate',
    figure: ({ overall }) => overall.callRate,
    comparison: {
      en: '{calls} calls; customer mean {meanCustomerCallRate}',
      'zh-CN': '调用 {calls} 条；客户均值 {meanCustomerCallRate}',
    },
    fullerComparisons: [
      {
        en: '{calls} calls, of the {knownRecords} of {allRecords} records where it is known; customer mean {meanCustomerCallRate}',
        'zh-CN':
          '{allRecords} 条记录中已知的 {knownRecords} 条里，调用 {calls} 条；客户均值 {meanCustomerCallRate}',
      },
      {
        en: '{calls} calls, {callsAfter} after the application; customer mean {meanCustomerCallRate}',
        'zh-CN': '调用 {calls} 条，其中申请之后 {callsAfter} 条；客户均值 {meanCustomerCallRate}',
      },
    ],
    compared: ({ overall, known }) => ({ ...overall, ...known }),
  },
  highMeanCallRate: {
    label: { en: 'High customers, mean rate', 'zh-CN': '高价值客户平均调用率' },
    format: 'rate',
    figure: ({ tiers }) => tiers.customer.high.meanCallRate,
    comparison: {
      en: 'n = {groups}; pooled {pooledCallRate:rate}',
      'zh-CN': 'n = {groups}；合并 {pooledCallRate:rate}',
    },
    compared: ({ tiers }) => tiers.customer.high,
  },
  callShare: {
    label: { en: 'Calls by high customers', 'zh-CN': '高价值客户调用占比' },
    format: 'rate',
    figure: ({ tiers }) => tiers.customer.high.callShare,
    comparison: {
      en: 'by chance {callShareByChance}; from {recordShare} of records',
      'zh-CN': '机会均等时 {callShareByChance}；占记录的 {recordShare}',
    },
    compared: ({ tiers }) => tiers.customer.high,
  },
  productRatio: {
    label: { en: 'High to low products', 'zh-CN': '高低产品转化率之比' },
    format: 'ratio',
    // A ratio never stands without its interval.
    figure: ({ ratio }) => (ratio.ofMeansLow === undefined ? undefined : ratio.ofMeans),
    comparison: {
      en: 'means [{ofMeansLow}, {ofMeansHigh}]; pooled {pooled} [{pooledLow}, {pooledHigh}]',
      'zh-CN': '均值之比 [{ofMeansLow}, {ofMeansHigh}]；合并 {pooled} [{pooledLow}, {pooledHigh}]',
    },
    fullerComparisons: [
      {
        en: 'means [{ofMeansLow}, {ofMeansHigh}], by chance {ofMeansByChance}; pooled {pooled} [{pooledLow}, {pooledHigh}]',
        'zh-CN':
          '均值之比 [{ofMeansLow}, {ofMeansHigh}]，机会均等时 {ofMeansByChance}；合并 {pooled} [{pooledLow}, {pooledHigh}]',
      },
    ],
    compared: ({ ratio }) => ratio,
  },
  withoutCalls: {
    label: { en: 'Customers without a call', 'zh-CN': '无调用客户数' },
    format: 'count',
    figure: ({ customers }) => customers.customersWithoutCalls,
    comparison: { en: 'of {customers}', 'zh-CN': '共 {customers} 个客户' },
    compared: ({ overall }) => overall,
  },
};

/** The headline figures that the data give. */
export function headlinesOf({ figures, prose }: ReportContext): Headline[] {
  return Object.entries(declarations).flatMap(([mark, declaration]) => {
    const { label, format, figure, comparison, fullerComparisons = [], compared } = declaration;
    const found = figure(figures);
    if (found === undefined) return [];
    const others = compared(figures);
    const [fuller] = fullerComparisons.flatMap((words) => prose.sayKnown(words, others) ?? []);
    return [
      {
        label: prose.say(label),
        figure: { value: found.value, format },
        comparison: fuller ?? prose.sayKnown(comparison, others) ?? '',
        mark,
      },
    ];
  });
}
