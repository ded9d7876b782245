import { Field, Select } from '@fluentui/react-components';
import { withoutAnswers } from '../../../engine/recipe/withAnswer';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';

/** Which table is meant, where the sheet holds several. */
export function RegionChoice() {
  const say = useSay();
  const pane = usePane();
  const { opened, region, recipe } = usePaneState();
  if (opened === undefined || recipe === undefined || opened.regions.length < 2) return null;
  return (
    <Field label={say('match.region')}>
      <Select
        value={String(region)}
        onChange={(_event, { value }) => {
          pane.store.set({ region: Number(value) });
          // Headers of another table: columns chosen by hand and answers about them do not apply there.
          void checkAgain(pane, withoutAnswers(recipe));
        }}
      >
        {opened.regions.map((candidate, index) => (
          <option key={candidate.firstDataRow} value={index}>
            {say('match.regionName', {
              number: index + 1,
              rows: candidate.endRow - candidate.firstDataRow,
              row: opened.origin.firstRow + candidate.firstDataRow - 1,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
