import { describe, expect, it } from 'vitest';
import { embedDocument } from '../../../src/embed/document.ts';
import { compositions } from '../../../src/embed/frame.ts';
import { elementsOf } from '../../built/elements.ts';
import { policyProblems } from '../../built/policy-problems.ts';
import { sampleEmbed } from './sample-embed.ts';

const origin = 'https://story.example/told/';
const html = embedDocument(sampleEmbed, { origin, style: 'p{}', script: 'a()' });
const head = elementsOf(html).filter(({ parentNode }) => parentNode?.nodeName === 'head');

describe('embedDocument', () => {
  it('begins its head with charset, policy, robots and referrer, in this order', () => {
    const names = head.slice(0, 4).map(({ attrs }) => attrs.map(({ value }) => value.split(' ')[0]));
    expect(names).toEqual([
      ['utf-8'],
      ['Content-Security-Policy', 'default-src'],
      ['robots', 'noindex,'],
      ['referrer', 'no-referrer'],
    ]);
    expect(html).toContain('content="noindex, indexifembedded"');
  });

  it('lets nothing run or be fetched but itself and pictures of the site', () => {
    expect(policyProblems(html)).toEqual([]);
    expect(html).toMatch(
      /content="default-src 'none'; script-src 'sha256-\S+'; style-src 'sha256-\S+'; img-src data: https:\/\/story\.example\/told\/; font-src data:; base-uri 'none'; form-action 'none'"/,
    );
    expect(html).not.toMatch(/frame-ancestors|report-uri|unsafe/);
  });

  it('draws every state in every composition, and shows one before any script runs', () => {
    expect(html.match(/<svg /g)).toHaveLength(sampleEmbed.states.length * compositions.length);
    expect(html.match(/<div class="state"[^>]*>/g)).toEqual([
      '<div class="state" data-state="first" hidden>',
      '<div class="state" data-state="second">',
    ]);
  });

  it('keeps the buttons hidden until a script can make them work', () => {
    expect(html).toMatch(/<div class="stepper"[^>]* hidden>/);
  });

  it('writes words as words', () => {
    expect(html).toContain('The second state &amp; &lt;more&gt;');
  });

  it('has no buttons where there is nothing to step through', () => {
    const alone = embedDocument(
      { ...sampleEmbed, states: sampleEmbed.states.slice(1) },
      { origin, style: '', script: '' },
    );
    expect(alone).not.toContain('<button');
  });
});
