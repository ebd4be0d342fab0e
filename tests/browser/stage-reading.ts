import { setTimeout as delay } from 'node:timers/promises';
import type { Evaluates } from './evaluates.ts';

/** Pictures on the page's stages by section: every element in painting order, with its text and all its attributes. */
export type Pictures = Readonly<Record<string, readonly string[]>>;

/** Addresses of steps, such as `plans/sorted`. */
export type Steps = readonly [string, ...string[]];

/** Reads every stage that has something painted on it. */
export function picturesOf(page: Evaluates): Promise<Pictures> {
  return page.evaluate(() => {
    const line = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return [element.tagName, ...attributes, ...own.map(({ textContent }) => textContent)].join(' ');
    };
    const figures = [...document.querySelectorAll<HTMLElement>('story-figure')].filter(
      (figure) => figure.querySelector('.stage-picture > *') !== null,
    );
    return Object.fromEntries(
      figures.map((figure) => {
        const words = [
          ...figure.querySelectorAll(
            '.stage-title > .shown, .stage-subtitle > .shown, .stage-count, [data-move], .step',
          ),
        ];
        const picture = [...figure.querySelectorAll('.stage-picture, .stage-picture *')];
        const written = words.map((element) =>
          element.matches('.step')
            ? `${element.id} ${element.className} ${element.getAttribute('aria-current') ?? ''}`
            : `${line(element)} ${element.textContent}`,
        );
        return [figure.dataset['section'] ?? '', [...written, ...picture.map(line)]];
      }),
    );
  });
}

/** Says whether any mark is on its way, by reading the pictures twice, two frames apart. */
export function isMoving(page: Evaluates): Promise<boolean> {
  return page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const pictures = (): string =>
      Array.from(document.querySelectorAll('.stage-picture'), ({ innerHTML }) => innerHTML).join();
    const before = pictures();
    await nextFrame();
    await nextFrame();
    return pictures() !== before;
  });
}

/** Waits until no attribute has changed for longer than any movement lasts, and reads the stages. */
export async function settledPictures(page: Evaluates): Promise<Pictures> {
  const quiet = 1200;
  const longest = 15_000;
  const end = Date.now() + longest;
  let pictures = await picturesOf(page);
  for (let since = Date.now(); Date.now() - since < quiet;) {
    await delay(100);
    if (Date.now() > end) throw new Error(`The stages did not come to rest within ${String(longest)} ms.`);
    const now = await picturesOf(page);
    if (JSON.stringify(now) !== JSON.stringify(pictures)) since = Date.now();
    pictures = now;
  }
  return pictures;
}

/** The section whose stage is in the middle of the screen; nothing when none is. */
export function sectionOnScreen(page: Evaluates): Promise<string | undefined> {
  return page.evaluate(() => {
    const middle = innerHeight / 2;
    const figure = [...document.querySelectorAll<HTMLElement>('story-figure')].find((candidate) => {
      const box = candidate.querySelector('.stage')?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top < middle && box.bottom > middle;
    });
    return figure?.dataset['section'];
  });
}

/** All steps of the story that have an address, in order. */
export async function stepAddresses(page: Evaluates): Promise<Steps> {
  const [first, ...others] = await page.evaluate(() =>
    Array.from(document.querySelectorAll('story-figure .step[id]'), ({ id }) => id),
  );
  if (first === undefined) throw new Error('The page has no steps.');
  return [first, ...others];
}

/** Scrolls at once so that a step's top is this far from the top of the screen. */
export async function scrollToStep(page: Evaluates, address: string, top: number): Promise<void> {
  await page.evaluate(
    ([id, distance]) => {
      const step = document.getElementById(id);
      if (step === null) throw new Error(`no step ${id}`);
      scrollTo({
        top: Math.round(scrollY + step.getBoundingClientRect().top - distance),
        behavior: 'instant',
      });
    },
    [address, top] as const,
  );
}
