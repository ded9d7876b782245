import { numberFormats } from '../../../report/layout/numberFormats';
import { sentenceRules } from '../sentences/sentenceRules';
import { sentenceTexts } from '../sentences/sentenceTexts';

/** Number formats of cells for the formats of places in a text. */
const cellFormats: Readonly<Record<string, string>> = {
  count: numberFormats.count,
  rate: numberFormats.rate,
  rate0: '0%',
  rate2: numberFormats.rate2,
  score: numberFormats.score,
  ratio: numberFormats.ratio,
  one: numberFormats.one,
  number: 'General',
};

/** Number format of each figure, as the first sentence that names it shows it. */
export function figureFormats(): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const { text, figures } of sentenceRules) {
    for (const [, place, format] of sentenceTexts.en[text].matchAll(/\{(\w+):(\w+)\}/g)) {
      const name = figures?.[place!] ?? place!;
      const cellFormat = cellFormats[format!];
      if (cellFormat !== undefined && !formats.has(name)) formats.set(name, cellFormat);
    }
  }
  return formats;
}
