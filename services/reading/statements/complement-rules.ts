import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { foundAt, foundWithSubject, joined } from '#reading/statements/found.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';

/** Rules whose content is an infinitive, a participle or a description without a subject of its own. */
export const COMPLEMENT_RULES: readonly CueRule[] = [
  {
    name: 'statement:object-infinitive',
    example: 'The minister urged allies to send more.',
    propose: objectInfinitive,
  },
  {
    name: 'statement:infinitive',
    example: 'Trump vowed to end the war.',
    propose: infinitive,
  },
  {
    name: 'statement:called-so',
    example: 'Landau called the alliance a solution in search of a problem.',
    propose: objectComplement,
  },
  {
    name: 'statement:gerund',
    example: 'She considered leaving the race.',
    propose: gerund,
  },
];

function objectInfinitive(view: View, cue: number): Found[] {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  const object = children.find((child) => ['obj', 'iobj'].includes(relationOf(view, child)));
  const verb = children.find(
    (child) => ['xcomp', 'advcl', 'ccomp'].includes(relationOf(view, child)) && hasTo(view, child),
  );
  if (object === undefined || verb === undefined || verb < object) return [];
  return [foundAt(view, { cue, frame: 'object-to', content: joined(view, [object, verb]) })];
}

function infinitive(view: View, cue: number): Found[] {
  const verb = complementOf(view, cue).find((child) => hasTo(view, child));
  // "urged the minister to close": with whoever shall do it that is another construction.
  const hasObject = childrenOf(view, cue).some(
    (child) => child > cue && child < (verb ?? cue) && relationOf(view, child) === 'obj',
  );
  return verb === undefined || hasObject
    ? []
    : [foundWithSubject(view, { cue, frame: 'to', content: joined(view, [verb]) })];
}

function objectComplement(view: View, cue: number): Found[] {
  const object = childrenOf(view, cue).find((child) => child > cue && relationOf(view, child) === 'obj');
  const what = complementOf(view, cue).find((child) => !hasTo(view, child));
  // "invited President Putin to Alaska": a title before a name completes nothing.
  if (what === undefined || (object === undefined && view.tags.upos[what + 1] === 'PROPN')) return [];
  const content = joined(view, object === undefined ? [what] : [object, what]);
  return [foundWithSubject(view, { cue, frame: 'object-is', content })];
}

/** Not where the participle is itself a cue: "took to saying". */
function gerund(view: View, cue: number): Found[] {
  const verb = complementOf(view, cue).find(
    (child) => view.tags.xpos[child] === 'VBG' && !isWordOfSpeech(view.tags.lemmas[child] ?? ''),
  );
  return verb === undefined ? [] : [foundAt(view, { cue, frame: 'doing', content: joined(view, [verb]) })];
}

function complementOf(view: View, cue: number): number[] {
  return childrenOf(view, cue).filter((child) => child > cue && relationOf(view, child) === 'xcomp');
}

function hasTo(view: View, verb: number): boolean {
  return childrenOf(view, verb).some(
    (child) =>
      child < verb && view.tokens[child]?.lower === 'to' && ['mark', 'aux'].includes(relationOf(view, child)),
  );
}
