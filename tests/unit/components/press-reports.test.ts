import { expect, it } from 'vitest';
import { pressReports } from '../../../src/components/press-reports.ts';
import { ledger } from '../ledger/content-texts.ts';

it('every published press claim stands in one report, and the reports go by date', () => {
  const reports = pressReports(ledger.claims);
  const listed = reports.flatMap(({ claims }) => claims.map(({ id }) => id));
  const published = ledger.claims.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);
  expect([...listed].sort()).toEqual(published.map(({ id }) => id).sort());
  const dates = reports.map(({ first }) => first.reportDate);
  expect(dates).toEqual([...dates].sort());
});

it('the claims of one report share outlet, date and source', () => {
  for (const { first, claims } of pressReports(ledger.claims)) {
    const same = claims.filter(
      ({ outlet, reportDate, reportSourceId }) =>
        outlet === first.outlet && reportDate === first.reportDate && reportSourceId === first.reportSourceId,
    );
    expect(same).toEqual(claims);
  }
});
