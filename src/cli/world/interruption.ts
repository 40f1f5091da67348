/** Somebody wants the run to end. AbortSignal would do as well, but costs a thirtieth of Node's own start. */
export interface Interruption {
  readonly hasCome: boolean;
  /** Calls `listener` when it comes; the answer stops that. */
  listen(listener: () => void): () => void;
}

/** An interruption, and what makes it come: it comes once. */
export function openInterruption(): { readonly interruption: Interruption; readonly interrupt: () => void } {
  const listeners = new Set<() => void>();
  let hasCome = false;
  return {
    interruption: {
      get hasCome() {
        return hasCome;
      },
      listen(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    interrupt() {
      if (hasCome) return;
      hasCome = true;
      for (const listener of listeners) listener();
    },
  };
}
