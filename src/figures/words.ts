/** Words of one state, with every slot already filled from the ledger. */
export interface StateWords {
  /** What the state says, with its unit. */
  readonly title: string;
  /** Unit, place, period, and what one mark is and is not. */
  readonly subtitle: string;
  /** Sentences that hold every number the state shows. */
  readonly description: string;
  /** Other words for links shared; null where title and subtitle are short and neutral enough. */
  readonly preview: { readonly title: string | null; readonly description: string | null };
}

/** The words of one figure from `content/figures/<figure>.yaml`, slots filled. */
export interface Words<State extends string, Label extends string> {
  /** Accessible name: kind of chart, of what, where; at most 150 characters. */
  readonly name: string;
  /** Who counted, who published, when. */
  readonly source: string;
  readonly states: Readonly<Record<State, StateWords>>;
  readonly labels: Readonly<Record<Label, string>>;
}
