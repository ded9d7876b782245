import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

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

export const lightTheme: Theme = createLightTheme(teal);

const dark = createDarkTheme(teal);
/** The ramp's own choice for text on dark grey is too dim: 4.5 to 1 needs two steps lighter. */
export const darkTheme: Theme = {
  ...dark,
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
