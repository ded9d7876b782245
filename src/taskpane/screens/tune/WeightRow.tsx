import { Label, makeStyles, Slider, ToggleButton, tokens } from '@fluentui/react-components';
import { AddRegular, LockClosedRegular, LockOpenRegular, SubtractRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useSay } from '../../components/PaneContext';
import { toPercent } from '../../state/toPercent';
import { PercentField } from './PercentField';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  heading: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  slider: { minWidth: 0 },
});

interface WeightRowProps {
  readonly name: string;
  /** A fraction of the whole, without its direction. */
  readonly size: number;
  /** What the locked others leave to the slider. */
  readonly largest: number;
  readonly isLocked: boolean;
  readonly canSlide: boolean;
  readonly subtracts: boolean;
  readonly canSubtract: boolean;
  readonly onSlide: (size: number) => void;
  /** A pointer takes hold of the slider. */
  readonly onHold: () => void;
  /** The slider is let go. */
  readonly onSlid: () => void;
  /** The pointer is taken away: what it did was not meant. */
  readonly onCancel: () => void;
  readonly onType: (size: number) => void;
  readonly onLock: (locked: boolean) => void;
  readonly onDirection: (subtracts: boolean) => void;
}

/** One weight: whether it adds or subtracts, whether it keeps still, and how large it is. */
export function WeightRow(props: WeightRowProps) {
  const { name, size, largest, isLocked, canSlide, subtracts } = props;
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const percent = toPercent(size);
  return (
    <div className={styles.row}>
      <div className={styles.heading}>
        <Label id={id} className={styles.label}>
          {subtracts ? say('tune.weight.subtracts', { measure: name }) : name}
        </Label>
        {props.canSubtract && (
          <ToggleButton
            appearance="subtle"
            size="small"
            checked={subtracts}
            icon={subtracts ? <SubtractRegular /> : <AddRegular />}
            aria-label={say('tune.weight.subtract', { measure: name })}
            title={say('tune.weight.subtract', { measure: name })}
            onClick={() => props.onDirection(!subtracts)}
          />
        )}
        <ToggleButton
          appearance="subtle"
          size="small"
          checked={isLocked}
          icon={isLocked ? <LockClosedRegular /> : <LockOpenRegular />}
          aria-label={say('tune.weight.lock', { measure: name })}
          title={say('tune.weight.lock', { measure: name })}
          onClick={() => props.onLock(!isLocked)}
        />
      </div>
      <Slider
        className={styles.slider}
        aria-labelledby={id}
        aria-valuetext={`${percent} %`}
        min={0}
        max={100}
        value={percent}
        disabled={isLocked || !canSlide}
        onPointerDown={props.onHold}
        onPointerUp={props.onSlid}
        onPointerCancel={props.onCancel}
        onLostPointerCapture={props.onSlid}
        onKeyUp={props.onSlid}
        onBlur={props.onSlid}
        onChange={(_event, { value }) => props.onSlide(Math.min(value / 100, largest))}
      />
      <PercentField
        name={say('tune.percentOf', { measure: name })}
        value={size}
        disabled={isLocked}
        onChange={props.onType}
      />
    </div>
  );
}
