import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/hosts/vue/',
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('preau-') } } }),
  ],
  // In Vue's development build, hydration says everything that it finds different.
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
  build: {
    outDir: 'dist/client',
    target: 'es2022',
    // The oldest browsers served (docs/decisions/0003): the stylesheets are compiled for them already.
    cssTarget: ['chrome111', 'firefox115', 'safari16'],
  },
});
