import { betaCumulative } from '../../../src/engine/statistics/betaCumulative';
import { expectFigures, figuresOf } from './figures';

it.each(figuresOf('betaCumulative'))('agrees with scipy: $description', (figure) => {
  const [first, alpha, beta] = figure.arguments as [number, number, number];
  expectFigures(betaCumulative(first, alpha, beta), figure.expected);
});
