import { defineConfig } from 'vitest/config';

/** date-holidays brings a tz database of its own, and puts it in the place of the one that others compare with. */
const ALONE = ['test/time/holidays/**/*.test.ts'];

/** What hands files to calendar programs, servers and batch engines: the machine may not have them, and they are slow. */
const PROGRAMS = ['clients', 'servers', 'batch'].map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    // Left to itself, vitest leaves a core free: half of a machine that has two.
    maxWorkers: '100%',
    // Node's own modules, of the runner and of all that it loads: those of vite reach every import through a getter,
    // which doubles the planner's time. What lines were run only vite's can tell.
    ...(process.argv.includes('--coverage')
      ? {}
      : {
          globalSetup: ['test/native/compile.js', 'test/native/say-skipped.js'],
          // A larger nursery for young objects, as the planner makes many and few of them last; and code that one file
          // of tests is done with is kept for the next. The solver is WebAssembly, and its proofs here are too short to
          // pay for compiling it twice.
          execArgv: [
            '--max-semi-space-size=32',
            '--no-flush-bytecode',
            '--liftoff-only',
            '--enable-source-maps',
          ],
          runner: './test/native/runner.js',
          server: { deps: { external: [/test\/native\/runner/] } },
          // While it watches, vitest cannot tell who imports what.
          forceRerunTriggers: ['**/src/**/*.ts'],
        }),
    projects: [
      // The rooms are pure, so files may share what a worker has loaded: loading is half of a short test.
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, ...PROGRAMS],
        },
      },
      { extends: true, test: { name: 'alone', isolate: false, include: ALONE } },
      { extends: true, test: { name: 'programs', isolate: false, include: PROGRAMS } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [
        'src/cli/**',
        'src/model.ts',
        'src/time/zones/data.ts',
        'src/time/holidays/data/**',
        // AssemblyScript runs as the module that is made of it.
        'src/schedule/search/assembly/**',
        'src/schedule/search/module.ts',
      ],
      thresholds: { lines: 95 },
    },
  },
});
