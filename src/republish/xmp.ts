import { crc32 } from 'node:zlib';
import { escape } from '../scene/escape.ts';
import type { KitCredit, KitPicture } from './kit-plan.ts';

function inLanguage(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>`;
}

/** What a picture says of itself: licence, where to ask, credit, and the picture in words. XMP with IPTC's properties. */
export function xmp(
  { title, alt, description }: Pick<KitPicture, 'title' | 'alt' | 'description'>,
  credit: KitCredit,
): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:cc="http://creativecommons.org/ns#" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    inLanguage('dc:title', title),
    `<dc:creator><rdf:Seq><rdf:li>${escape(credit.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    inLanguage('dc:rights', credit.copyright),
    `<photoshop:Credit>${escape(credit.credit)}</photoshop:Credit>`,
    '<xmpRights:Marked>True</xmpRights:Marked>',
    `<xmpRights:WebStatement>${escape(credit.licenceAddress)}</xmpRights:WebStatement>`,
    inLanguage('xmpRights:UsageTerms', credit.licence),
    `<cc:license rdf:resource="${escape(credit.licenceAddress)}"/>`,
    `<cc:attributionURL rdf:resource="${escape(credit.story)}"/>`,
    `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>${escape(credit.acquire)}</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
    inLanguage('Iptc4xmpCore:AltTextAccessibility', alt),
    inLanguage('Iptc4xmpCore:ExtDescrAccessibility', description),
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const signature = '89504e470d0a1a0a';
const keyword = 'XML:com.adobe.xmp';
/** Signature, then the first chunk, which is always IHDR and always of 13 bytes. */
const afterHeader = 8 + 4 + 4 + 13 + 4;

/** A PNG file that carries XMP. @throws RangeError for bytes that are no PNG */
export function pngWithXmp(png: Uint8Array, packet: string): Buffer {
  if (Buffer.from(png.subarray(0, 8)).toString('hex') !== signature) {
    throw new RangeError('these bytes are no PNG file');
  }
  // Keyword, its end, not compressed (two bytes), no language, no translated keyword.
  const data = Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(packet, 'utf8')]);
  return Buffer.concat([png.subarray(0, afterHeader), chunk('iTXt', data), png.subarray(afterHeader)]);
}
