import { slotPhrase, ways } from './kind.ts';

/** "How are Rubio and Landau connected?" */
export const connectionWays = ways(
  [
    'how {is} <one> and|with|to <other> connected|related|linked',
    'how {is} <one> connected|related|linked to|with <other>',
    'what {is} the? connection|relationship|relation|link between <one> and <other>',
    'what connects|links <one> and|with|to <other>',
    '{is} there a|any? connection|relationship|relation|link between <one> and <other>',
    'what {do} <one> and <other> have in common',
    '{is} <one> connected|related|linked to|with <other>',
    '{is} <one> and <other> connected|related|linked',
    '{show}? connections|connection|relationship|relations|relation|link|links|ties between <one> and <other>',
    "{show}? <one> 's connection|connections|relationship|relation|link|links|ties to|with <other>",
    "what {is} <one> 's connection|connections|relationship|relation|link|links|ties to|with <other>",
  ],
  (slots, context) => {
    const one = slotPhrase(slots, 'one', context);
    const other = slotPhrase(slots, 'other', context);
    return one === null || other === null ? null : { kind: 'connection', one, other };
  },
);
