import { Body1 } from '@fluentui/react-components';
import { useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';

/** Where the add-in cannot work at all: an Excel that is too old, or no Excel. */
export function BlockedScreen({ cause }: { readonly cause: 'unsupported' | 'noExcel' }) {
  const say = useSay();
  return (
    <ScreenLayout title={say(`problem.${cause}.title`)}>
      <Body1>{say(`problem.${cause}`)}</Body1>
    </ScreenLayout>
  );
}
