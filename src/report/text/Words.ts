import type { Locale } from '../../engine/recipe/types';

/** A text in every language that the product speaks: a language that lacks one text does not compile. */
export type Words = Readonly<Record<Locale, string>>;
