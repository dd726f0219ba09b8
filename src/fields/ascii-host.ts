const notAscii = /[^\0-\x7f]/;
const longestHost = 253;
/** Top-level domains have two letters or more and nothing else (RFC 1123 and ICANN's rules for new ones). */
const topLevel = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;
const internationalTopLevel = /(?:^|[.\u3002\uff0e\uff61])(?:[\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/iu;

/**
 * A host name as it is in the DNS: lower case, international labels in Punycode (UTS #46). Undefined where it breaks the
 * rules of RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all, at least one dot, and a
 * top-level domain of letters, so that no IP address is one.
 */
export function asciiHost(text: string): string | undefined {
  if (text.length > longestHost) return undefined;
  const host = notAscii.test(text) ? toPunycode(text) : text.toLowerCase();
  return host !== undefined && isHost(host) ? host : undefined;
}

function toPunycode(text: string): string | undefined {
  const url = `http://${text}/`;
  if (/[/?#@:\\]/.test(text) || !internationalTopLevel.test(text) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname;
}

function isHost(host: string): boolean {
  if (host.length > longestHost) return false;
  let start = 0;
  for (let at = 0; at <= host.length; at++) {
    const code = at < host.length ? host.charCodeAt(at) : 0x2e;
    if (code === 0x2e /* . */) {
      const length = at - start;
      if (length === 0 || length > 63 || host[start] === '-' || host[at - 1] === '-') return false;
      if (at === host.length) return start > 0 && topLevel.test(host.slice(start));
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
