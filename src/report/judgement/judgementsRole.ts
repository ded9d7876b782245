/** Role of the sheet that the first judgement adds to those of an earlier run. Apart, so that who looks for it need not load it. */
export const JUDGEMENTS_ROLE = 'judgements';
