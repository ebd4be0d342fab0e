import script from 'virtual:embed-script';
import { describe, expect, it } from 'vitest';

describe('the script of an embed', () => {
  it('is one small text that loads nothing and ends no script element', () => {
    expect(script.length).toBeGreaterThan(500);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(4000);
    expect(script).not.toMatch(/\bimport\b|\bexport\b|fetch|<\/script|<!--/i);
  });

  it('asks for nothing that a sandbox forbids or a partner would not want', () => {
    expect(script).not.toMatch(
      /localStorage|sessionStorage|cookie|document\.domain|navigator|clipboard|setInterval|origin\b/,
    );
  });
});
