import { useTexts } from '../../i18n/language.ts';
import { entityTexts } from './entity-texts.ts';
import { sections, type EntityPage, type Subjects } from './sections.ts';

interface TilesProps {
  entity: EntityPage;
  subjects: Subjects;
  documents: number;
}

/** How much there is in each section, as links to them; sections without any are said to be empty. */
export function Tiles({ entity, subjects, documents }: TilesProps) {
  const texts = useTexts(entityTexts);
  return (
    <nav aria-label={texts.sections}>
      <ul class="tiles">
        {sections.map(({ name }) => (
          <Tile
            key={name}
            section={name}
            name={texts.short[name]}
            count={subjects[name] ?? entity[name].totalCount}
            unit={subjects[name] ? () => texts.subjects(subjects[name] ?? 0, entity[name].totalCount) : texts.claims}
          />
        ))}
        <Tile section="documents" name={texts.short.documents} count={documents} unit={texts.documentUnit} />
      </ul>
    </nav>
  );
}

interface TileProps {
  /** Id of the section. */
  section: string;
  name: string;
  count: number;
  /** What is counted, by number. */
  unit: (count: number) => string;
}

function Tile({ section, name, count, unit }: TileProps) {
  const content = (
    <>
      <span>{name}</span>
      <strong>{count}</strong> <small>{unit(count)}</small>
    </>
  );
  return (
    <li>
      {count === 0 ? (
        <div class="tile">{content}</div>
      ) : (
        <a class="tile" href={`#${section}`}>
          {content}
        </a>
      )}
    </li>
  );
}
