import type { FigureContent, StageWords } from './figure-content.ts';
import type { StageParts } from './stage-parts.ts';

type Worded = Pick<StageParts, 'title' | 'subtitle'>;

/**
 * Writes the words of all states on the stage, one over the other, and shows none. So the picture below them has the
 * same place and room in every state, however many lines its words take.
 */
export function writeWords({ title, subtitle }: Worded, states: FigureContent['states']): void {
  const write = (element: HTMLElement, wordsOf: (words: StageWords) => string): void => {
    element.replaceChildren(
      ...[...states].map(([state, words]) => {
        const line = element.ownerDocument.createElement('span');
        line.dataset['state'] = state;
        line.textContent = wordsOf(words);
        return line;
      }),
    );
  };
  write(title, (words) => words.title);
  write(subtitle, (words) => words.subtitle);
}

/** Shows the words of one state alone; the style sheet hides the others without taking their room. */
export function showWords({ title, subtitle }: Worded, state: string): void {
  for (const line of [...title.children, ...subtitle.children]) {
    line.classList.toggle('shown', line instanceof HTMLElement && line.dataset['state'] === state);
  }
}
