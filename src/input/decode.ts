import { CR, LF } from './ascii.ts';
import type { Encoding, ListLayout } from './list.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/**
 * The bytes of a list as UTF-8, without its byte order mark, and with line feeds for lone carriage returns where these
 * end lines. Bytes of a UTF-8 list are passed on unchecked.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Buffer>,
  layout: Pick<ListLayout, 'encoding' | 'bom' | 'carriageReturns'>,
): AsyncGenerator<Buffer> {
  const decode = createDecoder(layout.encoding);
  let mark = layout.bom ? 3 : 0;
  let held = false;

  for await (const chunk of chunks) {
    let bytes = decode(chunk);
    const skipped = Math.min(mark, bytes.length);
    mark -= skipped;
    bytes = bytes.subarray(skipped);
    if (layout.carriageReturns && bytes.length > 0) {
      bytes = held ? Buffer.concat([Buffer.of(CR), bytes]) : Buffer.from(bytes);
      held = bytes[bytes.length - 1] === CR;
      if (held) bytes = bytes.subarray(0, -1);
      endLines(bytes);
    }
    if (bytes.length > 0) yield bytes;
  }
  const rest = decode();
  if (held) yield Buffer.of(LF);
  if (rest.length > 0) yield rest;
}

/** Turns bytes of an encoding into UTF-8, its byte order mark into that of UTF-8; called without bytes at the end. */
function createDecoder(encoding: Encoding): (bytes?: Buffer) => Buffer {
  const nothing = Buffer.alloc(0);
  if (encoding === 'utf-8') return (bytes = nothing) => bytes;
  if (encoding === 'windows-1252') return (bytes = nothing) => Buffer.from(decodeWindows1252(bytes));
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: bytes !== undefined }));
}

/** Makes line feeds of the carriage returns that no line feed follows. */
function endLines(bytes: Buffer): void {
  for (let at = bytes.indexOf(CR); at !== -1; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] !== LF) bytes[at] = LF;
  }
}
