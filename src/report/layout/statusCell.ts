/**
 * Where the first sheet of a report says that its run is incomplete, until it is complete: the layout keeps so many rows
 * blank above its parts, whatever they are.
 */
export const statusCell = { row: 0, column: 1 };
export const statusRows = 1;
