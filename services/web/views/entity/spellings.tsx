import { linkTo } from '../../addresses/links.ts';
import { Section } from '../../parts/section.tsx';
import { type EntityDetail, resources } from '../../requests/resources.ts';
import { useResource } from '../../requests/use-resource.ts';
import { count } from '../../text/phrases.ts';

/** How documents spell the name, and why each spelling was taken for this entity. */
export function Spellings({ entity: { id, aliases } }: { entity: EntityDetail }) {
  const [loaded] = useResource(resources.spellings(id));
  if (loaded.state !== 'ready')
    return aliases.length < 2 ? null : (
      <Section title="Other spellings">
        <p>{aliases.join(', ')}</p>
      </Section>
    );
  return (
    <Section title="Spellings, and why they are one">
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Written</th>
              <th scope="col">Where</th>
              <th scope="col">Taken for this by</th>
              <th scope="col">For example</th>
            </tr>
          </thead>
          <tbody>
            {loaded.body.items.map(({ name, documents, mentions, rule, document: example }) => (
              <tr key={`${name} ${rule}`}>
                <th scope="row">{name}</th>
                <td>
                  {count(documents, 'document')}, {count(mentions, 'time')}
                </td>
                <td>
                  <code>{rule}</code>
                </td>
                <td>
                  <a href={linkTo('document', example.id)}>{example.title ?? 'Untitled'}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
