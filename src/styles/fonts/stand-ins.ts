/** What is known of a common font; lengths in ems, the average over the letters of English text. */
export interface StandIn {
  /** Name by which `src/scene/tokens.ts` lists it. */
  readonly font: string;
  readonly style: 'normal' | 'italic';
  readonly bold: boolean;
  /** Full names of the font and of those made to its measures. */
  readonly local: readonly string[];
  readonly average: number;
}

const roman = { style: 'normal', bold: false } as const;
const italic = { style: 'italic', bold: false } as const;
const bold = { style: 'normal', bold: true } as const;

/** Measured from the fonts themselves, once; they no longer change. */
export const commonFonts: readonly StandIn[] = [
  { ...roman, font: 'Georgia', local: ['Georgia'], average: 0.4458 },
  { ...italic, font: 'Georgia', local: ['Georgia Italic'], average: 0.4546 },
  { ...bold, font: 'Georgia', local: ['Georgia Bold'], average: 0.5186 },
  { ...roman, font: 'Times', local: ['Times New Roman', 'Liberation Serif', 'Tinos'], average: 0.4063 },
  {
    ...italic,
    font: 'Times',
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
    average: 0.4082,
  },
  {
    ...bold,
    font: 'Times',
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    average: 0.4326,
  },
  { ...roman, font: 'Noto Serif', local: ['Noto Serif', 'NotoSerif-Regular'], average: 0.481 },
  { ...italic, font: 'Noto Serif', local: ['Noto Serif Italic', 'NotoSerif-Italic'], average: 0.469 },
  { ...bold, font: 'Noto Serif', local: ['Noto Serif Bold', 'NotoSerif-Bold'], average: 0.512 },
  { ...roman, font: 'DejaVu Serif', local: ['DejaVu Serif'], average: 0.5165 },
  { ...italic, font: 'DejaVu Serif', local: ['DejaVu Serif Italic'], average: 0.5165 },
  { ...bold, font: 'DejaVu Serif', local: ['DejaVu Serif Bold'], average: 0.5703 },
  { ...roman, font: 'Verdana', local: ['Verdana'], average: 0.5122 },
  { ...bold, font: 'Verdana', local: ['Verdana Bold'], average: 0.5713 },
  { ...roman, font: 'Arial', local: ['Arial', 'Liberation Sans', 'Arimo'], average: 0.4458 },
  { ...bold, font: 'Arial', local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], average: 0.48 },
  { ...roman, font: 'Roboto', local: ['Roboto', 'Roboto-Regular'], average: 0.4448 },
  { ...bold, font: 'Roboto', local: ['Roboto Bold', 'Roboto-Bold'], average: 0.4521 },
  { ...roman, font: 'DejaVu Sans', local: ['DejaVu Sans'], average: 0.5082 },
  { ...bold, font: 'DejaVu Sans', local: ['DejaVu Sans Bold'], average: 0.5741 },
];
