const notAscii = /[^\0-\x7f]/;
const longestHost = 253;

/**
 * A host name as it is in the DNS: lower case, international labels in Punycode (UTS #46). Undefined where it breaks the
 * rules of RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all, at least one dot, and no
 * IP address.
 */
export function asciiHost(text: string): string | undefined {
  if (text.length > longestHost) return undefined;
  const host = notAscii.test(text) ? toPunycode(text) : text.toLowerCase();
  return host !== undefined && isHost(host) ? host : undefined;
}

function toPunycode(text: string): string | undefined {
  const url = `http://${text}/`;
  return /[/?#@:\\]/.test(text) || !URL.canParse(url) ? undefined : new URL(url).hostname;
}

function isHost(host: string): boolean {
  if (host.length > longestHost) return false;
  let start = 0;
  for (let at = 0; at <= host.length; at++) {
    const code = at < host.length ? host.charCodeAt(at) : 0x2e;
    if (code === 0x2e /* . */) {
      const length = at - start;
      if (length === 0 || length > 63 || host[start] === '-' || host[at - 1] === '-') return false;
      // The last label of an IP address is a number; that of a host name never is.
      if (at === host.length) return start > 0 && !isDigit(host.charCodeAt(start));
      start = at + 1;
    } else if (!isDigit(code) && !(code >= 0x61 && code <= 0x7a) && code !== 0x2d) {
      return false;
    }
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
