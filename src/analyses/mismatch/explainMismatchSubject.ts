import type { MismatchResult } from '../../engine/mismatch/analyzeMismatch';
import { explainMismatch, type MismatchExplanation } from '../../engine/mismatch/explainMismatch';
import type { MismatchParameters } from '../../engine/mismatch/parameters';
import type { MetricRole } from '../../engine/mismatch/selectCustomers';
import { roleTexts } from '../../report/text/roleTexts';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import type { Words } from '../../report/text/Words';
import type { Explanation, Peer, Subject } from '../Analysis';
import type { ExplainedSource } from '../defineAnalysis';
import { listActions } from './actions/listActions';
import { isPlainNumber, metricFormats } from './lists/customerColumns';
import { remember } from './lists/remember';
import type { MismatchContext } from './MismatchContext';
import { quadrantWords } from './names/names';
import { mismatchMeasures } from './parameterTexts';

type Source = ExplainedSource<MismatchParameters>;

const measures: Readonly<Record<MetricRole, Words>> = {
  ...mismatchMeasures,
  support_time: roleTexts.support_time,
};
const lines = {
  priority: { en: 'priority line', 'zh-CN': '优先级界线' },
  performance: { en: 'performance line', 'zh-CN': '综合表现界线' },
};
const texts = {
  change: {
    en: '{measure} beyond {to} instead of {from} would take it out of the mismatch, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 提高到 {to} 以上即不再错配。',
  },
  changeDown: {
    en: '{measure} below {to} instead of {from} would take it out of the mismatch, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 降到 {to} 以下即不再错配。',
  },
  noChange: {
    en: 'No single measure could take it out of the mismatch.',
    'zh-CN': '仅改善单一指标无法使其脱离错配。',
  },
  rise: {
    en: '{measure} beyond {to} instead of {from} would take it above the performance line, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 提高到 {to} 以上，综合表现即高于界线。',
  },
  riseDown: {
    en: '{measure} below {to} instead of {from} would take it above the performance line, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 降到 {to} 以下，综合表现即高于界线。',
  },
  fall: {
    en: '{measure} at {to} or below instead of {from} would bring it down to the performance line, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 降到 {to} 或更低，综合表现即落到界线上或界线以下。',
  },
  fallUp: {
    en: '{measure} at {to} or above instead of {from} would bring it down to the performance line, if nothing else changed.',
    'zh-CN': '其他不变时，{measure}由 {from} 升到 {to} 或更高，综合表现即落到界线上或界线以下。',
  },
  noMove: {
    en: 'No single measure could move it over the performance line.',
    'zh-CN': '仅变动单一指标无法使其越过综合表现界线。',
  },
  priority: {
    en: 'Its priority of {value:ratio} is above that of {percentile:rate0} of the other customers.',
    'zh-CN': '其投资优先级 {value:ratio} 高于其他 {percentile:rate0} 的客户。',
  },
  roi: { en: 'Its ROI is {roi:ratio}.', 'zh-CN': '其 ROI 为 {roi:ratio}。' },
};

/** Why a customer is above or below the two lines, what would move it, and what to do about it. */
export function explainMismatchSubject(
  result: MismatchResult,
  source: Source,
  subject: Subject,
): Explanation | undefined {
  const row = 'row' in subject ? subject.row : rowOfName(result, subject.name);
  const found = row === undefined ? undefined : explainMismatch(result, row);
  if (found === undefined) return undefined;
  const { performance, priority, metrics, roi } = found;
  return {
    name: nameOf(result, found.customer),
    kind: 'customer',
    score: performance.value,
    rank: performance.rank,
    of: result.customers.count,
    percentile: performance.percentile,
    verdict: quadrantWords[found.quadrant],
    terms: metrics.map(({ role, value, normalised, weight, contribution }) => ({
      measure: measures[role],
      raw: value,
      unit: unitOf(role, source),
      normalised,
      weight,
      contribution,
    })),
    lines: [
      { line: lines.priority, value: priority.value, cut: priority.line },
      { line: lines.performance, value: performance.value, cut: performance.line },
    ],
    change: changeOf(found, source),
    evidence: [
      inEveryLanguage(({ say }) =>
        say(texts.priority, { value: priority.value, percentile: priority.percentile }),
      ),
      ...(roi === undefined ? [] : [inEveryLanguage(({ say }) => say(texts.roi, { roi }))]),
    ],
    peers: peersOf(result, found),
    lists: listsOf(result, source, found.customer),
  };
}

function nameOf({ customers }: MismatchResult, customer: number): string {
  const identity = customers.identity(customer);
  const name = customers.name?.(customer);
  return name === undefined || name === identity ? identity : `${identity} ${name}`;
}

function unitOf(role: MetricRole, { check }: Source) {
  return metricFormats[role] === 'rate' && !isPlainNumber(role, check) ? 'rate' : 'number';
}

function changeOf({ quadrant, performance, change }: MismatchExplanation, source: Source): Words {
  const isMismatched = quadrant === 'overinvested';
  if (change === undefined) return isMismatched ? texts.noChange : texts.noMove;
  const { role, from, to } = change;
  const [up, down] = isMismatched
    ? [texts.change, texts.changeDown]
    : performance.distance > 0
      ? [texts.fallUp, texts.fall]
      : [texts.rise, texts.riseDown];
  return inEveryLanguage((prose) =>
    prose.say(to < from ? down : up, {
      measure: prose.say(measures[role]),
      from: prose.number(from, unitOf(role, source)),
      to: prose.number(to, unitOf(role, source)),
    }),
  );
}

/** The customers whose performance is next above and next below; of equals the first of the table. */
function peersOf(result: MismatchResult, { customer }: MismatchExplanation): Peer[] {
  const { scores } = result.performance;
  const own = scores[customer] ?? NaN;
  let above: number | undefined;
  let below: number | undefined;
  scores.forEach((score, other) => {
    if (score > own && (above === undefined || score < (scores[above] ?? NaN))) above = other;
    if (score < own && (below === undefined || score > (scores[below] ?? NaN))) below = other;
  });
  return [above, below].flatMap((other) => {
    if (other === undefined) return [];
    const score = scores[other] ?? NaN;
    const rank = 1 + scores.reduce((higher, each) => higher + (each > score ? 1 : 0), 0);
    return [{ name: nameOf(result, other), rank, score }];
  });
}

/** The report as it is said in each language: what the lists are made from. */
const contextsOf = remember((result: MismatchResult, { check, recipe }: Source) =>
  inEveryLanguage((prose): MismatchContext => ({ result, check, recipe, prose })),
);

function listsOf(result: MismatchResult, source: Source, customer: number): Explanation['lists'] {
  const contexts = contextsOf(result, source);
  const chinese = listActions(contexts['zh-CN']);
  return listActions(contexts.en).flatMap((action, place) => {
    const member = action.members.indexOf(customer);
    const translated = chinese[place];
    if (member < 0 || translated === undefined) return [];
    const why = {
      en: action.why(customer, member),
      'zh-CN': translated.why(customer, member),
    };
    return [{ name: action.name, advice: action.what, why }];
  });
}

function rowOfName({ customers }: MismatchResult, name: string): number | undefined {
  for (let customer = 0; customer < customers.count; customer += 1) {
    if (customers.identity(customer) === name || customers.name?.(customer) === name) {
      return customers.sheetRows[customer];
    }
  }
  return undefined;
}
