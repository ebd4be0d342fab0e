import { describe, expect, it } from 'vitest';
import { messagesOf } from './page.ts';

const written = [
  {
    file: 'content/exceptions.yaml',
    text: 'kinds:\n  - kind: step\n    why: Counted.\nphrases:\n  - phrase: One bar is 1,000 people\n    why: A scale.\n',
  },
];
const kind = (name: string) => ({ kind: name, why: 'Counted.' });
const phrase = (words: string) => ({ phrase: words, why: 'A scale.' });

describe('an exception', () => {
  it('that nothing built needs is refused, at its line', () => {
    const exceptions = { kinds: [kind('step')], phrases: [phrase('One bar is 1,000 people')] };
    expect(messagesOf('<p>x</p>', { exceptions, written })).toEqual([
      'content/exceptions.yaml:2: no built page needs the kind "step".\n  Remove the entry, or mend its spelling.',
      'content/exceptions.yaml:5: no built page needs the phrase "One bar is 1,000 people".\n  Remove the entry, or mend its spelling.',
    ]);
  });

  it('that holds no number or stands twice is refused', () => {
    const exceptions = { kinds: [kind('step'), kind('step')], phrases: [phrase('no number')] };
    const found = messagesOf('<p data-number="step">1</p>', { exceptions });
    expect(found).toEqual([
      'content/exceptions.yaml: the kind "step" stands twice.\n  Keep one of the two.',
      'content/exceptions.yaml: the phrase "no number" holds no number.\n  Remove it: it excuses nothing.',
    ]);
  });
});
