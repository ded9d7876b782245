import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a list of findings about the data, each a sentence with its cells. */
export const useFindingStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  sentence: { overflowWrap: 'anywhere' },
});
