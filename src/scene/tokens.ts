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
