/** Requests that are under way at once. More would be asked to wait by servers that count. */
export const AT_ONCE = 4;

/**
 * Does the work on every item, a few at a time. Where one fails, no further one is begun; those under way end before the
 * first failure is thrown, so that nothing is sent after it.
 */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  let failure: { readonly thrown: unknown } | null = null;
  const worker = async (): Promise<void> => {
    while (failure === null) {
      const at = next++;
      if (at >= items.length) return;
      try {
        await work(items[at] as T);
      } catch (thrown) {
        failure ??= { thrown };
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // The workers have set it, which the compiler cannot see.
  const failed = failure as { readonly thrown: unknown } | null;
  if (failed !== null) throw failed.thrown;
}
