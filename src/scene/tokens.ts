/** Colours of one theme; design decides them, nothing else in the project names a colour. */
export const light = {
  paper: '#F7F4EC',
  surface: '#FFFDF8',
  sunk: '#ECE7DB',
  ink: '#17191C',
  'ink-2': '#43484F',
  'ink-3': '#595E66',
  edge: '#595E66',
  mark: '#343A42',
  before: '#DCD6C9',
  response: '#12436D',
  mid: '#6D90B4',
  warning: '#7D4600',
  link: '#174A7C',
  focus: '#0B57D0',
  'exit-ground': '#17191C',
  'exit-text': '#FFFDF8',
  feint: '#C9D5DA',
  rule: '#CFC8B9',
  margin: '#B79E78',
} as const;

/** The name of a colour, said by what it is for. */
export type ColourName = keyof typeof light;

/** One value for every colour name. */
export type Palette = Readonly<Record<ColourName, string>>;

/** The same names on dark paper. */
export const dark: Palette = {
  paper: '#13171B',
  surface: '#1B2127',
  sunk: '#0C0F12',
  ink: '#F2EEE5',
  'ink-2': '#CBC8BF',
  'ink-3': '#A8A69E',
  edge: '#A8A69E',
  mark: '#DAD6CC',
  before: '#343C45',
  response: '#9CC6F2',
  mid: '#426E97',
  warning: '#EDB35F',
  link: '#9CC4EE',
  focus: '#FFD54A',
  'exit-ground': '#F2EEE5',
  'exit-text': '#13171B',
  feint: '#27323B',
  rule: '#3A424A',
  margin: '#6B5A3C',
};

/** On white paper: the light theme in black ink. */
export const print: Palette = {
  ...light,
  paper: '#FFFFFF',
  surface: '#FFFFFF',
  ink: '#000000',
  'ink-2': '#000000',
  'ink-3': '#000000',
};

/** In the reader's own colours: outlines and solid marks in their text colour, grounds empty, ruling gone. */
export const forced: Palette = {
  paper: 'Canvas',
  surface: 'Canvas',
  sunk: 'Canvas',
  ink: 'CanvasText',
  'ink-2': 'CanvasText',
  'ink-3': 'CanvasText',
  edge: 'CanvasText',
  mark: 'CanvasText',
  before: 'Canvas',
  response: 'CanvasText',
  mid: 'CanvasText',
  warning: 'CanvasText',
  link: 'LinkText',
  focus: 'Highlight',
  'exit-ground': 'ButtonFace',
  'exit-text': 'ButtonText',
  feint: 'Canvas',
  rule: 'CanvasText',
  margin: 'Canvas',
};

/** Decoration that a reader who asks for more contrast sees as plain as any outline. */
export const decoration = ['rule', 'feint', 'margin'] as const satisfies readonly ColourName[];

/** A family of faces by its part in the page: the face, then what stands in for it on any machine. */
export const families = {
  display: ['Ledger Display', 'Georgia', 'serif'],
  serif: ['Ledger Text', 'Georgia', 'serif'],
  sans: ['Atkinson Hyperlegible Next', 'Verdana', 'sans-serif'],
} as const;

/** The name of a family, said by its part in the page. */
export type FamilyName = keyof typeof families;

/** Common fonts that are set to a family's own measures, so that nothing moves while its face is on the way. */
export const standIns = {
  display: ['Georgia', 'Times', 'Noto Serif', 'DejaVu Serif'],
  serif: ['Georgia', 'Times', 'Noto Serif', 'DejaVu Serif'],
  sans: ['Verdana', 'Arial', 'Roboto', 'DejaVu Sans'],
} as const satisfies Readonly<Record<FamilyName, readonly string[]>>;

/** The name under which a common font, so measured, is known to CSS. */
export function standInFamily(family: FamilyName, font: string): string {
  return `${families[family][0]} ${font}`;
}
