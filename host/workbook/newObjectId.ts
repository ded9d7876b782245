let count = 0;

/** An id in the shape of Excel's own, unique in this process and apart from the ids that opening a file gives. */
export function newObjectId(): string {
  count += 1;
  return `{${count.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
}
