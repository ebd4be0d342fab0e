export { shapeTones, type ShapeStyle } from './shape-tones.ts';
export { textTones, type TextStyle } from './text-tones.ts';
