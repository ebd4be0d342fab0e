import { expect, type Page } from '@playwright/test';

/** Pictures on the page's stages by section: every element in painting order, with its text and all its attributes. */
export type Pictures = Readonly<Record<string, readonly string[]>>;

/** Addresses of steps, such as `plans/sorted`. */
export type Steps = readonly [string, ...string[]];

/** Reads every stage that has something painted on it. */
export function picturesOf(page: Page): Promise<Pictures> {
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

/** Says whether any mark is on its way, by reading the page twice, two frames apart. */
export async function isMoving(page: Page): Promise<boolean> {
  const before = await picturesOf(page);
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
  });
  return JSON.stringify(before) !== JSON.stringify(await picturesOf(page));
}

/** Waits until no attribute has changed for longer than any movement lasts, and reads the stages. */
export async function settledPictures(page: Page): Promise<Pictures> {
  const quiet = 1200;
  const longest = 15_000;
  const end = Date.now() + longest;
  let pictures = await picturesOf(page);
  for (let since = Date.now(); Date.now() - since < quiet;) {
    await page.waitForTimeout(100);
    expect(Date.now(), 'the stages come to rest').toBeLessThan(end);
    const now = await picturesOf(page);
    if (JSON.stringify(now) !== JSON.stringify(pictures)) since = Date.now();
    pictures = now;
  }
  return pictures;
}

/** The section whose stage is in the middle of the screen; nothing when none is. */
export function sectionOnScreen(page: Page): Promise<string | undefined> {
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
export async function stepAddresses(page: Page): Promise<Steps> {
  const [first, ...others] = await page.$$eval('story-figure .step[id]', (steps) =>
    steps.map(({ id }) => id),
  );
  if (first === undefined) throw new Error('The page has no steps.');
  return [first, ...others];
}

/** Scrolls at once so that a step's top is this far from the top of the screen. */
export async function scrollToStep(page: Page, address: string, top: number): Promise<void> {
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
