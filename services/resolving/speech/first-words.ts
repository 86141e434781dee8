const LONGEST = 60;

/** The first words of a text as a node's name, cut between words. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > 0 ? cut : LONGEST)} …`;
}
