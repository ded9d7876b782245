import type { ColumnProfile } from '../columns/profileColumn';
import type { AliasHit } from './aliasIndex';

/** A column of the region with what is known of it. */
export interface RegionColumn {
  readonly index: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  /** The header as headers are compared, with its unit and without. */
  readonly forms: readonly string[];
  /** The role that the header names. */
  readonly hit: AliasHit | undefined;
}
