import { open } from 'node:fs/promises';

const PIECE = 8_000_000;

/**
 * The bytes of a file, or undefined where it has more than `most`: a device or a pipe may have no end, so nothing is
 * read beyond that.
 */
export async function readInput(path: string, most: number): Promise<Uint8Array | undefined> {
  const file = await open(path);
  try {
    const found = await file.stat();
    if (found.isFile() && found.size > most) return undefined;
    if (found.isFile()) return await file.readFile();
    const pieces: Buffer[] = [];
    let length = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE));
      if (bytesRead === 0) return Buffer.concat(pieces);
      pieces.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
      if (length > most) return undefined;
    }
  } finally {
    await file.close();
  }
}
