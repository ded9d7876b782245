import { useEffect, useRef } from 'react';
import { explainSelection } from '../../actions/explainSelection';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ExplanationCard } from './ExplanationCard';

/** Why the selected customer or product stands where it stands. Another one that is selected comes into view. */
export function ExplanationSection() {
  const say = useSay();
  const pane = usePane();
  const { explanation } = usePaneState();
  // Who was explained last; not known before the selection that was there first has been looked at.
  const shown = useRef<{ readonly name: string | undefined }>(undefined);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void explainSelection(pane).then(() => {
      shown.current = { name: pane.store.get().explanation?.name };
    });
  }, [pane]);
  useEffect(() => {
    // What was selected when the result appeared is left where it is: the answer comes first.
    if (shown.current === undefined || explanation === undefined || shown.current.name === explanation.name)
      return;
    shown.current = explanation;
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [explanation]);
  return (
    <div ref={place}>
      <Section title={say('result.explain')}>
        <ExplanationCard />
      </Section>
    </div>
  );
}
