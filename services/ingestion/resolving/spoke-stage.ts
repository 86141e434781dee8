import { splitKey } from '#resolving/blocks.ts';
import { readSpeech, writeSpeech } from '#store/resolving/sum-speech.ts';
import type { Stage } from './stage.ts';

/** Sums up what each speaker said about each entity. */
export const spokeStage: Stage = {
  kind: 'spoke',
  batch: 500,
  async prepare({ client }, keys) {
    const sums = await readSpeech(client, keys);
    return async (transaction, settled) => {
      const writing = sums.filter(({ pair }) => settled.has(pair));
      await writeSpeech(
        transaction,
        writing.map(({ pair, ...properties }) => {
          const [speaker = '', about = ''] = splitKey(pair);
          return { speaker, about, properties };
        }),
      );
      return [];
    };
  },
};
