import { linkTo } from '../../addresses/links.ts';
import { ShowWhole } from '../../parts/show-whole.tsx';
import { Title } from '../../parts/title.tsx';
import { type EntityDetail, resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { count } from '../../text/phrases.ts';
import { Contradictions } from './contradictions.tsx';
import { Offices } from './offices.tsx';
import { Relations } from './relations.tsx';
import { Said } from './said.tsx';
import { Spellings } from './spellings.tsx';

/** A person, an organization, a country or a place: what offices, words and relations the documents tell of. */
export function EntityView({ id }: { id: string }) {
  const [loaded] = useResource(resources.entity(id));
  return <ShowWhole loaded={loaded}>{(entity) => <EntitySheet key={entity.id} entity={entity} />}</ShowWhole>;
}

function EntitySheet({ entity }: { entity: EntityDetail }) {
  const { id, kind, name, documents, said, spokenOf } = entity;
  const isPerson = kind === 'Person';
  return (
    <>
      <Title kind={kind} name={name}>
        <p class="facts">
          <span>{count(documents, 'document')}</span>
          <span>said {count(said, 'statement')}</span>
          <span>spoken of in {count(spokenOf, 'statement')}</span>
        </p>
        <div class="actions">
          <a class="button quiet" href={linkTo('graph', id)}>
            Graph
          </a>
          <a class="button quiet" href={linkTo('topic', id)}>
            Who spoke about {name}
          </a>
        </div>
      </Title>
      <Offices narrowing={isPerson ? { person: id } : { of: id }} isPerson={isPerson} />
      <Contradictions touches={id} />
      <Said speaker={id} />
      <Relations entityId={id} />
      <Spellings entity={entity} />
    </>
  );
}
