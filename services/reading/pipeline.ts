import type { Layers } from '#reading/document.ts';

/** Any step of reading, seen from the list that runs it: it may read every layer and adds some of them. */
export type PipelineStep = {
  readonly name: string;
  readonly needs: readonly (keyof Layers)[];
  readonly adds: readonly (keyof Layers)[];
  readonly run: (document: Layers) => Partial<Layers>;
};

/**
 * Joins steps into one function from the given layers to all layers.
 *
 * @throws Error when a step needs a layer that nothing before it adds, when two steps add the same layer, or when
 *   a layer of the document is left out: a wrong order is found when the program starts, not in some document.
 */
export function createPipeline<Given extends keyof Layers>(pipeline: {
  readonly given: readonly Given[];
  readonly steps: readonly PipelineStep[];
  readonly wanted: readonly (keyof Layers)[];
}): (given: Pick<Layers, Given>) => Layers {
  checkOrder(pipeline);
  const { steps } = pipeline;
  return (given) => {
    // Filled step by step; checkOrder has shown that no step reads a layer before it is there.
    const document = { ...given } as Layers;
    for (const step of steps) Object.assign(document, step.run(document));
    return document;
  };
}

function checkOrder(pipeline: {
  readonly given: readonly (keyof Layers)[];
  readonly steps: readonly PipelineStep[];
  readonly wanted: readonly (keyof Layers)[];
}): void {
  const present = new Set(pipeline.given);
  for (const step of pipeline.steps) {
    const missing = step.needs.filter((layer) => !present.has(layer));
    if (missing.length > 0) throw new Error(`Step "${step.name}" needs ${missing.join(', ')} before it`);
    for (const layer of step.adds) {
      if (present.has(layer)) throw new Error(`Step "${step.name}" adds ${layer}, which is there already`);
      present.add(layer);
    }
  }
  const absent = pipeline.wanted.filter((layer) => !present.has(layer));
  if (absent.length > 0) throw new Error(`No step adds ${absent.join(', ')}`);
}
