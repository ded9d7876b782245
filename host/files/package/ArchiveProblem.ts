/** Thrown for a zip archive that is damaged, or not what it says it is; `entry` is the damaged one, where known. */
export class ArchiveProblem extends Error {
  constructor(readonly entry?: string) {
    super(entry ?? 'archive');
    this.name = 'ArchiveProblem';
  }
}
