import { divide } from '../statistics/divide';
import { minimumAndMaximum } from '../statistics/minimumAndMaximum';
import { minimumRanks } from '../statistics/minimumRanks';
import { pickAt } from '../statistics/pickAt';
import { quantile } from '../statistics/quantile';
import type { MismatchParameters } from './parameters';
import { binTeamSize } from './binTeamSize';
import { crossPresent } from './crossGroupings';
import type { CutLines } from './drawCutLines';
import { everyone, pickValues } from './pickValues';
import type { Placement } from './placeCustomers';
import { shrinkCellMeans } from './shrinkCellMeans';
import type { Customers } from './selectCustomers';

/** A priority that leans less on static labels and more on engagement and expected return. */
export interface ReweightedPriority {
  /** NaN where a part is missing; all arrays one per customer. */
  readonly scores: Float64Array;
  /** The parts, each 0 to 1; undefined where the table lacks their columns. */
  readonly staticPart: Float64Array;
  readonly engagementPart: Float64Array;
  readonly potentialPart: Float64Array | undefined;
  /** Expected return from team size and decision maker, in the unit of the ROI, before it is scaled to 0..1. */
  readonly expectedReturn: Float64Array | undefined;
  /** Weights in use: static, engagement, potential; they sum to 1. */
  readonly weights: readonly [number, number, number];
  /** Places from the top, 1 is first, ties share the best place; among customers with a new score. 0 where there is none. */
  readonly oldRanks: Int32Array;
  readonly newRanks: Int32Array;
  readonly scored: number;
  readonly cut: number;
  readonly top: number;
  /** Top by the new score and bottom performance. */
  readonly mismatch: number;
  /** mismatch / top, and the same today. */
  readonly mismatchRate: number | undefined;
  readonly mismatchRateToday: number | undefined;
  /** Customers in both top groups, and their share of today's. */
  readonly overlap: number;
  readonly overlapShare: number | undefined;
  /**
   * The rate with onboarding alone as engagement. Adoption is part of performance, so a score that contains it falls less
   * often on low performers by construction; this figure is free of that.
   */
  readonly mismatchRateWithoutAdoption: number | undefined;
}

/**
 * Re-weighted priority = static x a + engagement x b + potential x c, each part min-max scaled to 0..1:
 * - static: mean priority of the customers with the same industry and size, shrunken (see shrinkCellMeans): what the labels
 *   alone say. Without both columns the priority itself.
 * - engagement: mean of the min-max onboarding and adoption, or the one the table has.
 * - potential: mean return of the other customers with the same team size bin and decision maker level,
 *   shrunken and leave-one-out: nobody's own return decides about it.
 * A part without columns drops out and the other weights are scaled to 1; a part that weighs nothing is asked of nobody.
 * Cut and ties as for the priority of today.
 * @returns undefined where the table has neither onboarding nor adoption, and where no part that is left has a weight
 */
export function reweightPriority(
  customers: Customers,
  returns: Float64Array | undefined,
  placement: Placement,
  cuts: CutLines,
  performance: Float64Array,
  parameters: MismatchParameters,
): ReweightedPriority | undefined {
  const engagement = averageParts(scaleToUnit(customers.onboarding), scaleToUnit(customers.adoption));
  if (engagement === undefined) return undefined;
  const staticPart = scaleToUnit(priorityByLabels(customers));
  const expectedReturn = returns === undefined ? undefined : expectReturn(customers, returns);
  const potential = scaleToUnit(expectedReturn);
  const weights = scaleWeights(parameters.reweighting, potential !== undefined);
  if (staticPart === undefined || weights === undefined) return undefined;
  const combine = (engaged: Float64Array) =>
    addParts([
      [staticPart, weights[0]],
      [engaged, weights[1]],
      [potential, weights[2]],
    ]);
  const scores = combine(engagement);
  const outcome = placeByScore(scores, performance, cuts, placement, parameters);
  const onboarding = customers.adoption === undefined ? undefined : scaleToUnit(customers.onboarding);
  const withoutAdoption =
    onboarding === undefined
      ? undefined
      : placeByScore(combine(onboarding), performance, cuts, placement, parameters);
  return {
    scores,
    staticPart,
    engagementPart: engagement,
    potentialPart: potential,
    expectedReturn,
    weights,
    ...rankFromTop(customers.priority, scores),
    ...outcome,
    mismatchRateToday: divide(placement.counts.mismatch, placement.counts.top),
    mismatchRateWithoutAdoption: withoutAdoption?.mismatchRate,
  };
}

