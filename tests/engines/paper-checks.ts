import { beforeAll, expect, it } from 'vitest';
import { faultsOnPaper } from '../browser/on-paper.ts';
import { sideways } from '../browser/overflow.ts';
import type { OpenStory } from './open-story.ts';
import { pdfText } from './pdf-text.ts';

/** Paper has everything that is to be read and nothing that is to be pressed. */
export function checkPaper({ page, open }: OpenStory): void {
  beforeAll(() => page.resize(720, 1000));

  it('paper has every still, table and note, and no furniture', async () => {
    await open();
    expect(await faultsOnPaper(page)).toContain('.bar shows');
    // What is for paper is put on the screen, since not every driver can print.
    await page.evaluate(() => {
      const turn = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('print'))
            rule.media.mediaText = 'all';
          else if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('screen'))
            rule.media.mediaText = 'not all';
          else if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
        }
      };
      for (const { cssRules } of document.styleSheets) turn(cssRules);
    });
    expect(await faultsOnPaper(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  const { pdf } = page;
  if (pdf !== undefined) {
    it('the story comes out on paper as text, on pages that are not too many', async () => {
      await open();
      const { pages, texts } = pdfText(await pdf());
      expect(pages).toBeGreaterThan(5);
      expect(pages).toBeLessThan(80);
      expect(texts).toBeGreaterThan(1000);
    });
  }
}
