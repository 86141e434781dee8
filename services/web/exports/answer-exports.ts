import type { Answer } from '#api/schemas/answer.ts';
import type { Evidence } from '#api/schemas/evidence.ts';
import { day } from '../text/phrases.ts';
import { safeLink } from '../text/safe-link.ts';
import { escapeMarkup } from './escape-markup.ts';
import { toCsv } from './to-csv.ts';

/** An answer as CSV: a row for each piece of evidence, and one for what has none. */
export function answerCsv({ question, answers }: Answer): string {
  return toCsv(
    answers.flatMap((item) => {
      const finding = {
        question,
        kind: item.kind,
        name: item.name,
        title: item.title ?? null,
        of: item.of ?? null,
        status: item.status ?? null,
        statement: item.text ?? null,
        speaker: item.speaker?.name ?? null,
        date: item.date ?? null,
      };
      const pieces: readonly (Evidence | null)[] = item.evidence.length === 0 ? [null] : item.evidence;
      return pieces.map((piece) => ({
        ...finding,
        evidence: piece?.exact ?? null,
        document: piece?.document.title ?? null,
        publisher: piece?.document.publisher ?? null,
        publishedAt: piece?.document.publishedAt ?? null,
        url: piece?.document.url ?? null,
        documentId: piece?.document.id ?? null,
        start: piece?.start ?? null,
        end: piece?.end ?? null,
        rule: piece?.rule ?? null,
      }));
    }),
  );
}

/** The style of a saved answer; it stands in the file, which opens without anything else. */
const STYLE = `
:root { color-scheme: light dark }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 Georgia, serif }
h1 { font-size: 1.2rem; font-weight: 400 }
.sentence { font-size: 1.5rem }
article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid #8886 }
blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 2px solid #8888 }
mark { background: light-dark(#ffe3b0, #5c421c); color: inherit }
footer, cite { font: .85rem/1.5 system-ui, sans-serif; opacity: .8 }`;

/**
 * An answer with its evidence as one HTML file that needs nothing else and may run nothing. `today` is the day it is saved on.
 */
export function answerHtml({ question, sentence, answers }: Answer, { today }: { today: string }): string {
  const text = escapeMarkup;
  const findings = answers.map(({ name, title, of, text: said, evidence }) => {
    const office = title === undefined ? '' : `, ${title}${of ? ` of ${of}` : ''}`;
    const heading = said === undefined ? `${name}${office}` : `${name}: ${said}`;
    return `<article><h2>${text(heading)}</h2>${evidence.map(evidenceHtml).join('')}</article>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(question)}</title>
<style>${STYLE}</style>
<h1>${text(question)}</h1>
<p class="sentence">${text(sentence)}</p>
${findings.join('\n')}
<footer>Saved from Newsgraph on ${text(day(today) ?? today)}. It says what was reported, not what is true.</footer>
</html>
`;
}

function evidenceHtml({ prefix, exact, suffix, document, link, rule }: Evidence): string {
  const text = escapeMarkup;
  const source = [document.title, document.publisher, day(document.publishedAt)].filter(
    (part) => part !== null,
  );
  const address = safeLink(link);
  const cited = text(source.join(' · '));
  return [
    `<blockquote>${text(prefix)}<mark>${text(exact)}</mark>${text(suffix)}<br>`,
    `<cite>${address === null ? cited : `<a href="${text(address)}">${cited}</a>`}</cite>`,
    ` <cite>(${text(rule)})</cite></blockquote>`,
  ].join('');
}