function priorityByLabels({ industry, size, priority }: Customers): Float64Array {
  const cells = crossPresent(industry, size);
  return (cells && shrinkCellMeans(priority, cells, { withOwnValue: true })) ?? priority;
}

/** Undefined where the table has neither team size nor level: then the mean return says nothing about anybody. */
function expectReturn({ teamSize, level }: Customers, returns: Float64Array): Float64Array | undefined {
  const team = teamSize === undefined ? undefined : binTeamSize(teamSize);
  const cells = crossPresent(team, level);
  return cells && shrinkCellMeans(returns, cells, { withOwnValue: false });
}

/** The weighted sum of the parts that are there and weigh something. */
function addParts(parts: readonly (readonly [Float64Array | undefined, weight: number])[]): Float64Array {
  const [first] = parts;
  const sums = new Float64Array(first?.[0]?.length ?? 0);
  for (const [part, weight] of parts) {
    if (part === undefined || weight === 0) continue;
    // Every part has a place for every customer.
    for (let customer = 0; customer < sums.length; customer++) sums[customer]! += weight * part[customer]!;
  }
  return sums;
}

function averageParts(
  first: Float64Array | undefined,
  second: Float64Array | undefined,
): Float64Array | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return addParts([
    [first, 0.5],
    [second, 0.5],
  ]);
}

/** Min-max over the known values; missing stays missing. */
function scaleToUnit(values: Float64Array | undefined): Float64Array | undefined {
  if (values === undefined) return undefined;
  const range = minimumAndMaximum(pickValues(values));
  if (range === undefined) return undefined;
  const { minimum, maximum } = range;
  const width = maximum - minimum;
  return values.map((value) => (width === 0 && !Number.isNaN(value) ? 0.5 : (value - minimum) / width));
}

function scaleWeights(
  asked: readonly [number, number, number],
  hasPotential: boolean,
): readonly [number, number, number] | undefined {
  const potential = hasPotential ? asked[2] : 0;
  const total = asked[0] + asked[1] + potential;
  if (total === 0) return undefined;
  return [asked[0] / total, asked[1] / total, potential / total];
}

function placeByScore(
  scores: Float64Array,
  performance: Float64Array,
  cuts: CutLines,
  placement: Placement,
  parameters: Pick<MismatchParameters, 'topShare' | 'quantile'>,
) {
  const known = pickValues(scores);
  const cut = quantile(known, 1 - parameters.topShare, parameters.quantile) ?? Infinity;
  let top = 0;
  let mismatch = 0;
  let overlap = 0;
  for (let customer = 0; customer < scores.length; customer++) {
    // Counted rather than asked: the answers cannot be guessed, and a wrong guess costs the processor more.
    // Scores, performance and quadrants have a place for every customer.
    const isTop = Number(scores[customer]! >= cut);
    top += isTop;
    mismatch += isTop & Number(performance[customer]! <= cuts.performance);
    overlap += isTop & Number(placement.quadrants[customer]! <= 1);
  }
  return {
    scored: known.length,
    cut,
    top,
    mismatch,
    mismatchRate: divide(mismatch, top),
    overlap,
    overlapShare: divide(overlap, placement.counts.top),
  };
}

function rankFromTop(priority: Float64Array, scores: Float64Array) {
  const lacksScore = scores.includes(NaN);
  const members = lacksScore
    ? everyone(scores.length).filter((customer) => !Number.isNaN(scores[customer]))
    : undefined;
  return { oldRanks: placesFromTop(priority, members), newRanks: placesFromTop(scores, members) };
}

/** Place of each member, or of everybody, by falling values; 0 for those who are no members. */
function placesFromTop(values: Float64Array, members: Int32Array | undefined): Int32Array {
  const ofMembers = members === undefined ? values : pickAt(values, members);
  const places = minimumRanks(ofMembers.map((value) => -value));
  if (members === undefined) return new Int32Array(places);
  const byCustomer = new Int32Array(values.length);
  places.forEach((rank, place) => (byCustomer[members[place] ?? NaN] = rank));
  return byCustomer;
}
