/** What the oracle records for a table of customers: see test/golden/README.md. A figure that is not defined is null. */
type Figure = number | null;
type ByName<Value> = Readonly<Record<string, Value>>;

export interface GoldenCounts {
  readonly cutoffs: { readonly priority: number; readonly performance: number };
  readonly counts: {
    readonly valid: number;
    readonly top: number;
    readonly bottom: number;
    readonly mismatch: number;
    readonly expected: number;
    readonly tiesAtPriorityCut: number;
    readonly tiesAtPerformanceCut: number;
  };
  readonly quadrants: ByName<number>;
}

export interface GoldenReturns {
  readonly n: number;
  readonly belowLow?: number;
  readonly mean?: Figure;
  readonly median?: Figure;
  readonly q1?: Figure;
  readonly q3?: Figure;
  readonly winsorisedMean?: Figure;
  readonly ratioOfSums?: Figure;
}

export interface GoldenGroupedReturns {
  readonly groups: ByName<ByName<Figure>>;
  readonly kruskalWallis?: { readonly h: number; readonly p: number; readonly epsilonSquared: number };
  readonly dunn?: readonly {
    readonly a: string;
    readonly b: string;
    readonly z: number;
    readonly p: number;
    readonly holm: number;
  }[];
}

interface GoldenCorrelation {
  readonly n: number;
  readonly r: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly spearman: Figure;
}
interface GoldenBand {
  readonly n: number;
  readonly meanAdoption: Figure;
}
interface GoldenRisk {
  readonly ratio: number;
  readonly low: Figure;
  readonly high: Figure;
}

/** One mismatched customer: how far the line is, and the single metric that leads to it. */
export interface GoldenChange {
  readonly row: number;
  readonly gap: number;
  readonly metric: string | null;
  readonly target: Figure;
}

interface GoldenReweighted {
  readonly weights: readonly number[];
  readonly scored: number;
  readonly cut: number;
  readonly top: number;
  readonly mismatch: number;
  readonly mismatchRate: number;
  readonly mismatchRateToday: number;
  readonly overlap: number;
  readonly overlapShare: number;
  readonly mismatchRateWithoutAdoption: number;
  /** One per customer; `null` where it has no new score. */
  readonly scores: readonly Figure[];
  readonly expectedReturn: readonly number[] | null;
  readonly oldRanks: readonly Figure[];
  readonly newRanks: readonly Figure[];
}

export interface GoldenMismatch extends GoldenCounts {
  readonly dropped: readonly number[];
  readonly effectiveWeights: readonly Figure[];
  readonly roi: {
    readonly mismatch: GoldenReturns;
    readonly matched: GoldenReturns;
    readonly all: GoldenReturns;
    readonly comparison: null | {
      readonly difference: number;
      readonly welchInterval: readonly [number, number];
      readonly welchP: number;
      readonly mannWhitneyU: number;
      readonly mannWhitneyP: number;
      /** BCa intervals; the last from draws of another generator. */
      readonly bootstrap: Readonly<
        Record<'mismatch' | 'matched' | 'difference' | 'differenceByScipy', readonly [number, number]>
      >;
    };
  };
  readonly onboarding: {
    readonly all: GoldenCorrelation;
    readonly mismatch: GoldenCorrelation;
    readonly matched: GoldenCorrelation;
    readonly bands: Readonly<
      Record<'all' | 'mismatch', Readonly<Record<'low' | 'middle' | 'high', GoldenBand>>>
    >;
    readonly strata: Readonly<Record<'industry' | 'size', ByName<GoldenCorrelation>>>;
  };
  readonly lifecycle: readonly {
    readonly stage: string;
    readonly count: number;
    readonly share: Figure;
    readonly top: number;
    readonly rate: Figure;
  }[];
  readonly growthAndRetention: Figure;
  readonly segments: readonly {
    readonly industry: string;
    readonly size: string;
    readonly all: number;
    readonly top: number;
    readonly mismatch: number;
    readonly meanPerformance: { readonly mismatch: Figure };
    readonly lift: { readonly ofAll: Figure };
    readonly relativeRisk: { readonly ofTopAgainstRest: GoldenRisk | null };
  }[];
  readonly roiByLevel: { readonly mismatch: GoldenGroupedReturns };
  readonly roiByTeam: { readonly mismatch: GoldenGroupedReturns };
  readonly drivers: {
    readonly etaSquared: {
      readonly industry: Figure;
      readonly size: Figure;
      readonly industryTimesSize: Figure;
    };
    readonly rSquared: { readonly engagement: Figure };
    readonly spearman: { readonly priorityPerformance: Figure; readonly priorityRoi: Figure };
    readonly alignment: ByName<{ readonly withPriority: Figure; readonly withPerformance: Figure }>;
  };
  readonly gap: ByName<number>;
  readonly details: {
    readonly thirds: readonly { readonly n: number; readonly meanPerformance: Figure }[];
    readonly adjusted: { readonly labels: Figure; readonly engagement: Figure };
    readonly distinct: { readonly n: number; readonly r: Figure };
    readonly skewness: ByName<Figure>;
    /** Contribution of each metric by segment, named "industry|size". */
    readonly gapBySegment: ByName<ByName<number>>;
    /** Named "team level". */
    readonly teamByLevel: ByName<{ readonly n: number; readonly mean: Figure; readonly median: Figure }>;
    /** Cells are named "third stage". */
    readonly thirdsByStage: null | {
      readonly cuts: readonly number[];
      readonly cells: ByName<{ readonly n: number; readonly median: Figure }>;
    };
  };
  readonly weightSensitivity: {
    readonly meanShared: number;
    readonly lowestShared: number;
    readonly alwaysShared: number;
  };
  readonly changes: readonly GoldenChange[];
  readonly reweighted: GoldenReweighted;
  readonly lists: {
    readonly earlyWarning: number;
    readonly dormantInTop: number;
    readonly dormantCost: number;
    readonly belowVicePresident: number;
    readonly directorsAndManagers: number;
  };
  readonly variants: ByName<
    GoldenCounts & {
      readonly effectiveWeights?: readonly Figure[];
      readonly changes?: readonly GoldenChange[];
      /** Mismatched under these parameters and under the default ones. */
      readonly shared?: number;
    }
  >;
  readonly customers: readonly {
    readonly row: number;
    readonly id: string;
    readonly priority: number;
    readonly performance: number;
    readonly roi: Figure;
    readonly quadrant: string;
  }[];
}
