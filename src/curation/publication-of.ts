import { shortHash } from '../domain/dataset.ts';
import { claimPartsOf, endsOf, type ProposalProperties, type SourceProperties } from '../domain/library.ts';
import { readSpan } from '../domain/span.ts';
import { publicationSchema, type PublicationContent, type ServedLibrary } from '../publishing/dataset.ts';
import { findMentions } from '../seed/find-mentions.ts';
import { findPassages } from '../seed/find-passages.ts';
import type { ClaimFile, EntityFile } from '../seed/schema.ts';
import type { NewPublication, Work } from './command.ts';
import { knownEntities, recordOf } from './proposed-claim.ts';

/** What is published of a source, in the form of the seed's files: its accepted proposals, and the drafts of entities that they need. */
export async function publicationOf(
  work: Work,
  source: SourceProperties,
  served: ServedLibrary,
): Promise<NewPublication> {
  const accepted = (await work.store.proposalsOf(source.id)).filter(({ state }) => state === 'ACCEPTED');
  const { text } = await work.store.text(source.sha256);
  const used = [...new Set(accepted.flatMap(endsOf))];
  const drafts = (await work.store.draftsOf(used)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const entities = await knownEntities(work, used);
  const others = work.otherTexts(served).filter(({ document }) => document !== source.document);
  const content: PublicationContent = publicationSchema.parse({
    entities: drafts.map((draft): EntityFile => {
      const { kind, isPlural: plural, ...record } = recordOf(draft);
      return { kind, entities: [{ ...record, plural }] };
    }),
    document: { document: documentOf(source), claims: claimsOf(accepted) },
    derived: {
      document: source.document,
      word_count: source.word_count,
      mentions: findMentions(text, source.language, [...entities.values()]),
      passages: findPassages(text, others),
    },
  });
  return {
    document: source.document,
    sha256: source.sha256,
    quotable: source.quotable,
    content: JSON.stringify(content),
  };
}

/** @returns the id of a publication: a hash of what it is, so that the same is stored once */
export const publicationId = (publication: NewPublication): string => `publication-${shortHash(publication)}`;

function documentOf(source: SourceProperties): ClaimFile['document'] {
  const { document: id, title, language, file_name, sha256, url, publisher, author, license, retrieved_at } = source;
  const known = Object.fromEntries(
    Object.entries({ url, publisher, author, license, retrieved_at }).filter(([, value]) => value !== null),
  );
  return { id, title, language, file_name, sha256, ...known };
}

/** The claims of accepted proposals, each once with all its evidence, in the order of their first evidence. */
function claimsOf(accepted: readonly ProposalProperties[]): ClaimFile['claims'] {
  const byClaim = new Map<string, ProposalProperties[]>();
  for (const proposal of accepted) byClaim.set(proposal.claim, [...(byClaim.get(proposal.claim) ?? []), proposal]);
  return [...byClaim.values()].map((proposals) => {
    const { subject, predicate, object, qualifiers } = claimPartsOf(proposals[0]!);
    const { polarity, level, population, bodyPart } = qualifiers;
    const limits = { level, population, body_part: bodyPart };
    const given = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
    return {
      subject,
      predicate,
      object,
      status: 'ACCEPTED' as const,
      qualifiers: {
        polarity,
        ...given,
      },
      evidence: proposals.map(evidenceOf),
    };
  });
}

function evidenceOf(proposal: ProposalProperties): ClaimFile['claims'][number]['evidence'][number] {
  const { start, end, sha256, section, cue, emphasis, modality, stance } = proposal;
  return {
    start,
    end,
    sha256,
    section,
    modality,
    stance,
    context: proposal.context.map(readSpan).map((span) => ({
      start: span.start,
      end: span.end,
      sha256: span.sha256,
    })),
    ...(cue !== null && { cue }),
    ...(emphasis !== null && { emphasis }),
    ...(stance === 'REFUTES' && { paraphrase: denial(proposal) }),
  };
}

/** What a span says that refutes a claim, in our own words. */
function denial({ statement_en: en, statement_sv: sv }: ProposalProperties) {
  return { en: `It is denied that this is so: ${en}`, sv: `Det förnekas att det är så: ${sv}` };
}
