import { describe, expect, it } from 'vitest';
import { readLedger, readSections } from '../../src/ledger/index.ts';
import { factsIn } from '../../src/ledger/section-body.ts';
import { readBuiltSite, textAt } from '../built/built-site.ts';
import { attribute, elementsOf, type Element } from '../built/elements.ts';

const site = readBuiltSite();
const ledger = readLedger('content');
const sections = readSections('content', ledger)
  .filter(({ matter }) => !matter.draft)
  .map((section) => ({ id: section.id, order: section.matter.order, facts: factsIn(section.body) }));
const elements = elementsOf(textAt(site, 'index.html'));
const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => ('tagName' in node ? textOf(node) : 'value' in node ? node.value : ''))
    .join('');
const noteOf = (section: string, fact: string): string =>
  elements
    .filter((element) => attribute(element, 'id') === `note-${section}-${fact}`)
    .map(textOf)
    .join('')
    .replace(/\s+/g, ' ');

describe('the story without scripts', () => {
  it('has every section, in order', () => {
    const ids = sections.toSorted((one, other) => one.order - other.order).map(({ id }) => id);
    const built = elements
      .filter(({ tagName }) => tagName === 'section')
      .map((element) => attribute(element, 'id') ?? '');
    expect(built.filter((id) => ids.includes(id))).toEqual(ids);
    expect(ids).toHaveLength(14);
  });

  it.each(sections.filter(({ facts }) => facts.length > 0))(
    'holds every fact that $id uses, with who counted it and what it does not mean',
    ({ id, facts }) => {
      const missing = facts.filter((fact) => {
        const { countedBy, caveat } = ledger.fact(fact);
        const note = noteOf(id, fact);
        return !note.includes(countedBy) || !note.includes(caveat.replace(/\s+/g, ' '));
      });
      expect(missing).toEqual([]);
    },
  );
});
