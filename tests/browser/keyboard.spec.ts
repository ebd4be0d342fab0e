import { mkdirSync, writeFileSync } from 'node:fs';
import { walkByTab } from './focus-stops.ts';
import { settledPictures } from './stage-reading.ts';
import { expect, test } from './story-test.ts';

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
] as const;

const walks = [
  { ...screens[0], mode: 'scroll' },
  { ...screens[1], mode: 'scroll' },
  { ...screens[0], mode: 'step' },
  { ...screens[1], mode: 'step' },
  { ...screens[0], mode: 'read' },
  { ...screens[2], mode: 'scroll' },
] as const;

for (const { mode, ...viewport } of walks) {
  const size = `${String(viewport.width)} × ${String(viewport.height)} in ${mode} mode`;

  test(`every stop of the Tab key is ringed and in view, from the top to the end, at ${size}`, async ({
    page,
  }, { project }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await page.goto(`./?mode=${mode}`);
    const stops = await walkByTab(page);
    mkdirSync('test-results', { recursive: true });
    writeFileSync(
      `test-results/focus-walk-${project.name}-${mode}-${String(viewport.width)}.md`,
      [
        `# Stops of the Tab key in ${project.name} at ${size}`,
        '',
        ...stops.map(({ name }, index) => `${String(index + 1)}. ${name}`),
        '',
      ].join('\n'),
    );
    expect(stops.filter(({ hiddenBy }) => hiddenBy !== null)).toEqual([]);
    expect(stops.filter(({ ringed }) => !ringed)).toEqual([]);
    expect(stops.length).toBeGreaterThan(40);
    expect(stops[0]?.name).toContain('skip-link');
    expect(stops[1]?.name).toContain('a.exit');
    expect(stops.at(-1)?.name).toContain('a');
  });
}

test('a step of the walk back lands in view as well', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('.');
  await page.locator('footer a').last().focus();
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press('Shift+Tab');
    const inView = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getClientRects()[0];
      if (focused === null || box === undefined) return 'nowhere';
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const seen = top !== null && (focused.contains(top) || top.contains(focused));
      return seen
        ? 'in view'
        : `${focused.className} ${focused.textContent} under ${top?.className ?? 'nothing'}`;
    });
    expect(inView).toBe('in view');
  }
});

test('the bar is walked in the order of the page: exit, title, contents, modes', async ({ page }) => {
  await page.goto('.');
  const names: string[] = [];
  for (let count = 0; count < 7; count += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-set-mode') ?? document.activeElement?.className ?? '',
      ),
    );
  }
  expect(names).toEqual(['skip-link', 'exit', 'wordmark', 'contents-button', 'scroll', 'step', 'read']);
});

test('the skip link leads past the bar', async ({ page }) => {
  await page.goto('.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('story');
});

test('a note opens with Enter, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('.');
  const number = page.locator('.message .fact').first();
  await number.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note:popover-open');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('note-close');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(number).toBeFocused();
});

test('the contents open with Enter, lead to a section and close', async ({ page }) => {
  await page.goto('.');
  await page.locator('.contents-button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#contents')).toBeVisible();
  const link = page.locator('.contents a[href="#plans"]');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#plans h2')).toBeInViewport();
  await expect(page.locator('#contents')).toBeHidden();
});

for (const viewport of screens.slice(0, 2)) {
  test(`in step mode Next keeps the focus, changes the state and tells it once, ${String(viewport.width)} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./?mode=step#plans');
    const figure = page.locator('story-figure[data-section="plans"]');
    const next = figure.locator('[data-move="next"]');
    await next.focus();
    await expect(figure.locator('.stage-picture > *').first()).toBeAttached();
    const told = await figure.locator('[role="status"]').evaluateHandle((status) => {
      const changes: string[] = [];
      new MutationObserver(() => changes.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return changes;
    });
    const before = (await settledPictures(page))['plans'];
    await page.keyboard.press('Enter');
    await expect(next).toBeFocused();
    await expect(figure.locator('.step.active')).toHaveAttribute('id', 'plans/sorted');
    expect((await settledPictures(page))['plans']).not.toEqual(before);
    expect(await told.jsonValue()).toEqual(['Step 2 of 5']);
    for (const key of ['Enter', 'Enter', 'Enter', 'Enter']) await page.keyboard.press(key);
    await expect(next).toBeFocused();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
  });
}
