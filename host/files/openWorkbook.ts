import type { WorkbookModel } from '../workbook/types';
import { decodeText } from './csv/decodeText';
import { isWebPage, openCsv } from './csv/openCsv';
import { FileProblem } from './FileProblem';
import { openPackage } from './open/openPackage';
import { inPart, PartProblem } from './open/PartProblem';
import { PackedPart, type PartContent } from './package/PackedPart';
import { readArchive } from './package/readArchive';
import { Room } from './Room';

const MEGABYTE = 1_000_000;
/** Bytes of the largest workbook: it stays in memory while its parts are read. */
const LARGEST_WORKBOOK = 400 * MEGABYTE;
/** Bytes of the largest file: as a text it is just short of the longest that JavaScript has. */
export const LARGEST_FILE = 500 * MEGABYTE;

export function fileTooLarge(fileName: string, most = LARGEST_FILE): FileProblem {
  return new FileProblem('fileTooLarge', fileName, { maximum: most / MEGABYTE });
}

/**
 * Opens a workbook (.xlsx, .xlsm) or a text table (.csv, .txt, .tsv). What it is is seen from the content; the name
 * only serves messages and, for a text table, the name of its sheet.
 *
 * @param onRow told of each row of a text table that was read, counted from 1
 * @throws {FileProblem} with a code that says why the file cannot be opened.
 */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  onRow?: (row: number) => void,
): WorkbookModel {
  if (bytes.length > LARGEST_FILE) throw fileTooLarge(fileName);
  if (bytes.length === 0) throw new FileProblem('emptyFile', fileName);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileProblem(bytes, fileName);
  if (isArchive(bytes)) return openArchive(bytes, fileName);
  if (/\.xl\w*$/i.test(fileName)) {
    throw new FileProblem(isWebPage(decodeText(bytes.slice(0, 4096))) ? 'webPage' : 'notAWorkbook', fileName);
  }
  return openCsv(bytes, fileName, onRow);
}

/** Whether the bytes are those of a container, as a workbook is one: else they can only be a text table. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

function openArchive(bytes: Uint8Array, fileName: string): WorkbookModel {
  if (bytes.length > LARGEST_WORKBOOK) throw fileTooLarge(fileName, LARGEST_WORKBOOK);
  const parts = readArchive(bytes, fileName);
  if (isOpenDocument(parts)) throw new FileProblem('openDocument', fileName);
  if (!parts.has('[Content_Types].xml')) throw new FileProblem('notAWorkbook', fileName);
  try {
    const room = new Room();
    room.take(bytes.length);
    const model = openPackage(parts, fileName, room);
    for (const [part, content] of parts) {
      if (content instanceof PackedPart) inPart(part, () => content.check());
    }
    return model;
  } catch (error) {
    if (!(error instanceof PartProblem)) throw error;
    const { code, part, facts } = error;
    throw new FileProblem(code, fileName, { part, ...facts });
  }
}

/** OpenDocument files say what they are in their first entry. */
function isOpenDocument(parts: ReadonlyMap<string, PartContent>): boolean {
  const type = parts.get('mimetype');
  return (
    type instanceof Uint8Array &&
    new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument')
  );
}

/** An OLE compound file: an encrypted workbook holds a stream of that name, one of Excel 97 to 2003 a Workbook or Book. */
function compoundFileProblem(bytes: Uint8Array, fileName: string): FileProblem {
  if (holdsStream(bytes, 'EncryptedPackage')) return new FileProblem('passwordProtected', fileName);
  const isWorkbook = holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book');
  return new FileProblem(isWorkbook ? 'legacyWorkbook' : 'notAWorkbook', fileName);
}

/** Stream names stand in the directory in UTF-16, at the start of an entry of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const sector = 128;
  for (let entry = 512; entry + sector <= bytes.length; entry += sector) {
    const matches = [...`${name}\0`].every((character, index) => {
      return bytes[entry + index * 2] === character.charCodeAt(0) && bytes[entry + index * 2 + 1] === 0;
    });
    if (matches) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
