import type { Locale } from '../../engine/recipe/types';

/** What the pane must know about the Excel around it before it draws anything. */
export interface Environment {
  /** Excel is there and new enough. */
  readonly support: 'supported' | 'tooOld' | 'noExcel';
  readonly readOnly: boolean;
  readonly locale: Locale;
  /** Undefined where Office does not tell its theme. */
  readonly dark: boolean | undefined;
}
