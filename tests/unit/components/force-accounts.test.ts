import { describe, expect, it } from 'vitest';
import { forceAccounts } from '../../../src/components/force-accounts.ts';
import { ledger } from '../ledger/content-texts.ts';

const { forces, claims } = ledger;

describe('forceAccounts', () => {
  it('stands the account of West Yorkshire beside every claim that names it', () => {
    const named = claims.filter(({ claim, publishable }) => publishable && claim.includes('West Yorkshire'));
    expect(named.length).toBeGreaterThan(0);
    for (const claim of named) {
      expect(forceAccounts(claim, forces).map(({ force }) => force.id)).toEqual(['west-yorkshire']);
    }
  });

  it('gives a reply before what was said of a plan', () => {
    const replied = forces.map((force) =>
      force.id === 'west-yorkshire' ? { ...force, reply: 'We have.' } : force,
    );
    const accounts = forceAccounts({ claim: 'West Yorkshire had not.' }, replied);
    expect(accounts.map(({ column }) => column)).toEqual(['reply', 'plan_2017_note']);
  });

  it('takes no part of a word for the name of a force', () => {
    const replied = forces.map((force) => ({ ...force, reply: 'We have.' }));
    const ids = forceAccounts({ claim: 'Kentish Essex-born officers in Surrey.' }, replied).map(
      ({ force }) => force.id,
    );
    expect(ids).toEqual(['surrey']);
  });

  it('gives none for a force that has said nothing', () => {
    expect(forceAccounts({ claim: 'Essex was told to do more.' }, forces)).toEqual([]);
  });
});
