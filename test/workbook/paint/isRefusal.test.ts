import { Problem } from '../../../src/engine/problem';
import { isRefusal } from '../../../src/workbook/paint/isRefusal';

describe('isRefusal', () => {
  it.each([
    'InvalidOperationInCellEditMode',
    'InvalidOrTimedOutSession',
    'ActivityLimitReached',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'RangeExceedsLimit',
    'AccessDenied',
    // Asked for again outside of the undo step.
    'UndoNotSupported',
  ])('takes %s for the end of everything that follows too', (code) => {
    expect(isRefusal({ code })).toBe(false);
  });

  it.each([
    'InvalidOperation',
    'InvalidArgument',
    'InvalidSelection',
    'ItemNotFound',
    'ApiNotFound',
    'ANewOne',
  ])('takes %s for a word about just what was asked', (code) => {
    expect(isRefusal({ code })).toBe(true);
  });

  it('takes a mistake of ours, or a problem that has its sentence, for no word of Excel', () => {
    expect([new RangeError('ours'), new Problem('noTable'), undefined, null].map(isRefusal)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
