import { Body1, Button, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { backToAnalysis } from '../actions/backToAnalysis';
import { attempt } from '../actions/attempt';
import { FailureMessage } from '../components/FailureMessage';
import { useEnvironment, usePane, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import type { FreezeScope } from '../excel/WorkbookPort';

const scopes: readonly FreezeScope[] = ['selection', 'sheet', 'workbook'];

/** Turns the add-in's formulas into their results, so that the workbook can be shared. */
export function FreezeScreen() {
  const say = useSay();
  const pane = usePane();
  const { readOnly } = useEnvironment();
  const [scope, setScope] = useState<FreezeScope>('selection');
  const [count, setCount] = useState<number>();
  const freeze = async () => {
    setCount(undefined);
    setCount(await attempt(pane, () => pane.workbook.freezeToValues(scope)));
  };
  const actions = (
    <>
      <Button appearance="primary" disabled={readOnly} onClick={() => void freeze()}>
        {say('freeze.go')}
      </Button>
      <Button onClick={() => backToAnalysis(pane)}>{say('shell.back')}</Button>
    </>
  );
  return (
    <ScreenLayout title={say('freeze.title')} actions={actions}>
      <FailureMessage />
      <Body1>{say('freeze.text')}</Body1>
      <Section title={say('freeze.scope')}>
        <RadioGroup
          aria-label={say('freeze.scope')}
          value={scope}
          onChange={(_event, { value }) => setScope(value as FreezeScope)}
        >
          {scopes.map((choice) => (
            <Radio key={choice} value={choice} label={say(`freeze.scope.${choice}`)} />
          ))}
        </RadioGroup>
      </Section>
      {count !== undefined && (
        <MessageBar intent={count === 0 ? 'info' : 'success'} role="status">
          <MessageBarBody>{count === 0 ? say('freeze.none') : say('freeze.done', { count })}</MessageBarBody>
        </MessageBar>
      )}
    </ScreenLayout>
  );
}
