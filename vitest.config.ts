import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    // The rooms are pure, so files may share what a worker has loaded: loading is half of a short test.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      exclude: ['src/cli/**', 'src/model.ts', 'src/time/zones/data.ts', 'src/time/holidays/data/**'],
      thresholds: { lines: 95 },
    },
  },
});
