/** Bytes of ASCII letters in lower case, and all other bytes as they are. */
export const lowerCase: Uint8Array = Uint8Array.from({ length: 256 }, (_none, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte,
);
