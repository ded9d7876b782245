import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { moveWeight, type WeightGesture } from '../../state/moveWeight';
import { scaleSizes } from '../../state/scaleSizes';
import { toPercent } from '../../state/toPercent';
import {
  signedWeights,
  sizesOf,
  weightDirections,
  type WeightDirections,
} from '../../state/weightDirections';
import { sumOf, unlockedRest, type WeightSizes } from '../../state/WeightSizes';
import { WeightRow } from './WeightRow';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  sum: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface WeightSlidersProps {
  readonly title: string;
  /** Their names, as the person reads them. */
  readonly measures: readonly string[];
  readonly weights: readonly number[];
  /** Their directions are those of weights that are 0. */
  readonly defaults: readonly number[];
  /** Whether a weight may subtract. */
  readonly canSubtract: boolean;
  /** `continues`: the same slider is still being moved. */
  readonly onChange: (weights: readonly number[], continues?: boolean) => void;
}

/**
 * Weights, each with a slider that moves the others so that all add up to 100 %, and a number that is taken as it is
 * typed. What a weight does, how large it is and whether it keeps still are chosen apart.
 */
export function WeightSliders(props: WeightSlidersProps) {
  const { title, measures, weights, defaults, canSubtract, onChange } = props;
  const styles = useStyles();
  const gesture = useRef<WeightGesture>(undefined);
  // From the first step of a slider until it is let go.
  const isSliding = useRef(false);
  // How all was when a pointer took hold of a slider.
  const held = useRef<{ readonly sizes: WeightSizes; readonly gesture: WeightGesture | undefined }>(
    undefined,
  );
  const [known, setKnown] = useState<WeightDirections>();
  const [locks, setLocks] = useState<readonly boolean[]>([]);
  const sizes = sizesOf(weights);
  const subtracts = weightDirections(weights, defaults, known);
  const change = (changed: WeightSizes, directions = subtracts, continues = false) => {
    setKnown(directions);
    onChange(signedWeights(changed, directions), continues);
  };
  const isLocked = sizes.map((_size, place) => locks[place] === true);
  const slide = (place: number, size: number) => {
    gesture.current = moveWeight(gesture.current, sizes, place, size, isLocked);
    change(gesture.current.last, subtracts, isSliding.current);
    isSliding.current = true;
  };
  const letGo = () => {
    isSliding.current = false;
    held.current = undefined;
  };
  // The browser takes the pointer for something else: a finger scrolls the settings, and meant no slider on its way.
  const takeBack = () => {
    if (held.current !== undefined && isSliding.current) {
      gesture.current = held.current.gesture;
      change(held.current.sizes, subtracts, true);
    }
    letGo();
  };
  return (
    <Section title={title}>
      <div className={styles.rows}>
        {measures.map((name, place) => {
          const others = isLocked.map((locked, other) => locked && other !== place);
          return (
            <WeightRow
              key={name}
              name={name}
              size={sizes[place] ?? 0}
              largest={unlockedRest(sizes, others)}
              isLocked={isLocked[place] === true}
              // Where every other one is locked, none can make room.
              canSlide={isLocked.some((locked, other) => other !== place && !locked)}
              subtracts={subtracts[place] === true}
              canSubtract={canSubtract}
              onSlide={(size) => slide(place, size)}
              onHold={() => {
                held.current = { sizes, gesture: gesture.current };
              }}
              onSlid={letGo}
              onCancel={takeBack}
              onType={(size) => change(replaced(sizes, place, size))}
              onLock={(locked) => setLocks(replaced(isLocked, place, locked))}
              onDirection={(subtracting) => change(sizes, replaced(subtracts, place, subtracting))}
            />
          );
        })}
      </div>
      <SumOfWeights sizes={sizes} scaled={scaleSizes(sizes, isLocked)} onScale={(scaled) => change(scaled)} />
    </Section>
  );
}

interface SumOfWeightsProps {
  readonly sizes: WeightSizes;
  readonly scaled: WeightSizes | undefined;
  readonly onScale: (sizes: WeightSizes) => void;
}

/** What the weights add up to, and the way back to 100 % where numbers were typed that do not. */
function SumOfWeights({ sizes, scaled, onScale }: SumOfWeightsProps) {
  const styles = useStyles();
  const say = useSay();
  const percent = toPercent(sumOf(sizes));
  if (percent === 100) return <Caption1 className={styles.hint}>{say('tune.weights.hint')}</Caption1>;
  return (
    <div className={styles.sum} role="status">
      <Body1>{say('tune.weights.sum', { percent })}</Body1>
      <Button size="small" disabled={scaled === undefined} onClick={() => scaled && onScale(scaled)}>
        {say('tune.weights.scale')}
      </Button>
    </div>
  );
}

function replaced<Item>(items: readonly Item[], place: number, item: Item): readonly Item[] {
  return items.map((known, index) => (index === place ? item : known));
}
