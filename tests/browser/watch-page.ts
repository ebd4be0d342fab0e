import type { Page, Response } from '@playwright/test';

/** What happens on a page from before it loads; the lists grow as it goes on. */
export interface Watch {
  /** Addresses of everything that was asked for. */
  readonly requests: readonly string[];
  /** Answers that are scripts. */
  readonly scripts: readonly Response[];
  /** Errors, thrown or printed; Chromium prints each breach of the content security policy as one. */
  readonly errors: readonly string[];
}

/** Watches a page; call it before the page goes anywhere. */
export function watchPage(page: Page): Watch {
  const requests: string[] = [];
  const scripts: Response[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
    if (response.status() >= 400) errors.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return { requests, scripts, errors };
}
