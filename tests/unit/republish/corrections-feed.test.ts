import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/ledger/index.ts';
import { changesOf } from '../../../src/republish/change.ts';
import { correctionsFeed } from '../../../src/republish/corrections-feed.ts';
import { grammarProblems } from '../../built/feed-rules.ts';

const correction: Correction = {
  edition: 2,
  date: '2027-01-12',
  kind: 'correction',
  severity: 'minor',
  said: 'It was 55 cases.',
  says: 'It was 54 cases & no more.',
  why: 'A misprint.',
  blocks: ['plans'],
  figures: [],
};
const retraction: Correction = {
  ...correction,
  edition: 3,
  date: '2027-02-01',
  kind: 'retraction',
  withdraws: 'v2.1',
};

function feedOf(...corrections: readonly Correction[]): string {
  return correctionsFeed({
    story: {
      title: 'Told',
      description: 'A story.',
      byline: 'A newsroom',
      published: '2026-12-01',
      asOf: '2026-11-01',
    },
    changes: changesOf(corrections, (template) => ({ text: template, facts: [], pieces: [] })),
    address: (path) => `https://example.org${path}`,
  });
}

const tag = (id: string): string => `tag:example.org,2026:told-and-told-again/corrections/${id}`;

describe('the feed of corrections', () => {
  it.each([
    ['without any', []],
    ['with one', [correction]],
    ['with one taken back', [correction, retraction]],
  ])('keeps the grammar of Atom %s', async (_, corrections) => {
    expect(await grammarProblems('atom', feedOf(...corrections))).toEqual([]);
  });

  it('is read as it is meant by a reader of feeds', () => {
    const { title, updated, entries = [] } = parseAtomFeed(feedOf(correction));
    expect([title?.value, updated]).toEqual(['Corrections to Told', '2027-01-12T00:00:00Z']);
    expect(entries).toMatchObject([
      { id: tag('v2.1'), title: { value: 'Correction to Told' }, published: '2027-01-12T00:00:00Z' },
    ]);
    expect(entries[0]?.content?.value).toContain('It was 54 cases & no more.');
  });

  it('has a deleted entry in the place of a change that was taken back, and an entry for what took it back', () => {
    const feed = feedOf(correction, retraction);
    expect(feed).toContain(`<at:deleted-entry ref="${tag('v2.1')}" when="2027-02-01T00:00:00Z">`);
    expect(parseAtomFeed(feed).entries?.map(({ id }) => id)).toEqual([tag('v3.1')]);
  });

  it('keeps the entry of words of the story that were withdrawn: it is news', () => {
    const { withdraws, ...words } = retraction;
    expect(withdraws).toBe('v2.1');
    const feed = feedOf(correction, words);
    expect(feed).not.toContain('at:');
    expect(parseAtomFeed(feed).entries?.map(({ title }) => title?.value)).toEqual([
      'Withdrawn from Told',
      'Correction to Told',
    ]);
  });
});

describe('the grammar of Atom', () => {
  const feed = feedOf(correction, retraction);
  it.each([
    ['no id', feed.replace(/<id>.*?<\/id>/, '')],
    ['two dates of change', feed.replace(/(<updated>.*?<\/updated>)/, '$1$1')],
    ['a date without a time', feed.replace('T00:00:00Z</updated>', '</updated>')],
    ['an element of no standard', feed.replace('<entry>', '<entry><kind/>')],
    ['a deleted entry without a day', feed.replace(/ when="[^"]*"/, '')],
    ['an open element', feed.replace('</entry>', '')],
  ])('refuses a feed with %s', async (_, broken) => {
    expect(broken).not.toBe(feed);
    expect(await grammarProblems('atom', broken)).not.toEqual([]);
  });
});
