import { Button, Field, Select } from '@fluentui/react-components';
import type { Notice } from '../../../engine/problem';
import { withAnswer } from '../../../engine/recipe/withAnswer';
import { answerTexts } from '../../../report/text/readingTexts';
import { wordsOf } from '../../../report/text/Words';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { takeLostFocus } from '../../components/takeLostFocus';
import { LevelChoice } from './LevelChoice';
import { SuccessChoice } from './SuccessChoice';

/**
 * The answers to a question, where the data check asks one: one of `facts.answers`, for the column `facts.header` or for
 * a parameter of the recipe, or a choice among the column's own values.
 */
export function AnswerChoice({ notice }: { readonly notice: Notice }) {
  const say = useSay();
  const pane = usePane();
  const { recipe, locale } = usePaneState();
  const { answers, header, parameter, values, proposed } = notice.facts;
  if (recipe === undefined || typeof header !== 'string') return null;
  if (typeof parameter === 'string' && Array.isArray(values) && !Array.isArray(answers)) {
    const choice = { header, parameter, values: values.map(String), proposed: textsOf(proposed) };
    return parameter.startsWith('order.') ? <LevelChoice {...choice} /> : <SuccessChoice {...choice} />;
  }
  if (notice.code === 'metricUnreadable') {
    const without = { ...recipe, mapping: { ...recipe.mapping, [notice.role ?? '']: null } };
    return (
      <Button size="small" onClick={() => void checkAgain(pane, without)}>
        {say('match.leaveOut', { header })}
      </Button>
    );
  }
  if (!Array.isArray(answers)) return null;
  const meaningOf = (answer: string) => wordsOf(answerTexts, answer)?.[locale];
  const answered = (value: string) =>
    typeof parameter === 'string'
      ? withAnswer(recipe, parameter, value)
      : { ...recipe, answers: { ...recipe.answers, [header]: value } };
  return (
    <Field label={say('match.answer', { header })}>
      <Select
        ref={takeLostFocus}
        value={typeof parameter === 'string' ? '' : (recipe.answers[header] ?? '')}
        onChange={(_event, { value }) => void checkAgain(pane, answered(value))}
      >
        <option value="">{say('match.answer.choose')}</option>
        {(answers as readonly string[]).map((answer) => (
          <option key={answer} value={answer}>
            {meaningOf(answer) ?? answer}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function textsOf(fact: Notice['facts'][string] | undefined): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
