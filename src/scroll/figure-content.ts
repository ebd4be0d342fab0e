/** What a figure's element carries as JSON: all that its stage needs. */
export interface FigureContent {
  /** What the figure's `layout` takes, made by the same figure at build. */
  readonly data: unknown;
  /** Words above the picture, by state. */
  readonly states: ReadonlyMap<string, StageWords>;
}

/** The words above the picture of one state. */
export interface StageWords {
  readonly title: string;
  readonly subtitle: string;
}

/**
 * Reads what a figure's element carries.
 * @throws TypeError when it is not the JSON of a figure
 */
export function figureContent(json: string): FigureContent {
  const content: unknown = JSON.parse(json);
  if (!isRecord(content) || !isRecord(content['states'])) {
    throw new TypeError('The data of a figure are not an object with "data" and "states".');
  }
  const states = Object.entries(content['states']).map(([state, words]): readonly [string, StageWords] => [
    state,
    stageWords(state, words),
  ]);
  return { data: content['data'], states: new Map(states) };
}

function stageWords(state: string, words: unknown): StageWords {
  const title = isRecord(words) ? words['title'] : undefined;
  const subtitle = isRecord(words) ? words['subtitle'] : undefined;
  if (typeof title !== 'string' || typeof subtitle !== 'string') {
    throw new TypeError(`State "${state}" of a figure has no title and subtitle.`);
  }
  return { title, subtitle };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
