import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('preau-') } } }),
  ],
  build: { target: 'es2022' },
  test: { environment: 'jsdom' },
});
