import { defineConfig, type Plugin } from 'vite';
import { compressed, named } from './vite.config.ts';

/** The text fonts that GraphiQL's stylesheet brings are most of it. Those of the system are as readable; the font of the icons stays. */
const withoutTextFonts: Plugin = {
  name: 'without-text-fonts',
  transform: (code, id) =>
    id.endsWith('graphiql/dist/style.css')
      ? code.replace(/@font-face\s*\{[^}]*font-family:\s*["']?(?:Roboto|Fira Code)\b[^}]*\}/g, '')
      : undefined,
};

/** GraphiQL, with React and Monaco, which nothing else needs: a build of its own, so that no page of the dashboard loads any of it. */
export default defineConfig({
  root: 'src/graphiql',
  // Its addresses are relative, for proxies that serve it below a path of theirs.
  base: './',
  // Whatever the environment says: React is larger and slower for development, and what is built must not depend on who builds it.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [named, withoutTextFonts, compressed(7)],
  build: {
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Monaco is large.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Of libraries that also serve React's server components, which there are none of here.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
