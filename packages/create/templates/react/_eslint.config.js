import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(globalIgnores(['dist/']), {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strict],
});
