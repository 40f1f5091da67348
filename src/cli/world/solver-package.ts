import type { Highs } from 'highs';

/** HiGHS, which is an optional package: some have no use for its four megabytes. Null where it is not installed. */
export async function loadHighs(): Promise<(() => Promise<Highs>) | null> {
  try {
    const { default: load } = await import('highs');
    // The package is CommonJS, and its types name the function twice.
    return load as unknown as () => Promise<Highs>;
  } catch {
    return null;
  }
}
