/** A page of a partner: their markup, and what else they load. */
export interface PartnerPage {
  /** Markup of the place that holds the frame. */
  readonly body: string;
  /** After the body. */
  readonly scripts?: string;
}

/** Keeps every message that any frame sends, from the first on. */
const recorder = "window.heard=[];addEventListener('message',function(event){window.heard.push(event.data)})";

/** A partner's page around an embed, whose column is as wide as is said. */
export function partnerPage({ body, scripts = '' }: PartnerPage, width: number): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A partner</title>',
    '<link rel="icon" href="data:,">',
    '<style>body{margin:20px;font-family:sans-serif}#column{width:var(--column)}iframe{border:0}</style>',
    `<script>${recorder};document.documentElement.style.setProperty('--column','${width}px')</script>`,
    `</head><body><h1>An article</h1><p>Before.</p><div id="column">${body}</div><p>After.</p>`,
    scripts,
    '</body></html>',
  ].join('\n');
}
