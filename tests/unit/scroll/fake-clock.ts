import { vi } from 'vitest';

// Every file that draws imports this before anything else: D3 keeps the clock that it finds when it is loaded.
vi.useFakeTimers({
  toFake: [
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'requestAnimationFrame',
    'performance',
  ],
});
