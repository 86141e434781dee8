import type { Step } from '#reading/document.ts';
import { pairQuotationMarks } from '#reading/quotations/pair-quotation-marks.ts';

/** Adds the quotations of a document. */
export const quotationsStep: Step<'text' | 'paragraphs', 'quotations'> = {
  name: 'quotations',
  needs: ['text', 'paragraphs'],
  adds: ['quotations'],
  run: ({ text, paragraphs }) => ({ quotations: pairQuotationMarks(text, paragraphs) }),
};
