import { createKnownNames } from '#reading/gazetteers/known-names.ts';
import { createTitleWords } from '#reading/gazetteers/titles.ts';
import type { SpeakerClass } from './phrases/speaker-class.ts';
import { understand } from './understand.ts';
import type { Asked, Understanding } from './understanding.ts';

const gazetteers = { titles: createTitleWords(), known: createKnownNames() };

/** What a question asks on a Wednesday in December, in a line that a table can show: "speakers about=NATO". */
export function whatIsAsked(question: string): string {
  return summary(understand(question, { gazetteers, today: '2025-12-10' }));
}

function summary(understanding: Understanding): string {
  if (!understanding.understood) return 'not understood';
  const {
    readings: [asked],
    filters,
  } = understanding;
  const days = filters.days === null ? '' : ` ${filters.days.from ?? '…'}/${filters.days.to ?? '…'}`;
  const among = filters.among === null ? '' : ` among ${describeClass(filters.among)}`;
  const either =
    filters.either === null ? '' : ` either ${filters.either.map(({ text }) => text).join(' + ')}`;
  return `${describeAsked(asked)}${days}${filters.measure === null ? '' : ` ${filters.measure}`}${among}${either}`;
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
      return `statements by=${asked.speaker?.text ?? '-'} about=${asked.about?.text ?? '-'}${asked.hearer === null ? (asked.cue === null ? '' : ` ${asked.cue.stems.join('|')}`) : ` told to ${asked.hearer.text}`}`;
    case 'statements-of-each':
      return `statements by=${asked.speakers.map(({ text }) => text).join(' + ')} about=${asked.about?.text ?? '-'}`;
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
      return `${asked.outlets ? 'outlets' : 'documents'} ${asked.quoted ? 'quoting' : 'about'}=${asked.about.text}${asked.also === null ? '' : ` + ${asked.also.text}`}`;
    case 'sources':
      return `sources about=${asked.about?.text ?? '-'}`;
    case 'versions':
      return `versions of=${asked.about?.text ?? '-'}`;
    case 'officials':
      return `officials of=${asked.body.text}${asked.standing === null ? '' : ` ${asked.standing}`}${asked.unnamed ? ' or unnamed' : ''}`;
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
