import { declaredHeights } from '../hosts/declared-heights.ts';
import { isInTable } from '../hosts/message-table.ts';
import { setUps } from '../hosts/set-ups.ts';
import { chosen, contentHeight, frameHeight, frameOf, heard, test, widths } from './partner-test.ts';
import { expect } from './story-test.ts';
import { watchPage } from './watch-page.ts';

function within(height: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, height));
}

for (const [index, setUp] of setUps.entries()) {
  for (const [part, id] of Object.entries(chosen)) {
    test(`${setUp.name} follows the ${part} embed as it widens, grows and shrinks`, async ({
      page,
      partner,
    }) => {
      const watch = watchPage(page);
      const range = setUp.range ?? [0, Infinity];
      await page.goto(`${partner.origin}/${index}?width=${widths[0]}&id=${id}`);
      await expect.poll(() => page.frames().length).toBe(2);
      const frame = frameOf(page, id);
      await frame.waitForLoadState();

      const follows = async (): Promise<number> => {
        const content = await contentHeight(frame);
        await expect
          .poll(async () => Math.abs((await frameHeight(frame)) - within(await contentHeight(frame), range)))
          .toBeLessThanOrEqual(2);
        return content;
      };
      for (const width of widths) {
        await page.evaluate((value) => {
          document.documentElement.style.setProperty('--column', `${value}px`);
          for (const found of document.querySelectorAll('iframe')) found.width = '100%';
        }, width);
        await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
        await follows();
      }
      const closed = await follows();
      const details = frame.locator('summary');
      await details.press('Enter');
      await expect(frame.locator('details')).toHaveAttribute('open');
      expect(await follows()).toBeGreaterThan(closed);
      await details.press('Enter');
      await expect(frame.locator('details')).not.toHaveAttribute('open');
      expect(await follows()).toBe(closed);
      if (part === 'stepping') {
        await frame.getByRole('button', { name: 'Previous' }).press('Enter');
        await expect(frame.locator('.count')).toHaveText('1 of 4');
        expect(await follows()).not.toBe(closed);
        await frame.getByRole('button', { name: 'Next' }).press('Enter');
        expect(await follows()).toBe(closed);
      }
      expect((await heard(page)).filter((message) => !isInTable(message))).toEqual([]);
      expect(watch.errors).toEqual([]);
    });
  }
}

test('the tallest and the shortest embed are followed by every partner', () => {
  const [shortest, ...others] = declaredHeights('dist').toSorted((left, right) => left.height - right.height);
  expect([others.at(-1)?.id, shortest?.id]).toEqual([chosen.tallest, chosen.shortest]);
});
