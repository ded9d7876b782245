import type { Subject } from '../../../engine/conversion/perSubject';
import type { Figure } from '../../../report/figures/Figure';
import type { ReportContext } from '../ReportContext';

/** More than half, which is what "mostly" says. */
const half = 0.5;

export function isPositive(figure: Figure | undefined): boolean {
  return typeof figure?.value === 'number' && figure.value > 0;
}

export function hasCalls({ result }: ReportContext): boolean {
  return result.overall.calls > 0;
}

/** Whether a customer stands in the tier: where all scores are equal, nobody is ranked. */
export function hasCustomers(tier: 'high' | 'low') {
  return ({ result }: ReportContext): boolean => result.subjects.customer.tiers[tier].groups > 0;
}

export function noLowCustomerCalls({ result }: ReportContext): boolean {
  const { withoutCalls, groups } = result.subjects.customer.tiers.low;
  return withoutCalls === groups && groups > 0;
}

/** The low tier calls at less than half the rate of the high one. */
export function areFarApart({ result }: ReportContext): boolean {
  const { high, low } = result.subjects.customer.tiers;
  return (low.meanCallRate ?? Infinity) < half * (high.meanCallRate ?? 0);
}

/** Whether more than half of the low tier rejected half or more of their records. */
export function isMostlyRejected(subject: Subject) {
  return ({ result }: ReportContext): boolean => {
    const { lowRejects, tiers } = result.subjects[subject];
    return (lowRejects?.halfRejected ?? 0) > half * tiers.low.groups;
  };
}

/** Whether the low tier is told to have rejected records, but not mostly. */
export function isPartlyRejected(subject: Subject) {
  return (context: ReportContext): boolean => {
    const { lowRejects, tiers } = context.result.subjects[subject];
    return lowRejects !== undefined && tiers.low.groups > 0 && !isMostlyRejected(subject)(context);
  };
}

/** Whether the 80/20 rule is known to hold, or known to fail. */
export function holdsPareto(subject: Subject, expected: boolean) {
  return ({ result }: ReportContext): boolean => result.subjects[subject].concentration.holds === expected;
}

/** Whether the dates of a customer who stands out are not said already, as those of one of the best or of the largest. */
export function isSpokenOfOnce(place: number) {
  return ({ figures: { leaders } }: ReportContext): boolean => {
    const { outstanding, customer, volume } = leaders;
    const name = outstanding[place]?.name?.value;
    const before = [...customer, ...volume, ...outstanding.slice(0, place)];
    return before.every((leader) => leader?.name?.value !== name);
  };
}

/** Whether no low customer, none of which has a call, lies below all records beyond chance. */
export function isNoLowCustomerProved(context: ReportContext): boolean {
  const { lowBelowPooled } = context.result.subjects.customer.evidence;
  return lowBelowPooled === 0 && hasCalls(context) && noLowCustomerCalls(context);
}

/** Whether the product with the highest call rate has too few records for that to mean anything. */
export function isBestProductSmall({ result, figures }: ReportContext): boolean {
  const records = figures.products.bestProductRecords?.value;
  return typeof records === 'number' && records < result.parameters.cautionSample;
}
