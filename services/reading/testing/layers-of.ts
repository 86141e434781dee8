import type { Layers } from '#reading/document.ts';
import { createPipeline } from '#reading/pipeline.ts';
import { createSteps } from '#reading/read.ts';

let read: ((given: Pick<Layers, 'text' | 'publishedAt' | 'updatedAt'>) => Layers) | null = null;

/** All layers of a text, read with the real models; these are loaded once for all tests of a file. */
export function layersOf(text: string, publishedAt: string | null = null): Layers {
  read ??= createPipeline({
    given: ['text', 'publishedAt', 'updatedAt'],
    steps: createSteps(),
    wanted: ['relations'],
  });
  return read({ text, publishedAt, updatedAt: null });
}

/** The name of the entity that the mention over some words stands for; null where no mention has exactly these words. */
export function entityOf(layers: Layers, words: string, occurrence = 0): string | null {
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = layers.text.indexOf(words, start + 1);
  const end = start + words.length;
  for (const referent of layers.referents) {
    for (const { candidate: index } of referent.mentions) {
      const candidate = layers.candidates[index];
      if (candidate?.start === start && candidate.end === end) return referent.name;
    }
  }
  return null;
}
