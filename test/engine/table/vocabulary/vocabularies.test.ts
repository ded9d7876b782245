import { companySizes } from '../../../../src/engine/table/vocabulary/companySizes';
import { decisionMakerLevels } from '../../../../src/engine/table/vocabulary/decisionMakerLevels';
import { lifecycleStages } from '../../../../src/engine/table/vocabulary/lifecycleStages';
import { resolveValue } from '../../../../src/engine/table/vocabulary/resolveValue';
import { testStages } from '../../../../src/engine/table/vocabulary/testStages';

describe.each(Object.entries({ companySizes, decisionMakerLevels, lifecycleStages, testStages }))(
  '%s',
  (_name, vocabulary) => {
    it('resolves every spelling to its own name and no other', () => {
      for (const [name, spellings] of Object.entries(vocabulary)) {
        for (const spelling of [name, ...spellings])
          expect([spelling, resolveValue(vocabulary, spelling)]).toEqual([spelling, name]);
      }
    });
  },
);
