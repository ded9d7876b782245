import { Field, Select } from '@fluentui/react-components';
import type { Notice } from '../../../engine/problem';
import { answerTexts } from '../../../report/text/readingTexts';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { takeLostFocus } from '../../components/takeLostFocus';

/** The answers to a question about a column, where the data check asks one: `facts.answers` and `facts.header`. */
export function AnswerChoice({ notice }: { readonly notice: Notice }) {
  const say = useSay();
  const pane = usePane();
  const { recipe, locale } = usePaneState();
  const { answers, header } = notice.facts;
  if (recipe === undefined || !Array.isArray(answers) || typeof header !== 'string') return null;
  const meanings: Readonly<Record<string, string>> = answerTexts[locale];
  return (
    <Field label={say('match.answer', { header })}>
      <Select
        ref={takeLostFocus}
        value={recipe.answers[header] ?? ''}
        onChange={(_event, { value }) =>
          void checkAgain(pane, { ...recipe, answers: { ...recipe.answers, [header]: value } })
        }
      >
        <option value="">{say('match.answer.choose')}</option>
        {(answers as readonly string[]).map((answer) => (
          <option key={answer} value={answer}>
            {meanings[answer] ?? answer}
          </option>
        ))}
      </Select>
    </Field>
  );
}
