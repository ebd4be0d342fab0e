import { describe, expect, it } from 'vitest';
import { oEmbed, photoOEmbed, type Offered } from '../../../src/republish/oembed.ts';

const story = 'https://story.example/';
const offered: Offered = {
  title: 'Counts & “more”',
  address: `${story}referrals/years/`,
  frame: {
    address: `${story}embed/referrals/years/`,
    name: 'Dot chart of "referrals"',
    height: 894,
    source: 'Counted by the watchdog.',
  },
  card: `${story}cards/referrals/years.png`,
  author: 'A maker',
  provider: 'The story',
  story,
  facts: ['a-fact'],
};

describe('oEmbed', () => {
  it('puts the quotation before an empty frame, with words as words', () => {
    expect(oEmbed(offered).html).toBe(
      '<blockquote><a href="https://story.example/referrals/years/">Counts &amp; “more” (Counted by the watchdog.)</a></blockquote>' +
        '<iframe src="https://story.example/embed/referrals/years/" width="600" height="894" frameborder="0" title="Dot chart of &quot;referrals&quot;"></iframe>',
    );
  });

  it('says its version as words and the size of its card as numbers', () => {
    expect(oEmbed(offered)).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 894,
      thumbnail_url: `${story}cards/referrals/years.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is a mere link where there is nothing to frame', () => {
    const answer = oEmbed({ ...offered, frame: null });
    expect(answer.type).toBe('link');
    expect(Object.keys(answer)).not.toContain('html');
    expect(Object.keys(answer)).not.toContain('width');
  });
});

it('the answer for a picture is a photo with its address and its size, and no markup', () => {
  const answer = photoOEmbed(offered, {
    address: `${story}figures/plans/sorted/v1.png`,
    width: 1200,
    height: 900,
  });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'photo',
    title: offered.title,
    url: `${story}figures/plans/sorted/v1.png`,
    width: 1200,
    height: 900,
    thumbnail_url: offered.card,
  });
  expect(Object.keys(answer)).not.toContain('html');
});
