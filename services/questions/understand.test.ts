import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKnownNames } from '#reading/gazetteers/known-names.ts';
import { createTitleWords } from '#reading/gazetteers/titles.ts';
import type { SpeakerClass } from './phrases/speaker-class.ts';
import { understand } from './understand.ts';
import type { Asked, Understanding } from './understanding.ts';

const gazetteers = { titles: createTitleWords(), known: createKnownNames() };
const TODAY = '2025-12-10';
const ask = (question: string) => understand(question, { gazetteers, today: TODAY });

/** "speakers about=NATO": the kind and what fills it, as a row of a table shows it. */
function summary(understanding: Understanding): string {
  if (!understanding.understood) return 'not understood';
  const {
    readings: [asked],
    filters,
  } = understanding;
  const days = filters.days === null ? '' : ` ${filters.days.from ?? '…'}/${filters.days.to ?? '…'}`;
  const among = filters.among === null ? '' : ` among ${describeClass(filters.among)}`;
  return `${describeAsked(asked)}${days}${filters.measure === null ? '' : ` ${filters.measure}`}${among}`;
}

function describeClass({ office, body, noun, kind }: SpeakerClass): string {
  return [kind ?? (office === null ? noun : office.title), body === null ? null : `of=${body.text}`]
    .filter(Boolean)
    .join(' ');
}

function describeAsked(asked: Asked): string {
  switch (asked.kind) {
    case 'speakers':
      return `speakers about=${asked.about?.text ?? '-'}${asked.from === null ? '' : ` from=${asked.from.text}`}${asked.office === null ? '' : ` office=${asked.office.title}`}`;
    case 'statements':
      return `statements by=${asked.speaker?.text ?? '-'} about=${asked.about?.text ?? '-'}${asked.hearer === null ? (asked.cues === null ? '' : ` ${asked.cues.join('|')}`) : ` told to ${asked.hearer.text}`}`;
    case 'statements-of-class':
      return `statements of ${describeClass(asked.speakers)} about=${asked.about?.text ?? '-'}`;
    case 'holders': {
      const { title, of, at, status, plural } = asked.office;
      const marks = [status, plural ? 'all' : null, asked.past ? 'past' : null].filter(Boolean).join(' ');
      return `holders title=${title} of=${of?.text ?? '-'}${at === null ? '' : ` at=${at.text}`}${marks === '' ? '' : ` ${marks}`}`;
    }
    case 'person':
      return `person ${asked.person.text}${asked.status === null ? '' : ` ${asked.status}`}`;
    case 'deputies':
      return asked.above ? `whose deputy is ${asked.person.text}` : `deputies of=${asked.person.text}`;
    case 'employers':
      return `employers of=${asked.person.text}`;
    case 'counterparts':
      return `counterparts of=${asked.person.text} from=${asked.of?.text ?? '-'}`;
    case 'neighbours-in-office':
      return `${asked.before ? 'before' : 'after'} ${asked.person.text}`;
    case 'relays':
      return `relays through=${asked.relay?.text ?? '?'} by=${asked.speaker?.text ?? '-'} about=${asked.about?.text ?? '-'}`;
    case 'quoted-in-all':
      return `quoted in ${asked.documents.map(({ text }) => text).join(' + ') || `several${asked.stories ? ' stories' : ''}`}${asked.about === null ? '' : ` about=${asked.about.text}`}`;
    case 'former-holders':
      return 'former-holders';
    case 'contradictions':
      return `contradictions ${asked.touching?.text ?? '-'}`;
    case 'relations': {
      const side = (phrase: { text: string } | null, wanted: boolean) => phrase?.text ?? (wanted ? '?' : '-');
      const [from, to] = [side(asked.from, asked.asksFrom), side(asked.to, asked.asksTo)];
      return `${asked.asksWhere ? 'where ' : ''}${asked.types.join('|')} ${from} → ${to}${asked.said === null ? '' : ` «${asked.said.map((words) => words.join(' ')).join('|')}»`}`;
    }
    case 'documents':
      return `${asked.outlets ? 'outlets' : 'documents'} ${asked.quoted ? 'quoting' : 'about'}=${asked.about.text}`;
    case 'sources':
      return `sources about=${asked.about?.text ?? '-'}`;
    case 'officials':
      return `officials of=${asked.body.text}${asked.standing === null ? '' : ` ${asked.standing}`}`;
    case 'words':
      return `${asked.literal ? 'the very ' : ''}words «${asked.words?.text ?? '-'}»${asked.cue === null ? '' : ` ${asked.cue.stems.join('|')}`}${asked.channel === null ? '' : ` ${asked.channel.name}`}`;
    case 'whether-holds':
      return asked.splits
        .map(({ person, office }) => `whether ${person.text} is ${office.title} of=${office.of?.text ?? '-'}`)
        .join(' or ');
    case 'connection':
      return `connection ${asked.one.text} + ${asked.other.text}`;
    case 'name':
      return `name ${asked.name.text}`;
  }
}

