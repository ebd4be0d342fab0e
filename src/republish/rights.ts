import { licenceAddress, type Story } from '../ledger/index.ts';

type Action = 'distribute' | 'reproduce' | 'derive' | 'modify';

function policy(
  { story, address }: { readonly story: Story; readonly address: (path: string) => string },
  asset: 'prose' | 'data',
) {
  const target = asset === 'prose' ? address('/') : address('/datapackage.json');
  const uid = `${address('/rights.jsonld')}#${asset}`;
  const licence = licenceAddress(story.licence[asset]);
  const isOpen = !story.licence[asset].includes('-ND');
  const allowed: readonly Action[] = isOpen
    ? ['distribute', 'reproduce', 'derive']
    : ['distribute', 'reproduce'];
  return {
    '@type': 'Offer',
    '@id': uid,
    uid,
    'dct:license': { '@id': licence },
    permission: allowed.map((action) => ({
      target,
      assigner: address('/'),
      action,
      duty: [{ action: 'attribute' }],
    })),
    ...(!isOpen && { prohibition: [{ target, assigner: address('/'), action: 'modify' satisfies Action }] }),
  };
}

/** What anybody may do with the text, and with figures and data, for machines: ODRL 2.2 as JSON-LD. */
export function rightsJsonLd(parts: {
  readonly story: Story;
  readonly address: (path: string) => string;
}): string {
  const graph = {
    '@context': ['http://www.w3.org/ns/odrl.jsonld', { dct: 'http://purl.org/dc/terms/' }],
    '@graph': [policy(parts, 'prose'), policy(parts, 'data')],
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
