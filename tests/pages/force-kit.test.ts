import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/ledger/index.ts';
import { readBuiltSite } from '../built/built-site.ts';
import { editionHome } from '../built/edition-home.ts';
import { kitVersion, openedKit, textInKit, widthInKit } from '../built/kits.ts';
import { ksesFiltered } from '../hosts/kses.ts';

const site = readBuiltSite();
const home = editionHome(site);
const { forces } = readLedger('content');

describe('the kit of a force', () => {
  const files = openedKit(site, `kit/forces/kent/${kitVersion}`);

  it('holds its record as frame, picture, words and data, and no other force', () => {
    for (const name of ['embed.html', 'story.html', 'story.wp.html', 'story.md', 'story.txt', 'record.csv']) {
      expect(files.has(`force/${name}`), name).toBe(true);
    }
    expect(widthInKit(files, 'force/picture.png')).toBe(1200);
    expect(widthInKit(files, 'force/picture-large.png')).toBe(2400);
    expect(textInKit(files, 'force/about.txt')).toMatch(
      /^Kent Police\n\n.+\n\n[^]*^Source: .+\n\nEdition \d+\./m,
    );
    expect(textInKit(files, 'force/long.txt')).toMatch(/ 2 May 2019\. Kent Police is the square /);
    const rows = textInKit(files, 'force/record.csv').trimEnd().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^kent,/);
    const html = textInKit(files, 'force/story.html');
    expect(ksesFiltered(html)).toBe(html);
    expect(html).toContain('>Kent Police</h2>');
    for (const { id, name } of forces) if (id !== 'kent') expect(html, name).not.toContain(`>${name}</h2>`);
  });

  it('is an item and a data package about this force', () => {
    const item = JSON.parse(textInKit(files, 'ninjs.json'));
    expect(item.headlines[0].value).toBe('Kent Police');
    expect(item.descriptions[0].value).toMatch(/^Inspectors looked at Kent Police .* 2 May 2019\.$/);
    expect(item.infoSources).toContainEqual({ name: 'HMICFRS' });
    expect(item.infoSources).not.toContainEqual({ name: 'The Sun' });
    expect(item.altIds).toEqual([{ role: 'address', value: `${home}forces/kent/` }]);
    expect(item.bodies.map(({ value }: { value: string }) => value)).toEqual([
      textInKit(files, 'force/story.html'),
      textInKit(files, 'force/story.txt'),
    ]);
    expect(item.associations[0]).toMatchObject({ name: 'Kent Police', type: 'graphic' });
    expect(JSON.parse(textInKit(files, 'datapackage.json'))).toMatchObject({
      name: 'told-and-told-again-forces-kent',
      title: 'Kent Police: the ledger',
    });
  });

  it('takes less than two million bytes', () => {
    const bytes = site.files.get(`kit/forces/kent/${kitVersion}`)?.length ?? Infinity;
    expect(bytes).toBeLessThan(2_000_000);
  });

  it('holds the figures for the whole country, with what their numbers are', () => {
    for (const id of ['plans', 'referrals', 'forces']) {
      for (const name of 'picture.png picture.svg picture.pdf data.csv about.txt alt.txt'.split(' ')) {
        expect(files.has(`country/${id}/${name}`), `${id} ${name}`).toBe(true);
      }
    }
    expect(textInKit(files, 'country/facts.csv').split('\n').length).toBeGreaterThan(3);
  });
});