const CASES: readonly (readonly [question: string, expected: string])[] = [
  ['who spoke about NATO', 'speakers about=NATO'],
  ['Who has spoken about NATO?', 'speakers about=NATO'],
  ['did anyone say anything about the European Union?', 'speakers about=European Union'],
  ['by whom was Ukraine mentioned', 'speakers about=Ukraine'],
  ['which people talked about Russia in December 2025', 'speakers about=Russia 2025-12-01/2025-12-31'],
  ['Could you tell me who commented on China, please?', 'speakers about=China'],
  ['who said what about Ukraine since March 2025', 'speakers about=Ukraine 2025-03-01/…'],
  ['who spoke about NATO on 3 December 2025', 'speakers about=NATO 2025-12-03/2025-12-03'],
  ['who spoke about NATO between June 2025 and August 2025', 'speakers about=NATO 2025-06-01/2025-08-31'],
  ['who spoke about NATO yesterday', 'speakers about=NATO 2025-12-09/2025-12-09'],
  ['who spoke about NATO in November', 'speakers about=NATO 2025-11-01/2025-11-30'],
  ['who spoke about NATO in December', 'speakers about=NATO 2025-12-01/2025-12-31'],
  ['who spoke about NATO on 14 October', 'speakers about=NATO 2025-10-14/2025-10-14'],
  ['who spoke about NATO on December 14th', 'speakers about=NATO 2024-12-14/2024-12-14'],
  ['who spoke about NATO on Wednesday, 3 December 2025', 'speakers about=NATO 2025-12-03/2025-12-03'],
  ['who spoke about NATO on Wednesday', 'speakers about=NATO 2025-12-03/2025-12-03'],
  ['who spoke about NATO since Monday', 'speakers about=NATO 2025-12-08/…'],
  ['who spoke about NATO last month', 'speakers about=NATO 2025-11-01/2025-11-30'],
  ['who spoke about NATO last year', 'speakers about=NATO 2024-01-01/2024-12-31'],
  ['who spoke about NATO in the last two weeks', 'speakers about=NATO 2025-11-26/2025-12-10'],
  ['who spoke about NATO over the past 10 days', 'speakers about=NATO 2025-11-30/2025-12-10'],
  ['who spoke about May', 'speakers about=May'],
  ['who had talks with Rubio', 'MET_WITH ? → Rubio'],
  ['who had a phone call with Rubio', 'SPOKE_WITH ? → Rubio'],
  ['Who sat down to dinner with Rubio?', 'MET_WITH ? → Rubio'],
  ['who paid a short visit to Helsinki', 'VISITED ? → Helsinki'],
  ['who issued a warning about steel prices', 'words «steel prices» warn|caution'],
  ['who voiced support for the plan', 'SUPPORTS ? → plan'],
  ['give me everything Kaasik said', 'statements by=Kaasik about=-'],
  ['summarise what Kaasik said about trains', 'statements by=Kaasik about=trains'],
  ['how often does Kaasik get mentioned', 'documents about=Kaasik count'],
  ['what was the first thing Kaasik said', 'statements by=Kaasik about=- first'],
  ['was Viidik ever mayor of the town', 'whether Viidik is Mayor of=town'],
  ['which person is mayor of Liepaja', 'holders title=Mayor of=Liepaja'],
  ['name of the mayor of Liepaja', 'holders title=Mayor of=Liepaja'],
  ['which of the articles mention Landau', 'documents about=Landau'],
  ['who did not attend the meeting', 'ABSENT_FROM ? → meeting'],
  ['who didn’t attend the meeting', 'ABSENT_FROM ? → meeting'],
  ['which ministers warned', 'words «-» warn|caution among minister'],
  ['which Baltic ministers warned of war', 'words «war» warn|caution among minister of=Baltic'],
  ['did any diplomats warn of war', 'words «war» warn|caution among diplomat'],
  ['which officials from Norway warned of war', 'words «war» warn|caution among official of=Norway'],
  ['which countries warned of war', 'words «war» warn|caution among Country'],
  ['how many ministers warned of war', 'words «war» warn|caution count among minister'],
  ['which Germans criticized Rutte', 'CRITICIZED ? → Rutte among of=Germans'],
  ['whose brother is Luc Thibodeau', 'RELATIVE_OF Luc Thibodeau → ? «brother»'],
  ['whose envoy is Haverkamp', 'ENVOY_OF Haverkamp → ?'],
  ['did Landau attend', 'ATTENDED Landau → -'],
  [
    'who wants the road repaired',
    'words «road repaired» want|wish|demand|seek|sought|urg|insist|hop|ask|need|call',
  ],
  ['who spoke on condition of anonymity', 'words «-» on condition of anonymity'],
  ['who joked about NATO', 'words «NATO» jok'],
  ['who spoke to reporters', 'words «-» to reporters'],
  ['who told journalists that the road is done', 'words «road is done» to reporters'],
  ['who wrote about NATO on social media', 'words «NATO» on social media'],
  ['who used the phrase “listen first”', 'the very words «listen first»'],
  ['what did German politicians say about NATO', 'statements of politician of=German about=NATO'],
  ['what do experts think', 'statements of expert about=-'],
  ['quotes by diplomats', 'statements of diplomat about=-'],
  ['any comments from Germans?', 'statements of of=Germans about=-'],
  ['what did unnamed officials say about Turkey', 'sources about=Turkey among official'],
  ['what did Landau tell Rubio', 'statements by=Landau about=- told to Rubio'],
  ['how many statements by Landau are there', 'statements by=Landau about=- count'],
  ['experts on Ukraine', 'speakers about=Ukraine office=expert among expert'],
  ['who spoke in December 2025', 'speakers about=- 2025-12-01/2025-12-31'],
  ['what did Rutte say about Ukraine', 'statements by=Rutte about=Ukraine'],
  ['What has Mark Rutte said about the European Union?', 'statements by=Mark Rutte about=European Union'],
  ['Rutte’s statements on Ukraine', 'statements by=Rutte about=Ukraine'],
  ['show me quotes by Jared Kushner', 'statements by=Jared Kushner about=-'],
  ['what did Landau say?', 'statements by=Landau about=-'],
  ['what was said about Ukraine', 'statements by=- about=Ukraine'],
  ['who is the US Secretary of State', 'holders title=Secretary of State of=US'],
  ['who’s the U.S. secretary of state?', 'holders title=Secretary of State of=U.S.'],
  ['who is the secretary of state of the United States', 'holders title=Secretary of State of=United States'],
  ['president of ukraine?', 'holders title=President of=ukraine'],
  ['who is the German defence minister', 'holders title=Defense Minister of=German'],
  ['who was Germany’s defence minister', 'holders title=Defense Minister of=Germany past'],
  [
    'who is the former prime minister of the Netherlands',
    'holders title=Prime Minister of=Netherlands former',
  ],
  ['who is the deputy secretary of state', 'holders title=deputy Secretary of State of=-'],
  [
    'Name the defence ministers in the articles and their countries',
    'holders title=Defense Minister of=- all',
  ],
  ['who is Trump’s envoy', 'ENVOY_OF ? → Trump'],
  ['who is the deputy of Rubio', 'deputies of=Rubio'],
  ['who is Rubio’s deputy', 'deputies of=Rubio'],
  ['whose deputy is Landau', 'whose deputy is Landau'],
  ['who is Landau’s boss', 'whose deputy is Landau'],
  ['who does Landau report to', 'whose deputy is Landau'],
  ['what is the position of Landau', 'person Landau'],
  ['what is Viidik’s position on wool', 'statements by=Viidik about=wool'],
  ['who is Christopher Landau', 'person Christopher Landau'],
  ['what is the role of Christopher Landau', 'person Christopher Landau'],
  ['what office does Mark Rutte hold?', 'person Mark Rutte'],
  ['what was Rutte’s former office', 'person Rutte former'],
  ['Who is named with a former office?', 'former-holders'],
  ["who contradicts whom on Hegseth's role", "contradictions Hegseth's role"],
  ['are there any contradictions', 'contradictions -'],
  ['which German officials spoke about NATO', 'speakers about=NATO from=German'],
  ['who from Germany spoke about NATO?', 'speakers about=NATO from=Germany'],
  ['how many people spoke about NATO', 'speakers about=NATO count'],
  ['who first spoke about NATO', 'speakers about=NATO first'],
  ['who was the last to speak about NATO', 'speakers about=NATO last'],
  ['when did Rutte last speak about Ukraine', 'statements by=Rutte about=Ukraine last'],
  ['how often did Rutte speak about Ukraine', 'statements by=Rutte about=Ukraine count'],
  ['how many statements did Rutte make about Ukraine', 'statements by=Rutte about=Ukraine count'],
  ['did Rutte talk about Ukraine', 'statements by=Rutte about=Ukraine'],
  ['latest statement by Rutte', 'statements by=Rutte about=- last'],
  ['who met Rubio', 'MET_WITH ? → Rubio'],
  ['where did Rubio meet Rutte', 'where MET_WITH Rubio → Rutte'],
  ['in which city did Rubio and Rutte meet?', 'where MET_WITH Rubio → Rutte'],
  ['when did Rubio meet Rutte', 'MET_WITH Rubio → Rutte'],
  ['where did Rubio go', 'VISITED Rubio → ?'],
  ['whom did Rubio meet?', 'MET_WITH Rubio → ?'],
  ['did Putin meet Kushner', 'MET_WITH Putin → Kushner'],
  ['who met whom', 'MET_WITH ? → ?'],
  ['who was backing Ukraine', 'SUPPORTS ? → Ukraine'],
  ['whom was Landau visiting', 'VISITED Landau → ?'],
  ['who criticised Achterberg', 'CRITICIZED ? → Achterberg'],
  ['by whom was Achterberg criticized', 'CRITICIZED ? → Achterberg'],
  ['who was criticized by Horníčková', 'CRITICIZED Horníčková → ?'],
  ['who replaced Rubio at the meeting', 'REPLACED_BY Rubio at the meeting → ?'],
  ['whom did Landau replace', 'REPLACED_BY ? → Landau'],
  ['was Rubio replaced by Landau', 'REPLACED_BY Rubio → Landau'],
  ['who attended the NATO meeting', 'ATTENDED ? → NATO meeting'],
  ['who was absent?', 'ABSENT_FROM ? → -'],
  ['which country invaded Ukraine', 'INVADED ? → Ukraine'],
  ['members of NATO', 'MEMBER_OF ? → NATO'],
  ['who are the allies of Canada', 'ALLY_OF ? → Canada'],
  ['where is NATO headquartered in', 'HEADQUARTERED_IN NATO → ?'],
  ['who is Thibodeau’s brother', 'RELATIVE_OF ? → Thibodeau «brother»'],
  ['is Finland a member of NATO', 'MEMBER_OF Finland → NATO'],
  ['was Rubio at the NATO meeting', 'ATTENDED Rubio → NATO meeting'],
  ['who attended instead of Rubio', 'REPLACED_BY Rubio → ?'],
  ['who was sent in Rubio’s place', 'REPLACED_BY Rubio → ?'],
  ['Finland’s ambassador to NATO', 'holders title=Ambassador of=Finland at=NATO'],
  ['the ambassador of Finland to NATO', 'holders title=Ambassador of=Finland at=NATO'],
  ['who is the ambassador to the OSCE', 'holders title=Ambassador of=- at=OSCE'],
  ['where does Stefan Wolff work', 'employers of=Stefan Wolff'],
  ['who employs Camille Grand?', 'employers of=Camille Grand'],
  ['who is Brekelmans’ French counterpart', 'counterparts of=Brekelmans from=French'],
  ['who is the counterpart of Lehtovaara', 'counterparts of=Lehtovaara from=-'],
  ['who was secretary of state before Rubio', 'before Rubio'],
  ['who told NBC News something', 'relays through=NBC News by=- about=-'],
  ['via which outlet did Merz speak', 'relays through=? by=Merz about=-'],
  [
    'who is quoted in both the Harbour Wire and the Meridian Courier',
    'quoted in Harbour Wire + Meridian Courier',
  ],
  ['who is quoted in more than one article', 'quoted in several'],
  ['who is quoted in more than one story', 'quoted in several stories'],
  ['who is quoted about NATO in more than one article', 'quoted in several about=NATO'],
  ['who is quoted in both the Wire and the Courier about Ukraine', 'quoted in Wire + Courier about=Ukraine'],
  ['who is Adler related to', 'RELATIVE_OF Adler → ?'],
  ['who is related to Adler', 'RELATIVE_OF ? → Adler'],
  ['who is the Dutch PM', 'holders title=Prime Minister of=Dutch'],
  ['which experts spoke about Ukraine', 'speakers about=Ukraine office=expert'],
  ['which Ukrainian officials spoke', 'speakers about=- from=Ukrainian'],
  ['which articles mention Rubio', 'documents about=Rubio'],
  ['how many articles mention Rubio', 'documents about=Rubio count'],
  ['in which outlets is Rutte quoted', 'outlets quoting=Rutte'],
  ['which articles quote Rutte', 'documents quoting=Rutte'],
  ['who met with Rubio', 'MET_WITH ? → Rubio'],
  ['what does Pistorius want', 'statements by=Pistorius about=-'],
  ['which unnamed sources spoke about NATO', 'sources about=NATO'],
  ['anonymous sources', 'sources about=-'],
  ['which NATO officials are named', 'officials of=NATO'],
  ['who works for the State Department', 'officials of=State Department current'],
  ['who worked for the State Department', 'officials of=State Department'],
  ['who warned of higher steel prices', 'words «higher steel prices» warn|caution'],
  ['has anyone denied anything about Latvia', 'words «Latvia» den'],
  ['who boasted that the road is done', 'words «road is done» boast|brag'],
  ['who compared wool to an anchor', 'words «wool to an anchor»'],
  ['what did Macron warn of', 'statements by=Macron about=- warn|caution'],
  ['what did Macron promise about Ukraine', 'statements by=Macron about=Ukraine promis|pledg|vow'],
  ['in which articles does Landau appear', 'documents about=Landau'],
  ['when did Rutte last speak', 'statements by=Rutte about=- last'],
  ['who said “listen first”', 'the very words «listen first»'],
  ['is Rubio the secretary of state', 'whether Rubio is Secretary of State of=-'],
  [
    'is Pete Hegseth secretary of defense',
    'whether Pete is Secretary of Defense of=Hegseth or whether Pete Hegseth is Secretary of Defense of=-',
  ],
  ['who heads the German Marshall Fund', 'holders title=leader of=German Marshall Fund'],
  ['who did not attend the summit', 'ABSENT_FROM ? → summit'],
  ['how often is NATO mentioned', 'documents about=NATO count'],
  ['who reported on Landau’s remarks', 'outlets about=Landau’s remarks'],
  ['how are Rubio and Landau connected', 'connection Rubio + Landau'],
  ['Marco Rubio', 'name Marco Rubio'],
  ['why do colourless green ideas sleep furiously', 'not understood'],
  ['who said that in Peru the border stays open', 'words «in Peru the border stays open»'],
  ['who used to be prime minister of the Netherlands', 'holders title=Prime Minister of=Netherlands past'],
  ['who is the spy chief of Finland', 'holders title=spy chief of=Finland'],
  ['who is the new president of France', 'holders title=President of=France'],
  ['who is the king of Finland', 'holders title=King of=Finland'],
  ['who said '.repeat(50), 'not understood'],
  ['', 'not understood'],
];

describe('a plain question', () => {
  for (const [question, expected] of CASES)
    it(`«${question}» asks: ${expected}`, () => assert.equal(summary(ask(question)), expected));
});
