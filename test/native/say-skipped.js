let isSkipped = false;

export function setup({ vitest }) {
  // Each of the projects asks; one answers.
  if (process.env.CADENCE_SAYS_SKIPPED !== undefined) return;
  process.env.CADENCE_SAYS_SKIPPED = 'yes';
  isSkipped = vitest.projects.every(({ name }) => name !== 'programs');
}

/** Below all results, where it is seen. */
export function teardown() {
  if (!isSkipped) return;
  isSkipped = false;
  process.stderr.write(
    'SKIPPED: what hands files to calendar programs, servers and batch engines; `npm run test:programs` runs it, and names those that are not installed\n',
  );
}
