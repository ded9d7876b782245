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
  /** The zip container is damaged or cut off. `part` is the entry, where one is known. */
  'brokenArchive',
  /** The zip container is sound, but `part` is missing or is not well-formed XML. */
  'brokenPart',
  /** Neither a workbook nor a text table. */
  'notAWorkbook',
  'emptyFile',
  /** A workbook without a single worksheet. */
  'noSheets',
  /** A text table with more rows or columns than a sheet has. */
  'tooLarge',
] as const;

export type FileProblemCode = (typeof fileProblemCodes)[number];

/** A file that cannot be opened: a code and its facts, the caller's language makes the sentence. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly fileName: string;
  readonly part: string | undefined;

  constructor(code: FileProblemCode, fileName: string, part?: string) {
    super(part === undefined ? `${code}: ${fileName}` : `${code}: ${fileName} (${part})`);
    this.name = 'FileProblem';
    this.code = code;
    this.fileName = fileName;
    this.part = part;
  }
}
