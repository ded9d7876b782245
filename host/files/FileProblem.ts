/** Why a file cannot be opened. */
export const fileProblemCodes = [
  /** An OLE compound document that holds an encrypted package. */
  'passwordProtected',
  /** The binary format of Excel 97 to 2003, whatever the file is called. */
  'legacyWorkbook',
  /** .xlsb: cells are in a binary format. */
  'binaryWorkbook',
  /** .ods, as LibreOffice and others save it. */
  'openDocument',
  /** A page of HTML or XML, as many systems export it under the name of a table. */
  'webPage',
  /** The zip container is damaged or cut off. */
  'brokenArchive',
  /** `part` is damaged, missing or not well-formed XML. */
  'brokenPart',
  /** `part` says something of `cell` that cannot be: a text, style or place that is not there, a cell twice. */
  'brokenCell',
  /** The file has more than `maximum` megabytes. */
  'fileTooLarge',
  /** The container would unfold to `megabytes`, more than the `maximum`. */
  'archiveTooLarge',
  /** `part` is larger than a part of a workbook can be for a reason. */
  'partTooLarge',
  /** The workbook would take more than `maximum` megabytes of memory; with `part` it goes beyond. */
  'tooMuchContent',
  /** `part` is nested more than `maximum` levels deep. */
  'nestedTooDeep',
  /** Neither a workbook nor a text table. */
  'notAWorkbook',
  'emptyFile',
  /** A workbook without a single worksheet. */
  'noSheets',
  /** A text table with more rows or columns than a sheet has. */
  'tooLarge',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

/** What the sentence about a problem needs besides the file's name. */
export interface FileFacts {
  readonly part?: string;
  readonly cell?: string;
  readonly megabytes?: number;
  readonly maximum?: number;
}

/** A file that cannot be opened: a code and its facts, the caller's language makes the sentence. */
export class FileProblem extends Error {
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    readonly code: FileProblemCode,
    fileName: string,
    facts: FileFacts = {},
  ) {
    super(`${code} ${JSON.stringify({ fileName, ...facts })}`);
    this.name = 'FileProblem';
    this.facts = { fileName, ...facts };
  }
}
