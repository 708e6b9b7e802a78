import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['engine/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    globalSetup: ['apps/cli/test/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
