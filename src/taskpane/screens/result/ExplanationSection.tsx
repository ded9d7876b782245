import { useEffect, useRef } from 'react';
import { usePaneState, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ExplanationCard } from './ExplanationCard';

/** Why the selected customer or product stands where it stands. Another one that is selected comes into view. */
export function ExplanationSection() {
  const say = useSay();
  const { explanation } = usePaneState();
  const shown = useRef(explanation);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was selected when the result appeared is left where it is: the answer comes first.
    const isNext =
      shown.current !== undefined && explanation !== undefined && shown.current.name !== explanation.name;
    shown.current = explanation ?? shown.current;
    if (isNext) place.current?.scrollIntoView({ block: 'nearest' });
  }, [explanation]);
  return (
    <div ref={place}>
      <Section title={say('result.explain')}>
        <ExplanationCard />
      </Section>
    </div>
  );
}
