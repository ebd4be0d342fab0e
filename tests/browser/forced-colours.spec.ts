import { expect, test } from './story-test.ts';

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('the chosen mode, the exit and the buttons can be told from the ground', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./?mode=step');
    const { chosen, ground, exit } = await page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      const { color, backgroundColor } = style('.bar-modes [aria-pressed="true"]');
      return {
        chosen: [color, backgroundColor],
        ground: style('body').backgroundColor,
        exit: style('a.exit').borderTopWidth,
      };
    });
    expect(chosen[0]).not.toBe(chosen[1]);
    expect(chosen[1]).not.toBe(ground);
    expect(exit).toBe('3px');
  });

  test('every mark of a figure is drawn in one of the colours of the reader', async ({ page }) => {
    await page.goto('./?mode=read');
    const colours = await page.$$eval('.still svg *', (marks) => [
      ...new Set(
        marks
          .filter((mark) => mark.getClientRects().length > 0)
          .flatMap((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke]),
      ),
    ]);
    expect(
      colours.filter((colour) => !['none', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'].includes(colour)),
    ).toEqual([]);
    expect(colours).toContain('rgb(0, 0, 0)');
  });
});
