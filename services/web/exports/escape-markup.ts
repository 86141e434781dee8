const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, XML or between the quotes of an attribute: nothing of it is markup. Characters that XML forbids go. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(CONTROLS, '').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Everything below a space but tab and line breaks; XML 1.0 has no way to write them. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;
