/** A meaning that a drawn mark can have; colours, hatches and variants live in `tones.ts` only. */
export type ShapeTone =
  | 'case'
  | 'referral'
  | 'referral-before'
  | 'force'
  | 'force-complete'
  | 'force-complete-glyph'
  | 'force-started'
  | 'force-started-hatch'
  | 'force-started-glyph-ground'
  | 'force-started-glyph-ring'
  | 'force-started-glyph'
  | 'force-not-started'
  | 'force-not-started-glyph'
  | 'force-blank'
  | 'force-blank-glyph'
  | 'people'
  | 'people-hatch'
  | 'people-open'
  | 'asked'
  | 'due'
  | 'found'
  | 'between'
  | 'period'
  | 'period-tick'
  | 'band'
  | 'band-hatch'
  | 'band-edge'
  | 'band-label'
  | 'rule'
  | 'rule-strong'
  | 'baseline'
  | 'total-rule'
  | 'leader'
  | 'feint'
  | 'margin'
  | 'warning'
  | 'warning-unknown-month'
  | 'aside-rule';

/** How words are set: the face, the weight and the ink. */
export type TextTone =
  | 'number'
  | 'told'
  | 'told-quiet'
  | 'serif'
  | 'label'
  | 'label-strong'
  | 'label-asked'
  | 'note';

/** A meaning, never a colour. */
export type Tone = ShapeTone | TextTone;
