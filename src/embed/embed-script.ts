import { build } from 'vite';

/** The part of the bundler's plugin interface that is used here. */
export interface EmbedScriptPlugin {
  readonly name: string;
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => Promise<string | undefined>;
}

const start = 'src/embed/start.ts';
const asked = 'virtual:embed-script';
const resolved = `\0${asked}`;

/** The script of every embed as one text, small, without imports: it runs where nothing can be fetched. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: 'terser',
      modulePreload: false,
      terserOptions: {
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true },
        format: { ascii_only: true },
      },
      rolldownOptions: { input: start, output: { format: 'iife' } },
    },
  });
  const chunks = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const [script, ...others] = chunks;
  if (script?.type !== 'chunk' || others.length > 0 || script.imports.length > 0) {
    throw new Error(
      `${start} became ${chunks.length} files; an embed has room for one script without imports.`,
    );
  }
  return script.code.trim();
}

/** Serves `virtual:embed-script`: the text of the script that stands in every embed. */
export function embedScript(): EmbedScriptPlugin {
  return {
    name: 'embed-script',
    resolveId: (id) => (id === asked ? resolved : undefined),
    load: async (id) => (id === resolved ? `export default ${JSON.stringify(await bundled())};` : undefined),
  };
}
