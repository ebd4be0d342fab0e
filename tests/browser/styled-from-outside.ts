import type { Page } from '@playwright/test';

/** Adds style as a reader's own style sheet would; the page's policy allows no sheet of another hand in its markup. */
export async function styleFromOutside(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** WCAG 2.2, success criterion 1.4.12. */
export const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
