/**
 * The colors of up to six series on light and on dark ground. Each has 3:1 against the ground (WCAG 2.2, 1.4.11), and no
 * two are closer than 0.12 in OKLab for people with full color vision or with protanopia, deuteranopia or tritanopia.
 */
export const SERIES_COLORS = [
  { light: '#304b83', dark: '#64a9f3' },
  { light: '#d06217', dark: '#e68a58' },
  { light: '#2c9a88', dark: '#61f3db' },
  { light: '#43052c', dark: '#93647c' },
  { light: '#6d5ac5', dark: '#5b62e1' },
  { light: '#543f0d', dark: '#f7d644' },
] as const;
