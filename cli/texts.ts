import type { Words } from '../src/report/text/Words';

export type CommandText =
  | 'usage'
  | 'reading'
  | 'checking'
  | 'computing'
  | 'writing'
  | 'done'
  | 'rowsUsed'
  | 'noticesSeen'
  | 'questions'
  | 'howTo'
  | 'warnings'
  | 'fit'
  | 'nothing'
  | 'lacking'
  | 'next'
  | 'headersAtHand'
  | 'warningsLeft'
  | 'or'
  | 'header'
  | 'value'
  | 'notDone'
  | 'answerUnknown'
  | 'answerHeaderMissing'
  | 'fileMissing'
  | 'tooManyFiles'
  | 'optionWrong'
  | 'choiceWrong'
  | 'pairWrong'
  | 'outNotXlsx'
  | 'reportEnding'
  | 'outputsAlike'
  | 'outIsFolder'
  | 'outNotFile'
  | 'outIsInput'
  | 'outExists'
  | 'folderMissing'
  | 'fileNotFound'
  | 'fileIsFolder'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'fileAppeared'
  | 'nothingWritten'
  | 'filesWritten'
  | 'figure'
  | 'figureCompared'
  | 'unexpected'
  | 'unexpectedHere';

export const commandTexts: Readonly<Record<CommandText, Words>> = {
  usage: {
    en: `Usage: npm run analyze -- FILE.xlsx|FILE.csv [options]

  --analysis {analyses}|auto   which question to answer (default: auto, by the column headers)
  --sheet NAME                          the sheet to read (default: the one that fits best)
  --table NAME                          the Excel table to read
  --map ROLE=HEADER                     use this column for this role; may be repeated
  --answer COLUMN=ANSWER                answer a question about a column, for example "Adoption=percentPoints"
  --set PARAMETER=VALUE                 change a parameter, for example topShare=0.25; may be repeated
  --recipe FILE.json                    start from a saved recipe
  --locale en|zh-CN                     language of the report
  --out FILE.xlsx                       where the enriched workbook goes (default: FILE.payoff.xlsx beside the input)
  --json FILE.json                      write the whole result as JSON too
  --report FILE.docx|FILE.html          save the report as a document too
  --compare FILE.json|FILE.xlsx         compare with this result instead of with the last run in the workbook
  --force                               overwrite an existing output
  --help parameters                     every parameter with its default and meaning
  --help roles                          every role with the column names that it knows
`,
    'zh-CN': `用法：npm run analyze -- 文件.xlsx|文件.csv [选项]

  --analysis {analyses}|auto   要回答的问题（默认 auto，按列名判断）
  --sheet 名称                          读取哪张工作表（默认取最合适的一张）
  --table 名称                          读取哪个 Excel 表格
  --map 角色=列名                       指定某一列充当某个角色，可重复
  --answer 列名=答案                    回答关于某一列的问题，例如 采用率=percentPoints，可重复
  --set 参数=值                         修改参数，例如 topShare=0.25，可重复
  --recipe 文件.json                    使用已保存的方案
  --locale en|zh-CN                     报告语言
  --out 文件.xlsx                       结果工作簿的位置（默认在输入文件旁：文件.payoff.xlsx）
  --json 文件.json                      同时把全部结果写成 JSON
  --report 文件.docx|文件.html          同时把报告保存为文档
  --compare 文件.json|文件.xlsx         与此结果比较，而不是与工作簿中的上一次运行比较
  --force                               覆盖已有的输出文件
  --help parameters                     列出每个参数及其默认值与含义
  --help roles                          列出每个角色及其能识别的列名
`,
  },
  reading: {
    en: 'Reading rows: {done:count} of {total:count}',
    'zh-CN': '正在读取：{done:count} / {total:count} 行',
  },
  checking: {
    en: 'Checking columns: {done:count} of {total:count}',
    'zh-CN': '正在检查：{done:count} / {total:count} 列',
  },
  computing: { en: 'Computing', 'zh-CN': '正在计算' },
  writing: {
    en: 'Writing sheet {done:count} of {total:count}: {label}',
    'zh-CN': '正在写入第 {done:count} / {total:count} 张工作表：{label}',
  },
  done: { en: 'Written: {path}', 'zh-CN': '已写入：{path}' },
  rowsUsed: {
    en: '{used:count} of {read:count} rows used, sheet "{sheet}".',
    'zh-CN': '工作表“{sheet}”：共 {read:count} 行，使用 {used:count} 行。',
  },
  noticesSeen: {
    en: '{count:count} {count:notice|notices} on the data check sheet.',
    'zh-CN': '数据体检表中有 {count:count} 条提示。',
  },
  questions: { en: 'Still to be answered by you:', 'zh-CN': '仍待您确认：' },
  fit: { en: '{analysis}: found {found}', 'zh-CN': '{analysis}：找到 {found}' },
  nothing: { en: 'nothing', 'zh-CN': '无' },
  lacking: { en: '    missing: {roles}', 'zh-CN': '    缺少：{roles}' },
  next: { en: '    next: {command}', 'zh-CN': '    下一步：{command}' },
  headersAtHand: { en: 'Columns of the table: {headers}', 'zh-CN': '表中的列：{headers}' },
  warnings: { en: 'Said of the data:', 'zh-CN': '关于数据：' },
  warningsLeft: {
    en: '- and {count:count} more on the data check sheet',
    'zh-CN': '- 另有 {count:count} 条，见数据体检表',
  },
  howTo: { en: '    Answer with {options}', 'zh-CN': '    回答方式：{options}' },
  or: { en: ' or ', 'zh-CN': ' 或 ' },
  header: { en: 'HEADER', 'zh-CN': '列名' },
  value: { en: 'VALUE', 'zh-CN': '取值' },
  answerUnknown: {
    en: 'There is no answer "{value}" for --answer; the nearest is "{nearest}". There are: {choices}.',
    'zh-CN': '--answer 没有“{value}”这个答案，最接近的是“{nearest}”。可选：{choices}。',
  },
  answerHeaderMissing: {
    en: 'There is no column "{header}" to answer for, by --answer or a recipe; the nearest is "{nearest}". The table has: {headers}.',
    'zh-CN': '--answer 或方案中回答的列“{header}”不在表中，最接近的是“{nearest}”。表中有：{headers}。',
  },
  notDone: {
    en: 'Nothing was written. Reasons, in the order to mend them:',
    'zh-CN': '没有写入任何文件。原因如下，请按顺序处理：',
  },
  fileMissing: {
    en: 'Name the file to analyze: npm run analyze -- FILE.xlsx',
    'zh-CN': '请给出要分析的文件：npm run analyze -- 文件.xlsx',
  },
  tooManyFiles: {
    en: 'One file at a time. Not understood: {files}. A name with blanks needs quotes.',
    'zh-CN': '一次只能分析一个文件。无法识别：{files}。含空格的文件名需要加引号。',
  },
  optionWrong: {
    en: 'The option {option} is not known or lacks its value. See --help.',
    'zh-CN': '选项 {option} 不存在或缺少取值。请看 --help。',
  },
  choiceWrong: {
    en: '{option} can be {choices}, not "{value}".',
    'zh-CN': '{option} 只能是 {choices}，不能是“{value}”。',
  },
  pairWrong: {
    en: '{option} takes NAME=VALUE, not "{value}".',
    'zh-CN': '{option} 的写法是 名称=值，不能是“{value}”。',
  },
  outNotXlsx: { en: 'The output must be an .xlsx file: {out}', 'zh-CN': '输出文件必须是 .xlsx：{out}' },
  reportEnding: {
    en: 'A report is saved as {endings}, not as {out}',
    'zh-CN': '报告只能保存为 {endings}，不能保存为 {out}',
  },
  outputsAlike: {
    en: 'Two outputs name the same file: {out}',
    'zh-CN': '两个输出指向同一个文件：{out}',
  },
  outIsFolder: {
    en: '{out} is a folder. Give {option} the name of a file.',
    'zh-CN': '{out} 是文件夹。请为 {option} 指定文件名。',
  },
  outNotFile: {
    en: '{out} is not a plain file. Give {option} the name of a file; to pass it on to another program, let that read the file afterwards.',
    'zh-CN': '{out} 不是普通文件。请为 {option} 指定文件名；如需交给其他程序，请在完成后让它读取该文件。',
  },
  outIsInput: {
    en: 'A file that is read is never overwritten. Choose another {option} than {out}',
    'zh-CN': '读取的文件不会被覆盖。请为 {option} 另选文件：{out}',
  },
  outExists: {
    en: '{out} is there already. Add --force to overwrite it, or choose another {option}.',
    'zh-CN': '{out} 已存在。加 --force 覆盖，或为 {option} 另选文件。',
  },
  folderMissing: { en: 'The folder {folder} does not exist.', 'zh-CN': '文件夹 {folder} 不存在。' },
  fileNotFound: { en: 'There is no file {file}', 'zh-CN': '找不到文件 {file}' },
  fileIsFolder: {
    en: 'That is a folder. Name a file to analyze: npm run analyze -- FILE.xlsx',
    'zh-CN': '这是一个文件夹。请给出要分析的文件：npm run analyze -- 文件.xlsx',
  },
  fileUnreadable: {
    en: 'The file {file} cannot be read: {reason}',
    'zh-CN': '无法读取文件 {file}：{reason}',
  },
  fileUnwritable: {
    en: 'The file {file} cannot be written: {reason}. Choose another folder.',
    'zh-CN': '无法写入文件 {file}：{reason}。请换一个文件夹。',
  },
  fileAppeared: {
    en: '{file} has come into being while the analysis ran. Add --force to overwrite it, or choose another name.',
    'zh-CN': '{file} 在分析过程中出现。加 --force 覆盖，或另选文件名。',
  },
  nothingWritten: { en: 'Nothing was written.', 'zh-CN': '没有写入任何文件。' },
  filesWritten: {
    en: 'Replaced before it, and not to be brought back: {files}.',
    'zh-CN': '此前已被替换且无法恢复：{files}。',
  },
  figure: { en: '{label}: {text}', 'zh-CN': '{label}：{text}' },
  figureCompared: { en: '{label}: {text}  ({comparison})', 'zh-CN': '{label}：{text}（{comparison}）' },
  unexpected: {
    en: 'Something in Payoff itself went wrong. Nothing was written. Report it with the details in {path}; they name the files of this run, none of their cells.',
    'zh-CN':
      '投效分析自身出现了错误，没有写入任何文件。反馈时请附上 {path} 中的详细信息；其中有本次运行的文件名，没有单元格内容。',
  },
  unexpectedHere: {
    en: 'Something in Payoff itself went wrong. Nothing was written. Report it with these details:',
    'zh-CN': '投效分析自身出现了错误，没有写入任何文件。反馈时请附上以下详细信息：',
  },
};
