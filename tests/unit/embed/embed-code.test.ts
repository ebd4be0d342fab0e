import { describe, expect, it } from 'vitest';
import { embedCode, policyFor } from '../../../src/embed/embed-code.ts';

const code = embedCode({
  page: 'https://story.example/referrals/years/',
  picture: {
    address: 'https://story.example/figures/referrals/years.png',
    alternative: 'Dots & a band',
    width: 1200,
    height: 900,
  },
  caption: 'The story. CC BY 4.0.',
  frame: { address: 'https://story.example/embed/referrals/years/', name: 'Dot chart', height: 894 },
});

describe('embedCode', () => {
  it('gives a picture that leads to its page, with its alternative, credit and licence', () => {
    expect(code.picture).toBe(
      '<figure><a href="https://story.example/referrals/years/"><img src="https://story.example/figures/referrals/years.png" alt="Dots &amp; a band" width="1200" height="900" loading="lazy"></a><figcaption>The story. CC BY 4.0.</figcaption></figure>',
    );
  });

  it('gives a frame in a sandbox that may scroll where its height is cut', () => {
    expect(code.frame).toBe(
      '<iframe src="https://story.example/embed/referrals/years/" title="Dot chart" width="100%" height="894" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });
});

describe('policyFor', () => {
  it('allows frames and pictures of the site', () => {
    expect(policyFor('https://story.example/told/')).toBe(
      'frame-src https://story.example/told/; img-src https://story.example/told/',
    );
  });
});
