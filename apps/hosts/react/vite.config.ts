import { defineConfig } from 'vite';

export default defineConfig({
  base: '/hosts/react/',
  // In React's development build, hydration says everything that it finds different, attributes too.
  define: { 'process.env.NODE_ENV': '"development"' },
  build: {
    outDir: 'dist/client',
    target: 'es2022',
    // The oldest browsers served (docs/decisions/0003): the stylesheets are compiled for them already.
    cssTarget: ['chrome111', 'firefox115', 'safari16'],
  },
});
