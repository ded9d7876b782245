/** What a run was made of, beside its data and its recipe. */
export interface RunFacts {
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly when: string;
  /** Of the values that were read: see `fingerprintTable`. */
  readonly fingerprint: string;
}
