import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/']),
  { files: ['**/*.{ts,vue}'], extends: [tseslint.configs.strict] },
  vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    // `slot` is HTML's, for the elements.
    rules: { 'vue/no-deprecated-slot-attribute': 'off' },
  },
);
