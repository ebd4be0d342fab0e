import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../../src/proof/editor-place.ts';

const section = {
  file: 'content/sections/first-count.mdx',
  text: '---\ntitle: Told\n---\n\nThe forces’ own\ncount of <Fact id="a" /> was **54 cases** in\nall, they said.\n',
};
const other = { file: 'src/pages/index.astro', text: '<h1>Count of 54 things</h1>\n<p>Nine</p>' };

function place(text: string, value: string): string | undefined {
  const start = text.indexOf(value);
  const found = placeFinder([section, other])({ text, start, end: start + value.length });
  return found && `${found.file}:${found.line ?? 0}`;
}

describe('placeFinder', () => {
  it('finds the line, across markup, line ends and other quotation marks', () => {
    expect(place("The forces' own count of 100 was 54 cases in all, they said.", '54')).toBe(
      'content/sections/first-count.mdx:6',
    );
    expect(place('The forces’ own count of 100', 'own')).toBe('content/sections/first-count.mdx:5');
  });

  it('prefers the file that has more of the words around', () => {
    expect(place('Count of 54 things', '54')).toBe('src/pages/index.astro:1');
  });

  it('finds a value that is the whole of its passage', () => {
    expect(place('Nine', 'Nine')).toBe('src/pages/index.astro:2');
  });

  it('finds nothing when no file has the value beside a word that it stands beside', () => {
    expect(place('About 54 elephants', '54')).toBeUndefined();
    expect(place('About 77 elephants', '77')).toBeUndefined();
  });
});
