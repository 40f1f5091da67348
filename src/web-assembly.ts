/** As much of WebAssembly's interface as is used; the library of types that has it is the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** A module's memory: what was seen of it is gone when it grows. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Starts a module that stands in the source as base64 and needs nothing from outside. Returns its exports. */
export function start(base64: string): unknown {
  // Read natively: octet by octet takes a run longer than all its calendars.
  return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64'))).exports;
}
