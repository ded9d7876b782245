import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { palette } from '../../report/palette';

/** Shades of the product's teal (#0F6C5C, the colour of "good" in the reports), from nearly black to nearly white. */
const teal: BrandVariants = {
  10: '#020F0C',
  20: '#071F1A',
  30: '#0A3029',
  40: '#0C4036',
  50: '#0D4F43',
  60: '#0E5C4E',
  70: '#0E6455',
  80: '#0F6C5C',
  90: '#2C7D6E',
  100: '#468E80',
  110: '#5FA094',
  120: '#79B1A7',
  130: '#93C3BA',
  140: '#AED4CE',
  150: '#C8E5E0',
  160: '#E3F4F1',
};

/** Colours of the charts by meaning, as CSS variables beside Fluent's own. */
export interface PayoffTheme extends Theme {
  readonly payoffGood: string;
  readonly payoffAttention: string;
  readonly payoffContext: string;
  readonly payoffAmount: string;
}

export const lightTheme: PayoffTheme = {
  ...createLightTheme(teal),
  payoffGood: palette.good,
  payoffAttention: palette.attention,
  payoffContext: palette.context,
  payoffAmount: palette.amount,
};

const dark = createDarkTheme(teal);
/** The ramp's own choice for text on dark grey is too dim: 4.5 to 1 needs two steps lighter. */
export const darkTheme: PayoffTheme = {
  ...dark,
  // The same hues, light enough for 3 to 1 on dark grey.
  payoffGood: '#4FB5A2',
  payoffAttention: '#E08A63',
  payoffContext: '#A9AEB5',
  payoffAmount: '#6FA3D4',
  colorBrandForeground1: teal[120],
  colorBrandForeground2: teal[130],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[130],
  colorBrandForegroundLinkPressed: teal[110],
  colorBrandStroke1: teal[110],
  colorCompoundBrandForeground1: teal[120],
  colorCompoundBrandForeground1Hover: teal[130],
  colorCompoundBrandForeground1Pressed: teal[110],
  colorCompoundBrandBackground: teal[110],
  colorCompoundBrandBackgroundHover: teal[120],
  colorCompoundBrandBackgroundPressed: teal[100],
  colorCompoundBrandStroke: teal[110],
  colorCompoundBrandStrokeHover: teal[120],
};
