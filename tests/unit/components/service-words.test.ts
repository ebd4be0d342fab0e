import { describe, expect, it } from 'vitest';
import { listedServices } from '../../../src/components/listed-services.ts';
import {
  languageWords,
  serviceGroups,
  shownNumber,
  withoutNumbers,
} from '../../../src/components/service-words.ts';
import { ledger } from '../ledger/content-texts.ts';

describe('withoutNumbers', () => {
  it.each([
    ['Listens and advises, in confidence; text 07860 077333', 'Listens and advises, in confidence'],
    ['Ring 08 08 16 89 111; Listens', 'Listens'],
    ['Press 55 on a mobile if you cannot speak', 'Press 55 on a mobile if you cannot speak'],
    ['Anyone aged 16 or over; people under 16 cannot', 'Anyone aged 16 or over; people under 16 cannot'],
  ])('%s', (words, left) => {
    expect(withoutNumbers(words)).toBe(left);
  });
});

describe('shownNumber', () => {
  const phone = { contactType: 'phone', contact: '0800 1111', lastChecked: '' } as const;

  it('shows no number that nobody has rung', () => {
    expect(shownNumber(phone)).toBeNull();
    expect(shownNumber({ ...phone, lastChecked: '2026-01-31' })).toBe('0800 1111');
  });

  it('shows 999 always', () => {
    expect(shownNumber({ ...phone, contact: '999' })).toBe('999');
  });

  it('shows none for a service that is a link', () => {
    expect(shownNumber({ contactType: 'link', contact: '', lastChecked: '2026-01-31' })).toBeNull();
  });
});

describe('serviceGroups', () => {
  it('puts no way to report before a service that listens, and loses none', () => {
    const services = listedServices(ledger.support);
    const { listen, report } = serviceGroups(services);
    expect(listen.length).toBeGreaterThan(0);
    expect([...listen, ...report]).toEqual(services);
    expect(listen.map(({ isPolice }) => isPolice)).not.toContain('police');
  });
});

it('a service that answers in Welsh says so', () => {
  expect(languageWords(['cy', 'en'])).toBe('English and Welsh');
  expect(languageWords(['en'])).toBe('English');
});
