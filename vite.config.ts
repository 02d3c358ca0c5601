import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { project } from './src/project.ts';

/** Smallest file that is worth compressing: about what fits into one packet of the network, in bytes. */
const smallest = 1_400;

/**
 * Lays a .br and a .gz beside each file of the build, so that the server compresses nothing while it serves.
 *
 * @param quality Brotli's, 1 to 11: the highest takes three times as long as the bundling itself
 */
export const compressed = (quality = 11): Plugin => ({
  name: 'compressed',
  writeBundle({ dir }, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      if (content.length < smallest) continue;
      const path = join(dir as string, name);
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_QUALITY]: quality };
      writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
      writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
    }
  },
});

/** Fills the project's names into the page. */
export const named: Plugin = {
  name: 'named',
  transformIndexHtml: (html) => html.replaceAll('%title%', project.title.en).replaceAll('%summary%', project.summary),
};

const manifestIcon = (src: string, size: number, purpose: string) => ({
  src,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a phone or a desktop that keeps the page as an app reads of it. */
const manifest: Plugin = {
  name: 'manifest',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'icons/manifest.webmanifest',
      source: JSON.stringify({
        name: project.title.en,
        short_name: project.shortTitle,
        description: project.summary,
        lang: 'en',
        // Relative to the manifest: the root of the server, wherever a proxy serves it.
        id: '../',
        start_url: '../',
        scope: '../',
        display: 'minimal-ui',
        background_color: '#f7f5f1',
        theme_color: '#0d5563',
        icons: [
          manifestIcon('icon-192.png', 192, 'any'),
          manifestIcon('icon-512.png', 512, 'any'),
          manifestIcon('icon-mask.png', 512, 'maskable'),
        ],
      }),
    });
  },
};

export default defineConfig({
  root: 'src/dashboard',
  // Relative, so that the page works below whatever path a proxy serves it.
  base: './',
  plugins: [named, manifest, compressed()],
  // As src/dashboard/tsconfig.json has it, which is not found in a folder whose name holds brackets: they make a pattern of its path.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    emptyOutDir: true,
    target: 'es2022',
    // What every browser with `target` does by itself; and an inlined file would be none that the page's policy allows.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
