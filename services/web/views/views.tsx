import type { ComponentChildren } from 'preact';
import type { Address } from '../addresses/address.ts';
import { parseSpan } from '../addresses/links.ts';
import { AddView } from './add/add-view.tsx';
import { AskView } from './ask/ask-view.tsx';
import { ContradictionsView } from './contradictions/contradictions-view.tsx';
import { DocumentView } from './document/document-view.tsx';
import { EntityView } from './entity/entity-view.tsx';
import { GraphView } from './graph/graph-view.tsx';
import { MissingView } from './missing-view.tsx';
import { QueueView } from './queue/queue-view.tsx';
import { ReviewView } from './review/review-view.tsx';
import { RoleView } from './role/role-view.tsx';
import { SourceView } from './source/source-view.tsx';
import { StatementView } from './statement/statement-view.tsx';
import { StoryView } from './story/story-view.tsx';
import { TopicView } from './topic/topic-view.tsx';

/** The view that an address names; `key` makes each thing a view of its own, which keeps nothing of the one before. */
export function viewOf(address: Address | null): ComponentChildren {
  if (address === null) return <MissingView />;
  return address.id === null ? viewOfAll(address) : viewOfOne(address, address.id);
}

function viewOfAll({ view, parameters }: Address): ComponentChildren {
  switch (view) {
    case 'ask':
      return <AskView question={parameters.q ?? null} />;
    case 'contradictions':
      return <ContradictionsView />;
    case 'review':
      return <ReviewView />;
    case 'add':
      return <AddView />;
    case 'queue':
      return <QueueView />;
    default:
      return <MissingView />;
  }
}

function viewOfOne(address: Address, id: string): ComponentChildren {
  const key = `${address.view} ${id}`;
  switch (address.view) {
    case 'person':
    case 'organization':
    case 'country':
    case 'place':
      return <EntityView key={key} id={id} />;
    case 'source':
      return <SourceView key={key} id={id} />;
    case 'role':
      return <RoleView key={key} id={id} />;
    case 'story':
      return <StoryView key={key} id={id} />;
    case 'statement':
      return <StatementView key={key} id={id} />;
    case 'document':
      return <DocumentView key={key} id={id} at={parseSpan(address.parameters.at)} />;
    case 'graph':
      return <GraphView key={key} id={id} address={address} />;
    case 'topic':
      return <TopicView key={key} id={id} address={address} />;
    default:
      return <MissingView />;
  }
}
