import type { Evaluates } from './evaluates.ts';

const furniture = [
  '.bar',
  'a.exit',
  '.stage',
  '.stage-foot',
  '.skip-link',
  '.modes',
  '.note-close',
  '.data-toggle',
];

const content = [
  '.still',
  '.still-description',
  'main table',
  '.note',
  '.step',
  '.support',
  '.section-source',
  '#exit-note',
];

/** What is wrong with the page on paper: furniture that shows, content that is not there or has no room. */
export function faultsOnPaper(page: Evaluates): Promise<readonly string[]> {
  return page.evaluate(
    ([unwanted, wanted]) => {
      const hasRoom = (element: Element): boolean => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1;
      };
      const shown = unwanted.filter((selector) => [...document.querySelectorAll(selector)].some(hasRoom));
      const hidden = wanted.filter((selector) => {
        const all = [...document.querySelectorAll(selector)];
        return all.length === 0 || !all.every(hasRoom);
      });
      return [
        ...shown.map((selector) => `${selector} shows`),
        ...hidden.map((selector) => `${selector} is hidden`),
      ];
    },
    [furniture, content] as const,
  );
}
