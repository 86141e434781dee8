/** Saves content as a file, as if it were a download. */
export function saveFile({ content, name, type }: { content: BlobPart; name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has opened it once the click is handled; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** A name for a file from words: `Who spoke about NATO?` becomes `who-spoke-about-nato`. */
export function fileNameOf(words: string): string {
  const name = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'newsgraph' : name;
}
