import type { CustomerLabel } from '../../../engine/conversion/describeCustomers';
import type { Remark } from '../../../engine/conversion/reviewSubject';
import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { numberFigure, type Figures } from '../figures/Figure';
import { leaderParts, ordinals } from '../figures/leaders';
import type { SentenceText } from './sentenceTexts';

/** The nine parts of the report. */
export const sections = [
  'findings',
  'highCustomers',
  'lowCustomers',
  'highProducts',
  'lowProducts',
  'features',
  'problems',
  'actions',
  'risks',
] as const;
export type Section = (typeof sections)[number];

/** A sentence that is written when its condition holds and all figures it names are there. */
export interface SentenceRule {
  readonly section: Section;
  readonly text: SentenceText;
  /** Names in the text that stand for other figures: one text then serves several of them. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly when?: (figures: Figures, result: ConversionResult) => boolean;
  /** Sentences that the summary sheet shows too. */
  readonly onSummary?: boolean;
}

/** More than half, which is what "mostly" says. */
const half = 0.5;

/** A customer of the first three is spoken of by its label. */
const textOfLabel: Partial<Readonly<Record<Remark, SentenceText>>> = {
  benchmark: 'leaderBenchmark',
  smallSample: 'leaderSmallSample',
  roomToImprove: 'leaderRoomToImprove',
  allRejected: 'leaderFollow',
  follow: 'leaderFollow',
  noCall: 'leaderFollow',
} satisfies Record<CustomerLabel, SentenceText>;

export const sentenceRules: readonly SentenceRule[] = [
  { section: 'findings', text: 'noCalls', when: (figures) => figures.calls === 0, onSummary: true },
  { section: 'findings', text: 'highCustomers', when: hasCalls, onSummary: true },
  { section: 'findings', text: 'lowCustomersWithoutCalls', when: allLowWithoutCalls, onSummary: true },
  { section: 'findings', text: 'lowCustomersWithCalls', when: (figures) => !allLowWithoutCalls(figures) },
  { section: 'findings', text: 'productRatio', when: hasCalls, onSummary: true },
  { section: 'findings', text: 'productRatioIntervals', when: hasCalls },
  {
    section: 'findings',
    text: 'productNoRatio',
    when: (figures) => hasCalls(figures) && figures.productMeanRatio === undefined,
  },

  ...leaderRules(),
  {
    section: 'highCustomers',
    text: 'highestRateIsMostCalls',
    when: (figures) => figures.highestRateCustomer === figures.mostCallsCustomer,
  },
  {
    section: 'highCustomers',
    text: 'highestRateAndMostCalls',
    when: (figures) => figures.highestRateCustomer !== figures.mostCallsCustomer,
  },
  ...ordinals.map((ordinal): SentenceRule => ({
    section: 'highCustomers',
    text: 'volumeLeader',
    figures: leaderFigures(`${ordinal}VolumeCustomer`),
  })),
  { section: 'highCustomers', text: 'topTen', when: hasCalls },

  { section: 'lowCustomers', text: 'lowAllRejected', when: positive('lowAllRejected') },
  {
    section: 'lowCustomers',
    text: 'lowMostlyRejected',
    when: moreThan('lowHalfRejected', 'lowCustomerGroups'),
  },
  { section: 'lowCustomers', text: 'lowSomeRejected', when: atMost('lowHalfRejected', 'lowCustomerGroups') },
  { section: 'lowCustomers', text: 'lowWaste' },
  { section: 'lowCustomers', text: 'lowEffort' },
  {
    section: 'lowCustomers',
    text: 'lowNoProof',
    when: (figures) => figures.lowBelowPooled === 0 && hasCalls(figures) && allLowWithoutCalls(figures),
  },

  ...ordinals.map((ordinal): SentenceRule => ({
    section: 'highProducts',
    text: 'productLeader',
    figures: leaderFigures(`${ordinal}Product`),
  })),
  { section: 'highProducts', text: 'usedNotSigned', when: positive('usedNotSignedCount') },
  { section: 'highProducts', text: 'midConversion', when: positive('midConversionCount') },
  { section: 'highProducts', text: 'highButWeak', when: positive('highButWeakCount'), onSummary: true },

  { section: 'lowProducts', text: 'noEvidence', when: positive('noEvidenceCount') },
  { section: 'lowProducts', text: 'noConversion', when: positive('noConversionCount') },
  { section: 'lowProducts', text: 'highReject', when: positive('highRejectCount') },
  {
    section: 'lowProducts',
    text: 'lowProductsMostlyRejected',
    when: moreThan('lowProductHalfRejected', 'lowProductGroups'),
  },
  {
    section: 'lowProducts',
    text: 'lowProductsSomeRejected',
    when: atMost('lowProductHalfRejected', 'lowProductGroups'),
  },
  { section: 'lowProducts', text: 'negativeScores', when: positive('lowProductNegative') },

  { section: 'features', text: 'firstType' },
  { section: 'features', text: 'secondType' },
  { section: 'features', text: 'noneSignificant', when: (figures) => figures.featuresSignificant === 0 },
  { section: 'features', text: 'someSignificant', when: positive('featuresSignificant') },

  {
    section: 'problems',
    text: 'resources',
    when: (figures) => figures.lowCustomerCalls === 0,
    onSummary: true,
  },
  { section: 'problems', text: 'polarised', when: farApart },
  { section: 'problems', text: 'funnelBreak', onSummary: true },
  { section: 'problems', text: 'callableWaiting', when: positive('callableNotCalled'), onSummary: true },
  {
    section: 'problems',
    text: 'paretoHolds',
    when: (_, result) => result.subjects.customer.concentration.holds === true,
    onSummary: true,
  },
  {
    section: 'problems',
    text: 'paretoFails',
    when: (_, result) => result.subjects.customer.concentration.holds === false,
  },
  {
    section: 'problems',
    text: 'productParetoHolds',
    when: (_, result) => result.subjects.product.concentration.holds === true,
  },
  {
    section: 'problems',
    text: 'productParetoFails',
    when: (_, result) => result.subjects.product.concentration.holds === false,
    onSummary: true,
  },
  { section: 'problems', text: 'productSpread', when: hasCalls },

  { section: 'actions', text: 'maintain', when: positive('maintainCount') },
  { section: 'actions', text: 'stop', when: positive('stopCount'), onSummary: true },
  { section: 'actions', text: 'stopNobody', when: (figures) => figures.stopCount === 0 },
  { section: 'actions', text: 'develop', when: callsToBeWon, onSummary: true },
  {
    section: 'actions',
    text: 'developAnyway',
    when: (figures, result) => positive('developCount')(figures) && !callsToBeWon(figures, result),
    onSummary: true,
  },
  { section: 'actions', text: 'salesAbove', when: positive('salesAboveCount') },
  { section: 'actions', text: 'salesBelow', when: positive('salesBelowCount') },
  { section: 'actions', text: 'promote', when: positive('promoteCount'), onSummary: true },
  { section: 'actions', text: 'optimise', when: positive('optimiseCount') },
  { section: 'actions', text: 'retire', when: positive('retireCount') },
  { section: 'actions', text: 'testDays' },
  { section: 'actions', text: 'slowestProduct' },

  { section: 'risks', text: 'window' },
  { section: 'risks', text: 'boundary', when: positive('customersNearHighCut') },
  { section: 'risks', text: 'external' },
  { section: 'risks', text: 'causality' },
];

