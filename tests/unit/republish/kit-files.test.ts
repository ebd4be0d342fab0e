import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kitFiles } from '../../../src/republish/kit-files.ts';
import type { KitEntry } from '../../../src/republish/kit-plan.ts';

const built = new Map([
  ['/copy/story.txt', 'A story.\n'],
  ['/data/forces.csv', 'id,name\nkent,Kent Police\nessex,Essex Police\n'],
]);

function filesOf(...entries: readonly KitEntry[]): ReadonlyMap<string, string> {
  const sources = {
    read: (path: string) => strToU8(built.get(path) ?? ''),
    picture: (name: string, form: string) => strToU8(`${name} as ${form}`),
  };
  const files = kitFiles({ path: '/kit/v1.zip', entries }, sources);
  return new Map([...files].map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('kitFiles', () => {
  it('takes a file of the site as it is', () => {
    expect(filesOf({ to: '/story.txt', from: '/copy/story.txt' }).get('story.txt')).toBe('A story.\n');
  });

  it('takes only the chosen rows of a table', () => {
    const files = filesOf({ to: '/record.csv', from: '/data/forces.csv', ids: ['essex'] });
    expect(files.get('record.csv')).toBe('id,name\nessex,Essex Police\n');
  });

  it('makes paragraphs of words and leaves their marks behind', () => {
    const words = [
      { text: 'Edition 3.', _number: 'edition' },
      { text: 'Two plans.', _facts: ['plans'] },
    ];
    expect(filesOf({ to: '/about.txt', words }).get('about.txt')).toBe('Edition 3.\n\nTwo plans.\n');
  });

  it('takes the marks of the proof out of JSON, however deep', () => {
    const json = { name: 'Plans', _facts: ['plans'], inside: [{ _facts: ['plans'], text: 'Two' }] };
    const text = filesOf({ to: '/ninjs.json', json }).get('ninjs.json') ?? '';
    expect(JSON.parse(text)).toEqual({ name: 'Plans', inside: [{ text: 'Two' }] });
  });

  it('lays the forms of a picture beside each other', () => {
    const files = filesOf({ to: '/figures/plans/', picture: '/plans/sorted', forms: ['png', 'pdf'] });
    expect([...files.keys()]).toEqual(['figures/plans/picture.png', 'figures/plans/picture.pdf']);
  });
});
