import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files of their own: the content security policy allows no others.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: ['index.html', 'ide.html'].map((page) => `${import.meta.dirname}/${page}`) },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/schema.graphql': 'http://127.0.0.1:4000' } },
});
