import { describe, expect, it } from 'vitest';
import { compositionIn, compositions, narrowestFrame } from '../../../src/embed/frame.ts';
import { embedHeight, pictureIn, sealHeight, tallest } from '../../../src/embed/height.ts';
import { sampleEmbed, sampleState } from './sample-embed.ts';

const frames = Array.from({ length: 60 }, (_, index) => narrowestFrame + index * 10);
const long = 'Words that go on and on about what was counted. '.repeat(9);

describe('embedHeight', () => {
  it.each([500, 5000])(
    'stays within what hosts cut off, in every frame, with a seal too, for pictures of %i px',
    (tallestPicture) => {
      const state = sampleState('second', long);
      const embed = { ...sampleEmbed, states: [state], tallestPicture };
      expect(frames.filter((frame) => embedHeight(embed, frame) + sealHeight > tallest)).toEqual([]);
    },
  );

  it('grows by a line where words need one more', () => {
    const embed = { ...sampleEmbed, credit: [...sampleEmbed.credit, ...sampleEmbed.credit] };
    expect(embedHeight(embed, 600) - embedHeight(sampleEmbed, 600)).toBe(19);
  });

  it('leaves the buttons out where there is nothing to step through', () => {
    const alone = { ...sampleEmbed, states: sampleEmbed.states.slice(1) };
    expect(embedHeight(sampleEmbed, 600) - embedHeight(alone, 600)).toBe(52);
  });

  it('refuses an embed that shows none of its states', () => {
    expect(() => embedHeight({ ...sampleEmbed, shown: 'third' }, 600)).toThrow(
      'sample/second/ has no state "third"',
    );
  });
});

describe('pictureIn', () => {
  it('gives the picture no more height than the embed allows it', () => {
    for (const composition of compositions)
      expect(pictureIn(sampleEmbed, sampleState('a', 'A'), composition).height).toBe(500);
  });
});

describe('compositionIn', () => {
  it('has a picture for every frame, none enlarged by more than a quarter', () => {
    expect(compositions.filter(({ enlarged }) => enlarged > 1.25)).toEqual([]);
    for (const frame of frames) expect(compositionIn(frame).from).toBeLessThanOrEqual(frame);
  });

  it('takes the narrowest for a frame that is narrower still', () => {
    expect(compositionIn(200).width).toBe(288);
  });
});
