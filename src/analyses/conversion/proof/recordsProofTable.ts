import { outcomeBit } from '../../../engine/conversion/readOutcomes';
import type { Subject } from '../../../engine/conversion/perSubject';
import { literal, lookUp } from '../../../report/proof/defineReadingsProof';
import { readFlag } from '../../../report/proof/readFlag';
import { sourceCell } from '../../../report/proof/sourceCell';
import type { ColumnKinds } from '../../../report/table/Column';
import { defineTable } from '../../../report/table/defineTable';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';
import { stageWords, subjectHeaders } from '../words/names';
import { groupName, numberName, outcomeName } from './proofNames';
import { areAllProved, provedRecords, type ProvedOutcome } from './provedRecords';

const numberWords = {
  customer: { en: 'Number of the customer', 'zh-CN': '客户序号' },
  product: { en: 'Number of the product', 'zh-CN': '产品序号' },
};

/** A row for each record: whose it is and what became of it, by formulas from the cells of the user's table. */
export const recordsProofTable = defineTable({
  key: 'proofRecords',
  excelName: 'Payoff_proofRecords',
  rows: ({ result }: ConversionContext) => provedRecords(result),
  columns: (kinds) => ({
    sheetRow: kinds.number(
      { en: 'Row in source', 'zh-CN': '源表行号' },
      { code: '0' },
      (record, { result }) => result.records.sheetRows[record],
      { rangeName: 'Payoff_recordRows' },
    ),
    customer: nameColumn('customer', kinds),
    product: nameColumn('product', kinds),
    customerNumber: numberColumn('customer', kinds),
    productNumber: numberColumn('product', kinds),
    called: outcomeColumn('called', stageWords.called, kinds),
    signed: outcomeColumn('signed', stageWords.signed, kinds),
    rejected: outcomeColumn('rejected', { en: 'Rejected', 'zh-CN': '不接入' }, kinds),
    integratable: outcomeColumn('integratable', stageWords.integratable, kinds),
    opened: outcomeColumn('opened', stageWords.opened, kinds),
  }),
});

type Kinds = ColumnKinds<ConversionContext, number>;

/** The name as the run has it: its first spelling, or the text without blanks around it. */
function nameColumn(subject: Subject, { formula }: Kinds) {
  return formula(subjectHeaders[subject], undefined, (record, _cellOf, { result, check }) => {
    const cell = sourceCell(check, subject, result.records.sheetRows[record] ?? NaN);
    if (cell === undefined) return undefined;
    const hasSpellings = check.columns.some(({ role, readings }) => role === subject && readings.length > 0);
    const text = `TRIM(${cell})`;
    return hasSpellings ? `=IFERROR(${lookUp(subject, cell)}&"",${text})` : `=${text}`;
  });
}

/** Which of the listed customers or products it is: numbers are counted faster than names, and mean nothing else. */
function numberColumn(subject: Subject, { formula }: Kinds) {
  return formula(
    numberWords[subject],
    'count',
    (_record, cellOf) => `=IFERROR(MATCH(${literal(cellOf(subject))},${groupName(subject, 'names')},0),"")`,
    {
      rangeName: numberName(subject),
      when: ({ result }) => subject === 'customer' || areAllProved(result),
    },
  );
}

function outcomeColumn(outcome: ProvedOutcome, words: Words, { formula }: Kinds) {
  return formula(
    words,
    'count',
    (record, _cellOf, { result, check }) => {
      const flag = readFlag(check, outcome, result.records.sheetRows[record] ?? NaN);
      return `=${flag ?? asRead(outcome, record, result)}`;
    },
    {
      rangeName: outcomeName(outcome),
      when: ({ result }) => result.subjects.customer.ranking.known.has(outcome),
    },
  );
}

/** What several columns decide together is taken over from the run. */
function asRead(
  outcome: ProvedOutcome,
  record: number,
  { records: { outcomes } }: ConversionContext['result'],
): string {
  const bit = outcomeBit[outcome];
  if (((outcomes.unknown?.[record] ?? 0) & bit) !== 0) return '""';
  return (outcomes.bits[record]! & bit) === 0 ? '0' : '1';
}
