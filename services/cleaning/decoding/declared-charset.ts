/** How far into a page the HTML standard looks for a declared character set (1,024 bytes; many pages are later). */
const LOOK_AHEAD_BYTES = 8_192;

/** `<meta charset="utf-8">`, `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">`, `<?xml … encoding="…"?>` */
const META_CHARSET = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i;
/** `text/html; charset="windows-1252"` */
const HEADER_CHARSET = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/** The character set that a Content-Type header names, or null. */
export function charsetOfHeader(contentType: string | null | undefined): string | null {
  return contentType?.match(HEADER_CHARSET)?.[1] ?? null;
}

/** The character set that a page names in its own first bytes, or null. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOK_AHEAD_BYTES));
  return head.match(XML_ENCODING)?.[1] ?? head.match(META_CHARSET)?.[1] ?? null;
}
