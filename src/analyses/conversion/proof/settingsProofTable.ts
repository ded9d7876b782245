import { type Subject, subjects } from '../../../engine/conversion/perSubject';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { conversionMeasures, conversionParameterTexts } from '../parameterTexts';
import { subjectWords } from '../words/names';
import { settingName, weightName } from './proofNames';
import { areAllProved } from './provedRecords';

interface Setting {
  readonly of: Words | undefined;
  readonly name: Words;
  readonly value: number;
  readonly format: 'number' | 'rate';
  readonly cellName: string;
}

/** Weights and shares, for anybody to change. */
export const settingsProofTable = defineTable({
  key: 'proofSettings',
  excelName: 'Payoff_proofSettings',
  rows: ({ result }: ConversionContext): readonly Setting[] => [
    ...subjects
      .filter((subject) => subject === 'customer' || areAllProved(result))
      .flatMap((subject) =>
        result.subjects[subject].ranking.terms.map(({ measure, weight }) =>
          weightOf(subject, measure, weight),
        ),
      ),
    ...(['highShare', 'lowShare'] as const).map((key): Setting => ({
      of: undefined,
      name: conversionParameterTexts[key].name,
      value: result.parameters[key],
      format: 'rate',
      cellName: settingName(key),
    })),
  ],
  columns: ({ text, number }) => ({
    of: text({ en: 'Score of', 'zh-CN': '评分对象' }, 'of'),
    setting: text({ en: 'Setting', 'zh-CN': '设置' }, 'name'),
    value: number({ en: 'Value (change it here)', 'zh-CN': '取值（可在此修改）' }, 'number', 'value', {
      formatOf: ({ format }) => format,
      cellName: ({ cellName }) => cellName,
    }),
  }),
});

function weightOf(subject: Subject, measure: ScoreMeasure, value: number): Setting {
  return {
    of: subjectWords[subject],
    name: conversionMeasures[measure],
    value,
    format: 'number',
    cellName: weightName(subject, measure),
  };
}
