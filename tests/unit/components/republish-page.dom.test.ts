import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerCopies } from '../../../src/components/republish-page.ts';

const markup = `
  <p class="republish-status" role="status"></p>
  <div class="code-sample"><pre id="frame">&lt;iframe src="/embed/"&gt;&lt;/iframe&gt;</pre><button data-copies="frame" data-wanted="Frame">Copy</button></div>
  <p class="ways"><button data-rich="/copy/story" data-wanted="Story">Copy</button></p>`;

const written = vi.fn<(text: string) => Promise<void>>();

async function press(selector: string): Promise<string> {
  document.querySelector<HTMLElement>(selector)?.click();
  const status = document.querySelector('[role="status"]');
  await vi.waitFor(() => {
    expect(status?.textContent).not.toBe('');
  });
  return status?.textContent ?? '';
}

describe('offerCopies', () => {
  beforeEach(() => {
    document.body.innerHTML = markup;
    written.mockReset().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText: written } });
    offerCopies(document);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('copies the markup as it is to be pasted, and says so beside the button', async () => {
    expect(await press('[data-copies]')).toBe('Frame copied.');
    expect(written).toHaveBeenCalledWith('<iframe src="/embed/"></iframe>');
    expect(document.querySelector('.code-sample + .republish-status')).not.toBeNull();
  });

  it('copies the HTML of a story as text where there is no rich clipboard', async () => {
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(new Response(`<p>${path}</p>`)));
    expect(await press('[data-rich]')).toBe('HTML of the story copied.');
    expect(written).toHaveBeenCalledWith('<p>/copy/story.html.txt</p>');
  });

  it('leads to the link where the copy cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    expect(await press('[data-rich]')).toMatch(/^The copy could not be fetched/);
    expect(written).not.toHaveBeenCalled();
  });
});
