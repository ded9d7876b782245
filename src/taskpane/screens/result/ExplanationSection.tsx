import { useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ExplanationCard } from './ExplanationCard';

/** Why the selected customer or product stands where it stands. */
export function ExplanationSection() {
  const say = useSay();
  return (
    <Section title={say('result.explain')}>
      <ExplanationCard />
    </Section>
  );
}
