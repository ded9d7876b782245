/** Canonical names of the values of a role, each with the spellings that mean it. */
export type ValueVocabulary = Readonly<Record<string, readonly string[]>>;
