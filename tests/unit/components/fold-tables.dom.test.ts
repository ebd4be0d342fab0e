import { beforeEach, describe, expect, it } from 'vitest';
import { foldTables } from '../../../src/components/fold-tables.ts';

function table(top: number): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'data';
  details.open = true;
  details.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  document.body.append(details);
  return details;
}

describe('foldTables', () => {
  beforeEach(() => {
    document.body.replaceChildren();
    document.documentElement.dataset['mode'] = 'scroll';
    location.hash = '';
  });

  it('folds what is out of sight and leaves what is on the screen', () => {
    const seen = table(100);
    const below = table(innerHeight + 1);
    foldTables(document);
    expect([seen.open, below.open]).toEqual([true, false]);
  });

  it('folds nothing in read mode, and unfolds everything when the reader turns to it', async () => {
    const below = table(innerHeight + 1);
    foldTables(document);
    expect(below.open).toBe(false);
    document.documentElement.dataset['mode'] = 'read';
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(below.open).toBe(true);
  });

  it('unfolds everything for print', () => {
    const below = table(innerHeight + 1);
    foldTables(document);
    dispatchEvent(new Event('beforeprint'));
    expect(below.open).toBe(true);
  });

  it('unfolds the table that the address names', () => {
    const below = table(innerHeight + 1);
    below.id = 'plans-table';
    location.hash = '#plans-table';
    foldTables(document);
    expect(below.open).toBe(true);
  });
});
