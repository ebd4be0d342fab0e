import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenStory } from './open-story.ts';
import { goInHistory } from './readings.ts';

/** The exit puts another page in the place of ours. */
export function checkExit({ page, open, elsewhere, before }: OpenStory): void {
  beforeAll(() => page.resize(1280, 800));

  /** Opens a page of ours whose exit leads to a page on this machine. */
  async function openWithExit(address: string): Promise<void> {
    await open(address);
    // WebKit's driver can be back before the page's scripts have run.
    await expect.poll(() => page.evaluate(() => document.querySelector('.exit-status') !== null)).toBe(true);
    await page.evaluate((target) => {
      const exit = document.querySelector<HTMLAnchorElement>('a.exit');
      if (exit !== null) exit.href = target;
    }, elsewhere);
  }

  /** Expects the other page, with no way back to ours. */
  async function expectLeft(): Promise<void> {
    await expect.poll(page.address).toBe(elsewhere);
    await goInHistory(page, -1);
    await expect.poll(page.address).toBe(before);
  }

  describe.each(['', 'forces/', 'support/', '404.html'])('on /%s', (address) => {
    it('the exit puts another page in the place of this one', async () => {
      await openWithExit(address);
      await page.click('a.exit');
      await expectLeft();
    });

    it('Shift three times does the same', async () => {
      await openWithExit(address);
      await page.press('Shift');
      await page.press('Shift');
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.exit-status')?.textContent))
        .toBe('Press Shift once more to exit this page.');
      await page.press('Shift');
      await expectLeft();
    });
  });

  it('another key in between begins anew', async () => {
    await openWithExit('');
    for (const key of ['Shift', 'Shift', 'Tab', 'Shift', 'Shift'] as const) await page.press(key);
    expect(await page.address()).not.toBe(elsewhere);
    await page.press('Shift');
    await expectLeft();
  });

  it('after reading, jumping and choosing how to read, one step Back from there is still none of our pages', async () => {
    await openWithExit('');
    await page.click('.contents-button');
    await page.click('.contents a[href="#plans"]');
    await page.click('.bar-modes [data-set-mode="step"]');
    await page.click('a.exit');
    await expectLeft();
  });

  it('the page is covered at once, with every note that is open', async () => {
    await openWithExit('');
    const seen = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.note')?.showPopover();
      document.querySelector<HTMLElement>('a.exit')?.click();
      return [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
        [0.02, 0.5, 0.98].map((down) => {
          const top = document.elementFromPoint(across * innerWidth, down * innerHeight);
          return `${top?.getAttribute('role') ?? ''} ${top === null ? '' : getComputedStyle(top).backgroundColor}`;
        }),
      );
    });
    expect(new Set(seen)).toEqual(new Set(['alert rgb(255, 255, 255)']));
    await expectLeft();
  });
}
