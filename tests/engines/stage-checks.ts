import { beforeAll, describe, expect, it } from 'vitest';
import { picturesOf, scrollToStep, settledPictures, stepAddresses } from '../browser/stage-reading.ts';
import { goToAddress } from '../browser/wander.ts';
import type { OpenStory } from './open-story.ts';
import { goInHistory, stageOnScreen } from './readings.ts';

/** The stage sticks, and shows the state of the step that the reader is at, however the reader came there. */
export function checkStage({ page, open, elsewhere }: OpenStory): void {
  const pictures = async (): Promise<readonly string[] | undefined> => (await picturesOf(page))['plans'];
  const activeStep = async (): Promise<string | undefined> => (await stageOnScreen(page))?.step;

  const screens = [
    { width: 1280, height: 800, trigger: 0.45, landing: 0.35 },
    { width: 500, height: 844, trigger: 0.75, landing: 0.66 },
  ];

  describe.each(screens)('on a screen of $width × $height', ({ width, height, trigger, landing }) => {
    beforeAll(() => page.resize(width, height));

    it('every step that is scrolled to has its state, with the words of its still, and its stage under the bar', async () => {
      await open();
      for (const step of await stepAddresses(page)) {
        await scrollToStep(page, step, Math.floor(height * landing));
        await expect.poll(activeStep, { message: step }).toBe(step);
        const stage = await stageOnScreen(page);
        expect(stage?.title, step).toBe(stage?.titleOfState);
        expect(stage?.title, step).toBe(stage?.titleOfStill ?? stage?.titleOfState);
        expect(stage?.marks, step).toBeGreaterThan(3);
        expect(Math.abs(stage?.belowBar ?? Number.NaN), step).toBeLessThanOrEqual(1);
      }
    });

    it('steps become active one after the other, down and up', async () => {
      await open('#plans');
      const active = (): Promise<string | undefined> =>
        page.evaluate(() => document.querySelector('[data-section="plans"] .step.active')?.id);
      await expect.poll(active).toBe('plans/forces');
      const seen = await page.evaluate(async (share) => {
        const steps = [...document.querySelectorAll('[data-section="plans"] .step')];
        const passed: string[] = [];
        const look = async (): Promise<void> => {
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          const active = document.querySelector('[data-section="plans"] .step.active')?.id ?? '';
          if (passed.at(-1) !== active) passed.push(active);
        };
        const last = steps.at(-1)?.getBoundingClientRect().top ?? 0;
        const end = scrollY + last - share * innerHeight;
        const start = scrollY;
        for (let top = start; top < end; top += 80) {
          scrollTo({ top, behavior: 'instant' });
          await look();
        }
        for (let top = end; top > start; top -= 80) {
          scrollTo({ top, behavior: 'instant' });
          await look();
        }
        return { passed, steps: steps.map(({ id }) => id) };
      }, landing);
      const [first, ...others] = seen.steps;
      const down = [first, ...others];
      expect(seen.passed).toEqual([...down, ...down.slice(0, -1).reverse()]);
    });

    it.each(['plans/sorted', 'referrals/years'])(
      'the address #%s shows its step and its state',
      async (step) => {
        await open(`#${step}`);
        await expect.poll(activeStep).toBe(step);
        const stage = await stageOnScreen(page);
        expect(stage?.step).toBe(step);
        expect(stage?.title).toBe(stage?.titleOfState);
        const top = await page.evaluate(
          (id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1,
          step,
        );
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(height * trigger);
      },
    );

    it('the address of a section shows its heading below the bar', async () => {
      await open('#plans');
      const belowBar = (): Promise<number> =>
        page.evaluate(() => {
          const heading = document.querySelector('#plans h2')?.getBoundingClientRect().top ?? Number.NaN;
          return heading - (document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0);
        });
      await expect.poll(belowBar).toBeLessThan(height / 3);
      expect(await belowBar()).toBeGreaterThanOrEqual(0);
    });

    it('jumps, Back and Forward end in the state of each address', async () => {
      await open('#plans/sorted');
      await expect.poll(activeStep).toBe('plans/sorted');
      const sorted = (await settledPictures(page))['plans'];
      await goToAddress(page, 'plans/complete');
      await expect.poll(activeStep).toBe('plans/complete');
      const complete = (await settledPictures(page))['plans'];
      expect(complete).not.toEqual(sorted);
      await goInHistory(page, -1);
      await expect.poll(activeStep).toBe('plans/sorted');
      await expect.poll(pictures).toEqual(sorted);
      await goInHistory(page, 1);
      await expect.poll(activeStep).toBe('plans/complete');
      await expect.poll(pictures).toEqual(complete);
    });

    it('coming back from another site ends in the state that was left', async () => {
      await open();
      await scrollToStep(page, 'plans/complete', Math.floor(height * landing));
      await expect.poll(activeStep).toBe('plans/complete');
      const before = (await settledPictures(page))['plans'];
      await page.goto(elsewhere);
      await goInHistory(page, -1);
      await expect.poll(page.address).not.toBe(elsewhere);
      await expect.poll(activeStep).toBe('plans/complete');
      await expect.poll(pictures).toEqual(before);
    });
  });
}
