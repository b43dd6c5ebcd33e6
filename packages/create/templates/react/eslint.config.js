import a11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/']),
  { files: ['**/*.{ts,tsx}'], extends: [tseslint.configs.strict] },
  { files: ['**/*.tsx'], extends: [a11y.flatConfigs.recommended] },
);
