import type { Ledger } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import type { BuiltPlace, Reading } from './passage.ts';

const emergency = '999';
// British numbers from 0 or +44, with the spaces that people put anywhere.
const telephone = /(?<![\d.,])(?:\+44[\s\u00a0]?|0)(?:[\s\u00a0()-]{0,2}\d){8,10}(?!\d)/g;

function digitsOf(text: string): string {
  return text.replace(/^\+44/, '0').replace(/\D/g, '');
}

function finding(value: string, built: BuiltPlace, line: number | undefined): Finding {
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
  };
}

/** No telephone number but 999 that a person has not rung: neither as a link nor printed, in a cell of the ledger either. */
export function checkTelephones({ links, passages }: Reading, { support }: Ledger): readonly Finding[] {
  const phones = support.filter(({ contactType }) => contactType === 'phone');
  const rung = new Set(
    phones.filter(({ lastChecked }) => lastChecked !== '').map(({ contact }) => digitsOf(contact)),
  );
  rung.add(emergency);
  const lineOf = new Map(phones.map(({ contact, line }) => [digitsOf(contact), line]));
  const unrung = phones.filter(({ contact }) => !rung.has(digitsOf(contact)));
  const spaced = unrung.map(({ contact }) => {
    const digits = digitsOf(contact).replace(/(?<=\d)(?=\d)/g, '[\\s\\u00a0-]?');
    return new RegExp(`(?<![\\d.,/-])${digits}(?![\\d,/-]|\\.\\d)`, 'g');
  });

  const linked = links.flatMap(({ href, file, line }) => {
    const number = /^(?:tel|sms|callto):(.*)$/i.exec(href)?.[1];
    if (number === undefined || rung.has(digitsOf(number))) return [];
    return [finding(href, { file, line }, lineOf.get(digitsOf(number)))];
  });
  const printed = passages.flatMap(({ text, file, line }) => {
    const found = new Set(
      [telephone, ...spaced].flatMap((pattern) => text.match(pattern) ?? []).map((one) => one.trim()),
    );
    return [...found]
      .filter((number) => !rung.has(digitsOf(number)))
      .map((number) => finding(number, { file, line }, lineOf.get(digitsOf(number))));
  });
  return [...linked, ...printed];
}
