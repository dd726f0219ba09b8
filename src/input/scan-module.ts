import { scanBinary } from './scan-binary.ts';

/** A variable of a module that both sides see. */
interface Variable {
  value: number;
}

/** What `wasm/scan.ts` exports. Addresses and offsets are bytes. */
export interface Scan {
  readonly count: Variable;
  readonly line: Variable;
  readonly blankLines: Variable;
  readonly start: Variable;
  configure(starts: number, ends: number, lines: number, width: number, delimiter: number): void;
  /** @returns 0 for more, 1 for irregular, 2 for full. */
  scan(bytes: number, length: number, base: number, limit: number): number;
}

/** As far as it is used here; the types of Node leave it out. */
interface WebAssemblyApi {
  readonly Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;
const PAGE = 65_536;

/** Starts a scan with memory of at least so many bytes, which never grows. */
export function instantiateScan(bytes: number): { readonly scan: Scan; readonly buffer: ArrayBuffer } {
  const pages = Math.ceil(bytes / PAGE);
  const memory = new Memory({ initial: pages, maximum: pages });
  const module = new Module(Buffer.from(scanBinary, 'base64'));
  const { exports } = new Instance(module, { env: { memory } });
  return { scan: exports as Scan, buffer: memory.buffer };
}
