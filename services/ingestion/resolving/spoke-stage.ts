import { splitKey } from '#resolving/blocks.ts';
import { readSpeech } from '#store/resolving/read-speech.ts';
import { writeSpeech } from '#store/resolving/write-speech.ts';
import type { Stage } from './stage.ts';

/** Sums up what each speaker said about each entity. */
export const spokeStage: Stage = {
  kind: 'spoke',
  async resolve({ transaction }, keys) {
    const sums = await readSpeech(transaction, keys);
    await writeSpeech(
      transaction,
      sums.map(({ pair, ...properties }) => {
        const [speaker = '', about = ''] = splitKey(pair);
        return { speaker, about, properties };
      }),
    );
    return [];
  },
};
