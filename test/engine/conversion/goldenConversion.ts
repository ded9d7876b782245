/** What the oracle records for a table of records: see test/golden/README.md. A figure that is not defined is null. */
type Figure = number | null;
type ByName<Value> = Readonly<Record<string, Value>>;

export interface GoldenGroup {
  readonly rank: number;
  readonly name: string;
  readonly tier: string;
  readonly records: number;
  readonly calls: number;
  readonly callRate: number;
  readonly signRate: number;
  readonly rejectRate: number;
  readonly testingShare: number;
  readonly callableNotCalled: number;
  readonly meanSampleSize: Figure;
  readonly meanTestDays: Figure;
  readonly score: number;
  readonly wilson: readonly [number, number];
  readonly rejectWilson: readonly [number, number];
}

export interface GoldenTier {
  readonly records: number;
  readonly calls: number;
  readonly withoutCalls: number;
  readonly meanCallRate: number;
  readonly pooledCallRate: number;
  readonly meanCalls: number;
  readonly meanSampleSize: Figure;
  readonly medianSampleSize: Figure;
  readonly meanTestDays: Figure;
}

export interface GoldenGroups {
  readonly tiers: Readonly<Record<'high' | 'mid' | 'low', number>>;
  readonly groups: Readonly<Partial<Record<'high' | 'mid' | 'low', GoldenTier>>>;
  readonly tiesAtHighCut: number;
  readonly tiesAtLowCut: number;
  readonly callShareOfHigh: Figure;
  readonly callShareOfTopByCalls: Figure;
  readonly giniOfCalls: Figure;
  readonly percentileCuts: { readonly high: number; readonly low: number };
  readonly betaPrior: null | { readonly alpha: number; readonly beta: number };
  /** Sums over all groups where only some rows are kept. */
  readonly sums?: ByName<number>;
  readonly ranking: readonly GoldenGroup[];
}

export interface GoldenFeature {
  readonly dimension: string;
  readonly value: string | null;
  readonly high: Figure;
  readonly low: Figure;
  readonly difference: Figure;
}

export interface GoldenConversion {
  readonly overall: ByName<number>;
  readonly customers: GoldenGroups;
  readonly products: GoldenGroups;
  readonly features: Readonly<Record<'customers' | 'products', readonly GoldenFeature[]>>;
  readonly stopListUnsigned: readonly string[];
  readonly salespeople: ByName<{
    readonly records: number;
    readonly calls: number;
    readonly wilson: readonly [number, number];
  }>;
}
