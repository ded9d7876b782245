import type { Vocabulary } from '../Words';

/** Sentences about customers and records that repeat or contradict each other. */
export const recordNotices = {
  duplicateIds: {
    en: '"{header}": {customers:count} {customers:customer stands|customers stand} in more than one row ({count:count} repeated): {values}. Keep one row a customer, or choose to use the first row or the mean.',
    'zh-CN':
      '“{header}”中有 {customers:count} 个客户占了多行（重复 {count:count} 行）：{values}。请每个客户只留一行，或选择使用首行或取平均。',
  },
  duplicatesFirst: {
    en: '"{header}": {customers:count} {customers:customer stands|customers stand} in more than one row ({count:count} repeated): {values}. The first row is used, as asked.',
    'zh-CN':
      '“{header}”中有 {customers:count} 个客户占了多行（重复 {count:count} 行）：{values}。按您的选择使用首行。',
  },
  duplicatesAveraged: {
    en: '"{header}": {customers:count} {customers:customer stands|customers stand} in more than one row ({count:count} repeated): {values}. The mean is used, as asked.',
    'zh-CN':
      '“{header}”中有 {customers:count} 个客户占了多行（重复 {count:count} 行）：{values}。按您的选择取平均。',
  },
  unfilledNames: {
    en: '"{header}" is blank in {count:count} rows that are filled otherwise, so they are not used. If a name stands in the first row of its group only, or its cells are merged, unmerge them and fill the names down.',
    'zh-CN':
      '“{header}”有 {count:count} 行为空，而其他列有值，这些行未使用。如果名称只写在每组首行，或单元格已合并，请取消合并并向下填充。',
  },
  contradictingAttributes: {
    en: '"{header}" differs between the rows of {count:count} {count:customer|customers}: {values}.',
    'zh-CN': '有 {count:count} 个客户的“{header}”在不同行中不一致：{values}。',
  },
  repeatedRecords: {
    en: '{count:count} {count:record repeats|records repeat} an earlier one in every cell. All are counted.',
    'zh-CN': '有 {count:count} 条记录与前面的记录完全相同，全部计入。',
  },
  repeatedRecordIds: {
    en: '"{header}": {count:count} {count:row repeats|rows repeat} an id of an earlier row. All are counted.',
    'zh-CN': '“{header}”有 {count:count} 行与前面的编号重复，全部计入。',
  },
  flagFromDate: {
    en: 'There is no column for "{role}"; a record counts as such when "{header}" holds a date.',
    'zh-CN': '没有“{role}”列，“{header}”有日期的记录即视为“是”。',
  },
  flagsFromStage: {
    en: 'Taken from "{header}", because no columns of their own are there: {roles}.',
    'zh-CN': '下列各项没有单独的列，取自“{header}”：{roles}。',
  },
  stageNeverCalled: {
    en: '"{header}" tells how far each record has come, and no column is chosen that tells which records are the success that counts, such as a product taken into use or a deal won. Which of its values are: {values}?',
    'zh-CN':
      '“{header}”说明了每条记录的进展，但尚未指定哪一列说明记录是否成功（例如投入使用、赢单）。“{header}”的下列取值中哪些算成功：{values}？',
  },
  stageNeverRejected: {
    en: '"{header}" holds stages that we do not know, and none that says that a record was lost: how many were is unknown, which is not 0. Do some of these mean that it was: {values}?',
    'zh-CN':
      '“{header}”中有未能识别的阶段，且没有表示丢失（如输单、流失）的阶段：丢失的数量未知，而不是 0。下列取值中有表示丢失的吗：{values}？',
  },
  stagesTakenAsOpen: {
    en: '"{header}" holds stages that we do not know; they count as still open, neither a success nor lost: {values}.',
    'zh-CN': '“{header}”中有未能识别的阶段，按仍在进行处理，既不算成功也不算丢失：{values}。',
  },
  stageWithoutChoice: {
    en: '"{header}" does not tell which records were a success, no other column does, and it has too many values to choose from: how many were is unknown, which is not 0. Choose a column of calls or of the date of the first call.',
    'zh-CN':
      '“{header}”没有说明哪些记录算成功，也没有其他列说明，而且取值太多，无法逐一选择：成功数未知，而不是 0。请选择“是否调用”或“首次调用时间”所在的列。',
  },
  conflictingFlags: {
    en: '{count:count} {count:record is|records are} marked with more than one stage at once. They are counted under each.',
    'zh-CN': '有 {count:count} 条记录同时标为多个阶段，分别计入各阶段。',
  },
  stageAgainstFlags: {
    en: '"{header}" says another stage than the yes-or-no columns in {count:count} {count:record|records}. The columns win.',
    'zh-CN': '有 {count:count} 条记录的“{header}”与“是/否”列不一致，以“是/否”列为准。',
  },
  callDateWithoutFlag: {
    en: '{count:count} {count:record has|records have} a date of first call, but "{header}" says no. The column wins.',
    'zh-CN': '有 {count:count} 条记录有首次调用时间，但“{header}”为否，以该列为准。',
  },
  unknownFlags: {
    en: '"{header}" tells for {known:count} of {rows:count} records only: {roles}. A rate of all records would take the others for a no, so none is given. Are they a no?',
    'zh-CN':
      '“{header}”在 {rows:count} 条记录中只有 {known:count} 条写明：{roles}。按全部记录计算会把其余的当作“否”，因此不给出该比率。其余的算“否”吗？',
  },
  unknownApart: {
    en: '"{header}" does not tell for {count:count} of {rows:count} {rows:record|records}: {roles}. Rates of it are of the other {known:count}.',
    'zh-CN':
      '“{header}”在 {rows:count} 条记录中有 {count:count} 条未写明：{roles}。相应比率按其余 {known:count} 条计算。',
  },
  unknownIsNo: {
    en: '"{header}" does not tell for {count:count} of {rows:count} {rows:record|records}: {roles}. They count as no.',
    'zh-CN': '“{header}”在 {rows:count} 条记录中有 {count:count} 条未写明：{roles}。这些记录按“否”计。',
  },
} satisfies Vocabulary;
