import { beforeEach, describe, expect, it } from 'vitest';
import { seenAddress, toggleSharing } from '../../../src/components/share-panel.ts';

const page = (active: string): string => `
  <section id="plans">
    <h2>Plans</h2>
    <div class="step ${active}" data-state="sorted"></div>
    <p><a class="share" href="/plans/#share">Share this</a></p>
  </section>`;

function found(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element;
}

function shareLink(): HTMLAnchorElement {
  const link = found('.share');
  if (!(link instanceof HTMLAnchorElement)) throw new Error('what shares is no link');
  return link;
}

beforeEach(() => {
  document.head.innerHTML = '<link rel="canonical" href="https://example.org/told/">';
  document.body.innerHTML = page('active');
});

describe('seenAddress', () => {
  it('is that of the state that the stage shows, below the site’s own address', () => {
    expect(seenAddress(found('section'))).toBe('https://example.org/told/plans/sorted/');
  });

  it('is that of the section where no step is active', () => {
    document.body.innerHTML = page('');
    expect(seenAddress(found('section'))).toBe('https://example.org/told/plans/');
  });
});

describe('toggleSharing', () => {
  it('opens the ways to share after the link, with the address to see and the way to all of them', () => {
    toggleSharing(shareLink());
    expect(found('.share + .share-panel [role="status"]').textContent).toBe(
      'https://example.org/told/plans/sorted/',
    );
    expect(found('.share-panel a').getAttribute('href')).toBe('/told/plans/sorted/#share');
    expect(document.activeElement?.textContent).toBe('Copy link');
  });

  it('shows no button of the device where the device has no ways to share', () => {
    toggleSharing(shareLink());
    const buttons = [...document.querySelectorAll<HTMLElement>('.share-panel button')];
    expect(buttons.filter(({ hidden }) => !hidden).map(({ textContent }) => textContent)).toEqual([
      'Copy link',
    ]);
  });

  it('names the ways to share, as a group, by the link that opened them', () => {
    toggleSharing(shareLink());
    expect(found('.share-panel').getAttribute('role')).toBe('group');
    expect(found('.share-panel').getAttribute('aria-label')).toBe('Share this');
  });

  it('closes them when pressed again', () => {
    toggleSharing(shareLink());
    toggleSharing(shareLink());
    expect(document.querySelector('.share-panel')).toBeNull();
  });
});
