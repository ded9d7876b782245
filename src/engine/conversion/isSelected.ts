import { outcomeBit } from './readOutcomes';

/** Which records are meant, by outcome bits. */
export interface RecordSelection {
  /** Bits that all must be set. */
  readonly having: number;
  /** Bits of which none may be set. */
  readonly lacking: number;
}

/** The records that lists of things to do speak of. */
export const selections = {
  called: { having: outcomeBit.called, lacking: 0 },
  rejected: { having: outcomeBit.rejected, lacking: 0 },
  callableNotCalled: { having: outcomeBit.integratable, lacking: outcomeBit.called },
  calledNotSigned: { having: outcomeBit.called, lacking: outcomeBit.signed },
  all: { having: 0, lacking: 0 },
} satisfies Readonly<Record<string, RecordSelection>>;

/**
 * Whether a record with these outcome bits is meant.
 *
 * @param unknown bits of the outcomes that it does not tell: it may have them
 */
export function isSelected(bits: number, { having, lacking }: RecordSelection, unknown = 0): boolean {
  return (bits & having) === having && ((bits | unknown) & lacking) === 0;
}
