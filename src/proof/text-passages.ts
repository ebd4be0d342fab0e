import { nothingRead, plainPassage, type Link, type Passage, type Reading } from './passage.ts';

const markdownLink = /!?\[((?:[^[\]\\]|\\.)*)\]\(([^()\s]+)\)/g;

/** Takes the markup of Markdown out of words and hands its addresses to `take`; the outermost link comes last. */
function withoutMarkdown(text: string, take: (href: string) => void): string {
  const once = text.replace(markdownLink, (_, words: string, href: string) => {
    take(href);
    return words;
  });
  if (once !== text) return withoutMarkdown(once, take);
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/(?<!\\)[*_]{1,3}/g, '')
    .replace(/\\([^\w\s])/g, '$1');
}

/** Everything to read in plain text, or Markdown where the file is so named: one passage a paragraph or entry of a list. */
export function textReading(file: string, text: string, firstLine = 1): Reading {
  const passages: Passage[] = [];
  const links: Link[] = [];
  const isMarkdown = /\.md$/i.test(file);
  for (const { 0: paragraph, index } of text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)) {
    const place = { file, line: text.slice(0, index).split('\n').length + firstLine - 1 };
    const take = (href: string): void => {
      links.push({ ...place, href });
    };
    const entry = paragraph.replace(/^\s*[-*]\s+/, '');
    const words = isMarkdown ? withoutMarkdown(entry, take) : entry;
    const passage = plainPassage(words, place, {}, 'data');
    if (passage !== undefined) passages.push(passage);
  }
  return { ...nothingRead, passages, links };
}
