import { expect, test } from 'vitest';
import { ledger } from '../ledger/content-texts.ts';
import { messagesOf } from './page.ts';

test('a number may be a count of the claims, which software counts, where its mark says so', () => {
  const { value } = ledger.fact('claims-confirmed');
  expect(messagesOf(`<p data-facts="claims-published claims-confirmed">${value} claims</p>`)).toEqual([]);
});

test('a number that is not the count its mark names is refused', () => {
  expect(messagesOf('<p data-fact="claims-confirmed">9,999 claims</p>')[0]).toContain(
    'the number "9,999" is not that of claims-confirmed:',
  );
});

test('a mark that names no count there is refused', () => {
  expect(messagesOf('<p data-fact="claims-confirmd">x</p>')[0]).toContain(
    'there is no fact "claims-confirmd"',
  );
});
