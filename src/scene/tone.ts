/**
 * A meaning that a drawn mark can have; colours, hatches and variants live in `shape-tones.ts` only.
 * A tone is added here and there in one change. A hatch tone is for the lines of `hatch()`, drawn over its ground.
 */
export type ShapeTone =
  // one ring, one case; `-small` keeps the ring open where the radius is under 14
  | 'case'
  | 'case-small'
  // one open diamond, one allegation; one that was referred is filled
  | 'allegation'
  | 'allegation-referred'
  // under 7 px about the middle; the block as the quiet base of a share
  | 'allegation-small'
  | 'allegation-quiet'
  // one disc, one referral; `-before` counted under the earlier rules
  | 'referral'
  | 'referral-before'
  // one square, one police force; `-small` under 14 px
  | 'force'
  | 'force-small'
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
  // a force that answered a request, which says nothing of how
  | 'force-answered'
  // when a force's report came out, by its group's numeral: solid, hatched about its numeral, or open as `force`
  | 'force-first'
  | 'force-first-numeral'
  | 'force-hatch'
  | 'force-clearing'
  | 'force-numeral'
  // a force that is not spoken of, and the strong outline about one that is
  | 'force-other'
  | 'force-chosen'
  // a bar: `people` and `-hatch` with a gap found, `-open` the rest, `-plain` a length to scale without a finding
  | 'people'
  | 'people-hatch'
  | 'people-open'
  | 'people-plain'
  // any other length to scale; `-open` of another unit than the bar above, or the whole about a part
  | 'length'
  | 'length-open'
  // one upright tick, one claim of a press report, whatever its verdict
  | 'claim'
  // the two parts of a published share
  | 'share'
  | 'share-rest'
  // one part of a published fraction: hatched with the gap found, words on its ground; the rest; one that steps back
  | 'fraction'
  | 'fraction-hatch'
  | 'fraction-ground'
  | 'fraction-rest'
  | 'fraction-quiet'
  | 'fraction-quiet-hatch'
  // a request through time: the upright stroke and the line to its date, the flag, the circle
  | 'asked'
  | 'due'
  | 'found'
  | 'found-ground'
  | 'found-done'
  | 'found-part'
  | 'not-graded'
  | 'not-graded-glyph'
  // the line after its date: neutral, finished, past its date by the same test, or asked without a date
  | 'between'
  | 'in-time'
  | 'overdue'
  | 'no-date'
  | 'period'
  | 'period-tick'
  // the break in the series
  | 'band'
  | 'band-hatch'
  | 'band-edge'
  | 'band-label'
  // the ledger page
  | 'rule'
  | 'rule-strong'
  | 'baseline'
  | 'total-rule'
  | 'leader'
  | 'feint'
  | 'margin'
  | 'warning'
  | 'warning-unknown-month'
  | 'aside-rule'
  | 'current'
  | 'current-edge';

/** How words are set: the face, the weight and the ink. */
export type TextTone =
  // display roman, for counts
  | 'number'
  // display italic, for what was told; stands clear of ruling
  | 'told'
  | 'told-quiet'
  // serif italic, for what was asked
  | 'request'
  | 'serif'
  // serif semibold, for the heading of a picture
  | 'title'
  // sans
  | 'label'
  | 'label-strong'
  | 'label-asked'
  | 'label-done'
  // the same with paper about the letters, so that ruling or a leader never touches them
  | 'label-ruled'
  | 'label-strong-ruled'
  // sans in the quietest ink, for years on an axis and credits
  | 'note';

/** A meaning, never a colour. */
export type Tone = ShapeTone | TextTone;
