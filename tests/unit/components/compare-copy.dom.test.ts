import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareCopy, type Editions } from '../../../src/components/compare-copy.ts';
import { comparable, copyKey } from '../../../src/components/copy-key.ts';
import type { CopyUnit } from '../../../src/components/copy-units.ts';
import { pastedPassages } from '../../../src/components/pasted-passages.ts';

const unit = (id: string, words: string, part: CopyUnit['part'] = 'words'): CopyUnit => ({ id, part, words });

/** What the pages of the hosts were made from, as it left us. */
const copied: readonly CopyUnit[] = [
  unit('first-count', 'Told in 2012: 54 cases in two years'),
  unit(
    'first-count/message',
    'In 2012 the watchdog reported 54 cases, and said that the ‘true figure’ was possibly higher.',
  ),
  unit(
    'first-count/unknown',
    'The authors wrote: “There is no evidence to suggest it is commonplace.” Nobody’s count – not this one either – holds what nobody reported.',
  ),
  unit('first-count/figure/cases', 'Fifty-four rings, one for each case: 54 cases in two years.', 'alt'),
  unit(
    'first-count/figure/cases',
    'The first count: 54 cases. One ring is one case, not one person. Credit: us, CC BY 4.0.',
  ),
  unit(
    'vetting/people',
    'In September 2019 about 35,000 people working for forces did not have the vetting that was required.',
  ),
  unit(
    'vetting/share',
    'Separately, more than 10% of the workforce had no up-to-date vetting; perhaps too low a share.',
  ),
  unit('note/cases', '54 cases: Counted by IPCC and ACPO. Bear in mind: Some kinds of abuse were left out.'),
  unit('note/rate', '7.5 referrals: For every ten thousand people. Bear in mind: Referrals aren’t people.'),
  unit('credit/edition', 'Edition 3. Follow the link for corrections.'),
];

const keyed = (units: readonly CopyUnit[]) =>
  units.map(({ id, part, words }) => ({ id, part, key: copyKey(words) }));
const older = copied.map((one) => ({
  ...one,
  words: one.words.replace('54 cases', '53 cases').replace('Edition 3', 'Edition 2'),
}));
const clean: Editions = { edition: 3, units: copied, earlier: [{ edition: 2, units: keyed(older) }] };

/** Changes that a correction may make to a block, whatever it is about. */
const seeds: readonly ((words: string) => string)[] = [
  (words) => words.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
  (words) => words.replace(/\p{L}+(?=\P{L}*$)/u, 'otherwise'),
  (words) => `${words} This was added.`,
  (words) => words.replace(/\s\p{L}+\s/u, ' '),
];

const hosts = ['wordpress', 'ghost', 'drupal'];
const pasted = (host: string) => {
  const html = readFileSync(`tests/hosts/copies/${host}.html`, 'utf8');
  return pastedPassages(new DOMParser().parseFromString(html, 'text/html').body);
};

describe.each(hosts)('a copy that %s put out', (host) => {
  it('is of its edition and gives no alarm while nothing has changed', () => {
    expect(compareCopy(pasted(host), clean)).toEqual({
      edition: 3,
      fresh: copied.length,
      stale: [],
      added: [],
    });
  });

  it('shows every block that a later edition changed, with what replaces it', () => {
    const seeded = copied.flatMap((one, index) =>
      seeds
        .map((seed) => ({ index, words: seed(one.words) }))
        .filter(({ words }) => comparable(words) !== comparable(one.words)),
    );
    expect(seeded.length).toBeGreaterThan(30);
    const missed = seeded.filter(({ index, words }) => {
      const units = copied.map((one, place) => (place === index ? { ...one, words } : one));
      const earlier = [...clean.earlier, { edition: 3, units: keyed(copied) }];
      const { edition, stale } = compareCopy(pasted(host), { edition: 4, units, earlier });
      const [found, ...others] = stale;
      const named = `${copied[index]?.id ?? ''} ${copied[index]?.part ?? ''}`;
      const isFound = found !== undefined && `${found.id} ${found.part}` === named && found.now === words;
      return !(edition === 3 && isFound && found.edition === 3 && others.length === 0);
    });
    expect(missed).toEqual([]);
  });
});

describe('compareCopy', () => {
  it('says of a block that is withdrawn that nothing replaces it', () => {
    const editions: Editions = {
      edition: 4,
      units: copied.slice(1),
      earlier: [{ edition: 3, units: keyed(copied) }],
    };
    const { stale } = compareCopy(pasted('ghost'), editions);
    expect(stale).toMatchObject([{ id: 'first-count', edition: 3, now: null }]);
  });

  it('names what a later edition added to a section that the copy holds, and nothing of others', () => {
    const added = unit('vetting/change/4-1', 'Correction: it said.');
    const editions: Editions = {
      edition: 4,
      units: [
        ...copied.slice(0, -1),
        unit('credit/edition', 'Edition 4. Follow it.'),
        added,
        unit('plans', 'Plans'),
      ],
      earlier: [{ edition: 3, units: keyed(copied) }],
    };
    expect(compareCopy(pasted('drupal'), editions).added).toMatchObject([added]);
  });

  it('shows words that no edition had, by the id of their block or by their likeness', () => {
    const withId = pastedPassages(
      new DOMParser().parseFromString('<p data-b="vetting/people">Some people.</p>', 'text/html').body,
    );
    expect(compareCopy(withId, clean).stale).toMatchObject([{ id: 'vetting/people', edition: null }]);
    const likeOurs =
      'In September 2019 about 45,000 people working for forces did not have the vetting that was needed.';
    const stale = compareCopy([{ id: null, part: 'words', text: likeOurs }], clean).stale;
    expect(stale).toMatchObject([{ id: 'vetting/people', edition: null, text: likeOurs }]);
  });

  it('finds nothing of ours in another page', () => {
    const passages = [
      { id: null, part: 'words', text: 'A recipe for soup, with leeks and a little cream.' },
    ] as const;
    expect(compareCopy(passages, clean)).toEqual({ edition: null, fresh: 0, stale: [], added: [] });
  });
});

describe('comparable', () => {
  it('keeps the signs that make another number', () => {
    expect(comparable('7.5')).not.toBe(comparable('75'));
    expect(comparable('10%')).not.toBe(comparable('10'));
  });

  it('drops what software changes by itself', () => {
    expect(comparable('Nobody’s “count”\u00a0– so…')).toBe(comparable('nobody\'s "count" - so...'));
  });
});

describe('copyKey', () => {
  it('is 32 digits, and another for another word', () => {
    expect(copyKey('54 cases')).toMatch(/^[0-9a-f]{32}$/);
    expect(copyKey('54 cases')).not.toBe(copyKey('53 cases'));
  });
});
