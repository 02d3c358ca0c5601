import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Puts `NAME.br` and `NAME.gz` beside each script and style, so that the server need not compress them again and again. */
const compressed: Plugin = {
  name: 'compressed',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, output] of Object.entries(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const source = output.type === 'asset' ? output.source : output.code;
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source) });
      }
    },
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [compressed],
  build: {
    outDir: '../../dist/dashboard',
    emptyOutDir: true,
    target: 'es2022',
    // The page's Content-Security-Policy lets nothing run or show that is written into the page itself.
    assetsInlineLimit: 0,
    // ECharts and Cytoscape are what they are.
    chunkSizeWarningLimit: 700,
  },
});
