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
  return new WebAssembly.Instance(new WebAssembly.Module(octetsOf(base64))).exports;
}

/** Counted rather than iterated: an iterator makes an object for each of tens of thousands. */
function octetsOf(base64: string): Uint8Array {
  const text = atob(base64);
  const octets = new Uint8Array(text.length);
  for (let at = 0; at < octets.length; at++) octets[at] = text.charCodeAt(at);
  return octets;
}
