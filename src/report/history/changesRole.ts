/** Role of the sheet that the first comparison adds to those of an earlier run. Apart, so that who looks for it need not load it. */
export const CHANGES_ROLE = 'changes';
