import { expect, it } from 'vitest';
import { characters, document, element } from '../../../src/republish/xml.ts';

it('words and attributes are escaped', () => {
  expect(element('a', { b: 'x "y" <z>', c: undefined }, 'p & <q>').xml).toBe(
    '<a b="x &quot;y&quot; &lt;z&gt;">p &amp; &lt;q&gt;</a>',
  );
});

it('an element without content is closed at once', () => {
  expect(document(element('a', {}))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
});

it('the sign that ends characters is cut in two', () => {
  expect(characters('a ]]> b').xml).toBe('<![CDATA[a ]]]]><![CDATA[> b]]>');
});
