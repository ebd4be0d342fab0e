import { describe, expect, it } from 'vitest';
import { addressOfPlace } from '../../../src/scroll/address-of-place.ts';

const at = 'https://example.org/told/?mode=step#again/capacity';

describe('the address of a place in the story', () => {
  it('names the state that the stage shows', () => {
    expect(addressOfPlace(at, { section: 'plans', state: 'sorted' })).toBe(
      'https://example.org/told/?mode=step#plans/sorted',
    );
  });

  it('names the section alone where no stage shows a state', () => {
    expect(addressOfPlace(at, { section: 'unknown', state: null })).toBe(
      'https://example.org/told/?mode=step#unknown',
    );
  });

  it('is bare on the cover', () => {
    expect(addressOfPlace(at, { section: null, state: null })).toBe('https://example.org/told/?mode=step');
  });

  it('stays what it is when the reader has not gone on', () => {
    expect(addressOfPlace(at, { section: 'again', state: 'capacity' })).toBe(at);
    expect(addressOfPlace('https://example.org/', { section: null, state: null })).toBe(
      'https://example.org/',
    );
  });
});