/** The first three customers, each by the text of its label. */
function leaderRules(): SentenceRule[] {
  const texts = [...new Set(Object.values(textOfLabel))];
  return ordinals.flatMap((ordinal, place) =>
    texts.map((text): SentenceRule => ({
      section: 'highCustomers',
      text,
      figures: leaderFigures(`${ordinal}Customer`),
      when: (_, result) =>
        result.subjects.customer.remarks[place]?.some((label) => textOfLabel[label] === text) ?? false,
    })),
  );
}

/** The figures of one group for a text that speaks of `name`, `calls` and so on. */
function leaderFigures(group: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    leaderParts.map((part) => [part.charAt(0).toLowerCase() + part.slice(1), `${group}${part}`]),
  );
}

function hasCalls(figures: Figures): boolean {
  return (numberFigure(figures, 'calls') ?? 0) > 0;
}

function allLowWithoutCalls(figures: Figures): boolean {
  return figures.lowCustomerWithoutCalls === figures.lowCustomerGroups && figures.lowCustomerGroups !== 0;
}

/** The low tier calls at less than half the rate of the high one. */
function farApart(figures: Figures): boolean {
  const low = numberFigure(figures, 'lowCustomerMeanCallRate') ?? Infinity;
  return low < half * (numberFigure(figures, 'highCustomerMeanCallRate') ?? 0);
}

/** Whether the first customer to develop, who promises most, promises anything. */
function callsToBeWon(_: Figures, { actions }: ConversionResult): boolean {
  const first = actions.find(({ action }) => action === 'develop')?.items[0];
  return (first?.expectedCalls ?? 0) > 0;
}

function positive(name: string) {
  return (figures: Figures) => (numberFigure(figures, name) ?? 0) > 0;
}

function moreThan(part: string, whole: string) {
  return (figures: Figures) =>
    (numberFigure(figures, part) ?? 0) > half * (numberFigure(figures, whole) ?? Infinity);
}

function atMost(part: string, whole: string) {
  return (figures: Figures) =>
    figures[part] !== undefined && (numberFigure(figures, whole) ?? 0) > 0 && !moreThan(part, whole)(figures);
}
