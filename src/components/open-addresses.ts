import { openDrawing, openForceWords, openLedger, openSections, type Section } from '../content.ts';
import type { Drawing } from '../figures/drawing.ts';
import type { Force } from '../ledger/index.ts';
import { forceWords, sectionWords, stateWords, type AddressWords } from '../share/address-words.ts';
import { forceAddress, sectionAddresses, type StoryAddress } from '../share/addresses.ts';
import { fillingOf, runsOf, textOf } from './force-record.ts';
import { forcesByName } from './forces-by-name.ts';

/** An address of the story with the words that it is shared with, and what it shows. */
export interface OpenAddress extends StoryAddress {
  readonly words: AddressWords;
  /** The section that it shows, whole or in part; null for a force. */
  readonly shows: { readonly section: Section; readonly drawing: Drawing | null } | null;
}

async function openSectionAddresses(section: Section): Promise<readonly OpenAddress[]> {
  const drawing = section.figure === null ? null : await openDrawing(section.figure);
  return sectionAddresses(section).map((address) => ({
    ...address,
    words:
      address.state === null || drawing === null
        ? sectionWords(section, drawing)
        : stateWords(drawing, address.state),
    shows: { section, drawing },
  }));
}

async function openForceAddress(force: Force): Promise<OpenAddress> {
  const words = await openForceWords();
  const filled = (sentence: string): string => textOf(runsOf(sentence, fillingOf(force)));
  return {
    ...forceAddress(force),
    words: forceWords({
      name: filled(words.page.name),
      description: filled(words.page.description),
      map: filled(words.map.name),
      report: filled(force.peelPublishedPrecision === 'day' ? words.report.day : words.report.month),
    }),
    shows: null,
  };
}

/** Every address of the story that can be shared, in the order of the story, then the forces by name. */
export async function openAddresses(): Promise<readonly OpenAddress[]> {
  const sections = await openSections();
  const forces = forcesByName((await openLedger()).forces);
  return [
    ...(await Promise.all(sections.map(openSectionAddresses))).flat(),
    ...(await Promise.all(forces.map(openForceAddress))),
  ];
}
