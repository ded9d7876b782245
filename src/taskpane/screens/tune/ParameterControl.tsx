import { Checkbox } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import { nameOfParameter, nameOfPart } from '../../../analyses/nameOfParameter';
import type { ParameterValue } from '../../../engine/recipe/Parameter';
import { parameterNamed } from '../../../engine/recipe/parameterNamed';
import { isByRole, withAnswer } from '../../../engine/recipe/withAnswer';
import type { Recipe } from '../../../engine/recipe/types';
import { changeParameter } from '../../actions/changeParameter';
import { roleName } from '../../../report/text/roleName';
import { usePane, usePaneState, useProse } from '../../components/PaneContext';
import { percentRange } from '../../state/percentRange';
import { ChoiceField } from './ChoiceField';
import { SpinField } from './SpinField';
import { PercentField } from './PercentField';
import { TypedField } from './TypedField';
import { WeightSliders } from './WeightSliders';

interface ParameterControlProps {
  readonly name: string;
  readonly recipe: Recipe;
}

/** The control of one parameter: which one, with which range and words, is read from its declaration. */
export function ParameterControl({ name, recipe }: ParameterControlProps) {
  const pane = usePane();
  const prose = useProse();
  const { checked } = usePaneState();
  const matched = checked?.matches.flatMap(({ role, column }) => (column === undefined ? [] : [role])) ?? [];
  const { parameters, parameterWords } = analysisNamed(recipe.analysis, pane.analyses);
  const parameter = parameterNamed(parameters, name);
  const { field } = parameter;
  const text = parameterWords[name];
  if (text === undefined) throw new RangeError(`No words for the parameter "${name}"`);
  const label = nameOfParameter(text, field, prose);
  const partName = (part: string) => nameOfPart(text, part, prose);
  const value = recipe.parameters[name] ?? parameter.default;
  const change = (changed: ParameterValue, continues?: boolean) =>
    changeParameter(pane, name, changed, continues);
  switch (field.kind) {
    case 'percent':
      return (
        <PercentField
          label={label}
          value={Number(value)}
          {...percentRange(parameters, name, field, recipe.parameters)}
          onChange={change}
        />
      );
    case 'number':
      return <SpinField label={label} value={Number(value)} {...field} onChange={change} />;
    case 'choice':
      return (
        <ChoiceField
          label={label}
          value={String(value)}
          choices={field.choices}
          nameOf={partName}
          onChange={change}
        />
      );
    case 'toggle':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={(_event, { checked }) => change(checked === true)}
        />
      );
    case 'weights':
      return (
        <WeightSliders
          title={label}
          measures={field.measures.map(partName)}
          weights={numbersOf(value)}
          defaults={numbersOf(parameter.default)}
          canSubtract={field.minimum < 0}
          onChange={change}
        />
      );
    case 'choices': {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      return field.measures.map((measure, place) => (
        <ChoiceField
          key={measure}
          label={nameOfParameter(text, field, prose, measure)}
          value={chosen[place] ?? ''}
          choices={field.choices}
          nameOf={partName}
          onChange={(choice) => change(chosen.map((known, index) => (index === place ? choice : known)))}
        />
      ));
    }
    case 'numbers':
    case 'texts':
      return (
        <TypedField
          label={label}
          hint={field.kind === 'numbers' ? field.places.map(partName) : []}
          value={numbersOrTexts(value).join(', ')}
          read={(entered) => {
            const typed = parameter.readText(name, entered, value);
            const problem = parameter.findProblem(name, typed);
            if (problem !== undefined) throw problem;
            change(typed);
          }}
        />
      );
    case 'textsByRole':
      // For the columns that the table has; those that a person must choose are asked about beside their values, too.
      return field.roles
        .filter((role) => matched.includes(role))
        .map((role) => (
          <TypedField
            key={role}
            label={prose.remark(label, roleName(role, prose))}
            hint={[]}
            value={textsOf(value, role).join(field.separator === ',' ? ', ' : ' > ')}
            read={(entered) => {
              const typed = parameter.readText(`${name}.${role}`, entered, value);
              const problem = parameter.findProblem(name, typed);
              if (problem !== undefined) throw problem;
              change(withAnswer(recipe, `${name}.${role}`, textsOf(typed, role)).parameters[name] ?? typed);
            }}
          />
        ));
  }
}

function textsOf(value: ParameterValue, role: string): readonly string[] {
  return (isByRole(value) ? value[role] : undefined) ?? [];
}

function numbersOf(value: ParameterValue): readonly number[] {
  return numbersOrTexts(value).map(Number);
}

function numbersOrTexts(value: ParameterValue): readonly (number | string)[] {
  if (typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [value];
  return Array.isArray(value) ? (value as readonly (number | string)[]) : [];
}
