import type { Answer } from '#api/schemas/answer.ts';
import { answerCsv, answerHtml } from '../../exports/answer-exports.ts';
import { fileNameOf, saveFile } from '../../exports/save-file.ts';

/** Saves an answer: as a table, or as one page that opens anywhere. */
export function AnswerActions({ answer }: { answer: Answer }) {
  const name = fileNameOf(answer.question);
  const saveCsv = () => saveFile({ content: answerCsv(answer), name: `${name}.csv`, type: 'text/csv' });
  const savePage = () => {
    const today = new Date().toISOString().slice(0, 10);
    saveFile({ content: answerHtml(answer, { today }), name: `${name}.html`, type: 'text/html' });
  };
  return (
    <div class="actions">
      <button type="button" class="quiet" onClick={savePage}>
        Save with its evidence
      </button>
      <button type="button" class="quiet" onClick={saveCsv}>
        CSV
      </button>
    </div>
  );
}
