import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Problem } from '../../../engine/problem';
import { sentenceForNotice } from '../../../report/text/noticeText';
import { useProse } from '../../components/PaneContext';

interface TypedFieldProps {
  readonly label: string;
  /** What the parts of the list are, in order. */
  readonly hint: readonly string[];
  readonly value: string;
  /** Takes the text over; raises a Problem where it is none that the parameter may have. */
  readonly read: (text: string) => void;
}

/** A list as it is typed on the command line. What cannot be read is explained and changes nothing. */
export function TypedField({ label, hint, value, read }: TypedFieldProps) {
  const prose = useProse();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    setText(value);
    setProblem(undefined);
  }, [value]);
  const take = () => {
    if (text === value) return;
    try {
      read(text);
      setProblem(undefined);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
  };
  return (
    <Field
      label={label}
      hint={hint.length > 0 ? prose.list(hint) : undefined}
      validationState={problem === undefined ? 'none' : 'error'}
      validationMessage={
        problem &&
        sentenceForNotice({ code: problem.code, facts: { ...problem.facts, parameter: label } }, prose)
      }
    >
      <Input
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
