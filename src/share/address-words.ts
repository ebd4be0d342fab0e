/** The longest title that every preview shows whole. */
export const longestTitle = 70;

/** The longest description that every preview shows whole. */
export const longestDescription = 200;

/** The longest text alternative that every preview takes. */
export const longestAlternative = 420;

/** What an address says of itself in a history list, a preview or a lock screen. */
export interface AddressWords {
  /** Neutral, at most 70 characters, and of no other address. */
  readonly title: string;
  /** Neutral, at most 200 characters, and of no other address. */
  readonly description: string;
  /** What is to be seen on its card, at most 420 characters. */
  readonly cardAlternative: string;
  /** Ids of the facts whose numbers stand in these words. */
  readonly facts: readonly string[];
}

/** Words with the facts that filled their slots. */
interface Worded {
  readonly text: string;
  readonly facts: readonly string[];
}

/** Other words for previews, where those on the page are too long or not neutral; null where the page's own do. */
interface SectionPreview {
  readonly title: Worded | null;
  readonly description: Worded | null;
}

/** What is read of a section. */
export interface SectionInWords {
  readonly title: Worded;
  readonly message: Worded;
  readonly preview: SectionPreview;
}

/** What is read of a figure. */
export interface FigureInWords {
  readonly name: string;
  readonly facts: readonly string[];
  readonly keyStates: readonly string[];
  words(state: string): {
    readonly title: string;
    readonly subtitle: string;
    readonly preview: { readonly title: string | null; readonly description: string | null };
  };
  describe(state: string): string;
}

/** What the sentences of a force's record say of one force. */
export interface ForceInWords {
  /** Name of the page. */
  readonly name: string;
  readonly description: string;
  /** Name of the map on which the force is outlined. */
  readonly map: string;
  /** When its report was published. */
  readonly report: string;
}

/** The title of a window: with the story's title behind it where both are short enough. */
export function windowTitle(title: string, story: string): string {
  const whole = `${title} – ${story}`;
  return whole.length <= longestTitle ? whole : title;
}

/** The state of its figure that stands for a whole section: its first key state. */
export function leadState({ keyStates }: Pick<FigureInWords, 'keyStates'>): string | null {
  return keyStates[0] ?? null;
}

/** What is to be seen in one state: its description, or where that is too long its kind, title and subtitle. */
export function stateAlternative(figure: FigureInWords, state: string): string {
  const description = figure.describe(state);
  if (description.length <= longestAlternative) return description;
  const { title, subtitle } = figure.words(state);
  return `${figure.name}. ${title}. ${subtitle}`;
}

/** What the address of a section says: its heading and its message, unless the section has other words for previews. */
export function sectionWords(section: SectionInWords, figure: FigureInWords | null): AddressWords {
  const title = section.preview.title ?? section.title;
  const description = section.preview.description ?? section.message;
  const state = figure === null ? null : leadState(figure);
  const cardAlternative =
    figure === null || state === null
      ? `${section.title.text}. ${description.text}`
      : stateAlternative(figure, state);
  return {
    title: title.text,
    description: description.text,
    cardAlternative,
    facts: [
      ...new Set([...title.facts, ...section.title.facts, ...description.facts, ...(figure?.facts ?? [])]),
    ],
  };
}

/** What the address of a state says: its title and subtitle, unless the figure has other words for previews. */
export function stateWords(figure: FigureInWords, state: string): AddressWords {
  const { title, subtitle, preview } = figure.words(state);
  return {
    title: preview.title ?? title,
    description: preview.description ?? subtitle,
    cardAlternative: stateAlternative(figure, state),
    facts: figure.facts,
  };
}

/** What the address of a force says. */
export function forceWords({ name, description, map, report }: ForceInWords): AddressWords {
  return { title: name, description, cardAlternative: `${map}. ${report}`, facts: [] };
}
