import { cautionWords } from '../../../src/analyses/conversion/words/cautionWords';
import { cautionTexts } from '../../../src/analyses/mismatch/cautions/cautionTexts';
import { fillTemplate } from '../../../src/report/text/fillTemplate';

/** Whatever a text asks for, it is 1. */
const ones: Readonly<Record<string, number>> = new Proxy({}, { get: () => 1 });

/** Never 1: who shares a score, and all that rates are made of. */
const isNeverOne =
  /\{(?:ties|records|both|calls|known|customers|cautionSample|smallSample|minimum|days|cells|valid|top)\b[^}]*\}/g;

test.each(Object.entries({ ...cautionWords, ...cautionTexts }))(
  '%s speaks of one where there is one',
  (_, words) => {
    const said = fillTemplate('en', words.en.replace(isNeverOne, 'many'), ones);
    expect(said).not.toMatch(
      /(?<!of )\b1 (?:[\w-]+ )?(?:customers|products|records|calls|targets|segments|months)\b/,
    );
  },
);
