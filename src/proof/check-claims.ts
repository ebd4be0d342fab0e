import type { Claim, Ledger } from '../ledger/index.ts';
import type { Finding } from './finding.ts';
import { plain, withPlainQuotes } from './ledger-text.ts';
import type { BuiltPlace, Reading } from './passage.ts';
import { stretchesOf } from './stretch.ts';

const fewestWords = 5;

function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[.!?]$/, '');
}

function texts({ claim, whatTheRecordSays, id }: Claim, others: ReadonlySet<string>): readonly string[] {
  const cells = [claim, whatTheRecordSays].map(bare);
  // "No record found." says nothing of the claim it stands beside.
  return [id, ...cells.filter((text) => text.split(' ').length >= fewestWords && !others.has(text))];
}

function everyText({
  passages,
  links,
  repeated,
}: Reading): readonly (BuiltPlace & { readonly text: string })[] {
  return [
    ...passages,
    ...links.map(({ href, file, line }) => ({ text: href, file, line })),
    ...repeated.map(({ verbatim, file, line }) => ({
      text: verbatim.kind === 'row' ? verbatim.path : verbatim.id,
      file,
      line,
    })),
  ];
}

/**
 * Nothing of a claim with `publishable` no: neither its id, its paraphrase nor its answer. Why they are left out is
 * said in general terms, so that the message repeats no more than the id.
 */
export function checkClaims(reading: Reading, { claims }: Ledger): readonly Finding[] {
  const open = claims.filter(({ publishable }) => publishable);
  const others = new Set(
    open.flatMap(({ claim, whatTheRecordSays }) => [bare(claim), bare(whatTheRecordSays)]),
  );
  const closed = claims
    .filter(({ publishable }) => !publishable)
    .map((claim) => ({ claim, wanted: texts(claim, others) }));
  return everyText(reading).flatMap(({ text, file, line }) => {
    const even = withPlainQuotes(text).toLowerCase();
    return closed
      .filter(({ wanted }) => wanted.some((words) => stretchesOf(words, even).length > 0))
      .map(({ claim }) => ({
        rule: 'claim' as const,
        value: claim.id,
        problem: `something of the claim ${claim.id} is printed, which is not published (content/reported-claims.csv:${claim.line}).`,
        remedy: 'Leave it out; /reported/ counts such claims and gives their reasons in general terms.',
        built: { file, line },
      }));
  });
}
