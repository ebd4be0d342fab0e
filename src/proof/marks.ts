import type { Mark, Marks, Verbatim } from './passage.ts';

/** Attributes that are marks and not words. */
export const markAttributes: readonly string[] = [
  'data-fact',
  'data-facts',
  'data-quote',
  'data-source',
  'data-sources',
  'data-row',
  'data-number',
];

function words(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).filter((word) => word !== '');
}

function markOf(attribute: (name: string) => string | undefined): Mark | undefined {
  const kind = attribute('data-number');
  if (kind !== undefined) return { kind: 'number', id: kind.trim() };
  const ids = [...words(attribute('data-fact')), ...words(attribute('data-facts'))];
  return ids.length === 0 ? undefined : { kind: 'facts', ids };
}

/** What an element itself repeats from the ledger. */
export function verbatimOf(attribute: (name: string) => string | undefined): Verbatim | undefined {
  const quote = attribute('data-quote');
  if (quote !== undefined) return { kind: 'quote', id: quote.trim() };
  const source = attribute('data-source');
  if (source !== undefined) return { kind: 'source', id: source.trim() };
  const path = attribute('data-row');
  return path === undefined ? undefined : { kind: 'row', path: path.trim() };
}

/** The marks in force inside an element: its own, or else those around it. */
export function marksWithin(around: Marks, attribute: (name: string) => string | undefined): Marks {
  const sources = words(attribute('data-sources'));
  return {
    mark: markOf(attribute) ?? around.mark,
    verbatim: verbatimOf(attribute) ?? around.verbatim,
    sources: sources.length === 0 ? around.sources : sources,
  };
}
