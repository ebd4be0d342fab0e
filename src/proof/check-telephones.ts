import type { Ledger } from '../ledger/index.ts';
import type { Finding, Words } from './finding.ts';
import type { BuiltPlace, Reading } from './passage.ts';

const emergency = '999';
// British numbers from 0 or +44, with the spaces that people put anywhere.
const telephone = /(?<![\d.,])(?:\+44[\s\u00a0]?|0)(?:[\s\u00a0()-]{0,2}\d){8,10}(?!\d)/g;

function digitsOf(text: string): string {
  return text.replace(/^\+44/, '0').replace(/\D/g, '');
}

function patternOf(contact: string): RegExp {
  const digits = digitsOf(contact).replace(/(?<=\d)(?=\d)/g, '[\\s\\u00a0-]?');
  return new RegExp(`(?<![\\d.,/-])${digits}(?![\\d,/-]|\\.\\d)`, 'g');
}

function withoutRepeats(stretches: readonly Words[]): readonly Words[] {
  return stretches.filter(
    ({ start }, index) => stretches.findIndex((other) => other.start <= start && start < other.end) === index,
  );
}

/** No telephone number but 999 that a person has not rung: neither as a link nor printed, in a cell of the ledger either. */
export function checkTelephones({ links, passages }: Reading, { support }: Ledger): readonly Finding[] {
  const phones = support.filter(({ contactType }) => contactType === 'phone');
  const rung = new Set([
    emergency,
    ...phones.filter(({ lastChecked }) => lastChecked !== '').map(({ contact }) => digitsOf(contact)),
  ]);
  const lineOf = new Map(phones.map(({ contact, line }) => [digitsOf(contact), line]));
  const patterns = [
    telephone,
    ...phones.filter(({ contact }) => !rung.has(digitsOf(contact))).map(({ contact }) => patternOf(contact)),
  ];

  const finding = (value: string, digits: string, built: BuiltPlace, words: Words): Finding => {
    const line = lineOf.get(digits);
    const row =
      line === undefined
        ? 'is no contact in content/support.csv'
        : `has no last_checked in content/support.csv:${line}`;
    return {
      rule: 'telephone',
      value,
      problem: `the telephone number "${value}" ${row}.`,
      remedy: 'Link to the service without its number, or ring it and enter the day as last_checked.',
      built,
      words,
    };
  };

  const linked = links.flatMap(({ href, file, line }) => {
    const digits = /^(?:tel|sms|callto):(.*)$/i.exec(href)?.[1];
    if (digits === undefined || rung.has(digitsOf(digits))) return [];
    return [finding(href, digitsOf(digits), { file, line }, { text: href, start: 0, end: href.length })];
  });
  const printed = passages.flatMap(({ text, file, line }) =>
    withoutRepeats(
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
          text,
          start: index,
          end: index + length,
        })),
      ),
    )
      .map((words) => ({ words, value: text.slice(words.start, words.end) }))
      .filter(({ value }) => !rung.has(digitsOf(value)))
      .map(({ words, value }) => finding(value, digitsOf(value), { file, line }, words)),
  );
  return [...linked, ...printed];
}
