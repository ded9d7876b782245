/** Where mutants are set, by the room that the result is told for. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  score: ['src/engine/score'],
  functions: ['src/functions'],
  statistics: ['src/engine/statistics'],
  'engine analyses': ['src/engine/conversion', 'src/engine/mismatch'],
  report: ['src/report'],
  analyses: ['src/analyses'],
};
