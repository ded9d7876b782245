import type { ReactNode } from 'react';
import { toPercent } from '../../state/toPercent';
import { SpinField } from './SpinField';

interface PercentFieldProps {
  readonly label?: ReactNode;
  readonly name?: string;
  /** A fraction. */
  readonly value: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A share or a rate, shown in percent. */
export function PercentField({ value, minimum = 0, maximum = 1, onChange, ...props }: PercentFieldProps) {
  return (
    <SpinField
      {...props}
      value={toPercent(value)}
      minimum={toPercent(minimum)}
      maximum={toPercent(maximum)}
      isWhole={false}
      step={1}
      isPercent
      onChange={(percent) => onChange(Math.min(Math.max(percent / 100, minimum), maximum))}
    />
  );
}
