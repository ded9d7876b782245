import { analysisNamed } from '../../../analyses';
import type { ParameterSection } from '../../../engine/recipe/ParameterSet';
import type { Recipe } from '../../../engine/recipe/types';
import { FoldedAway } from '../../components/FoldedAway';
import { usePane, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { ParameterControl } from './ParameterControl';

/** A control for every parameter that the analysis of a recipe declares, section by section. */
export function ParameterSettings({ recipe }: { readonly recipe: Recipe }) {
  const say = useSay();
  const pane = usePane();
  const { sections } = analysisNamed(recipe.analysis, pane.analyses).parameters;
  const controls = (section: ParameterSection) =>
    sections[section].map((name) => <ParameterControl key={name} name={name} recipe={recipe} />);
  return (
    <>
      {controls('weights')}
      {sections.lines.length > 0 && <Section title={say('tune.cuts')}>{controls('lines')}</Section>}
      {sections.targets.length > 0 && <Section title={say('tune.targets')}>{controls('targets')}</Section>}
      {sections.advanced.length > 0 && (
        <FoldedAway title={say('tune.advanced')}>{controls('advanced')}</FoldedAway>
      )}
    </>
  );
}
