import neo4j, { type Driver } from 'neo4j-driver';
import { groupBy } from './group.ts';
import { projectNeo4j } from './project-neo4j.ts';

/** The graph as it lies in the database, read by its labels and relationships alone. */
export interface RawGraph {
  documents: RawDocument[];
  entities: RawEntity[];
  claims: RawClaim[];
  relations: RawRelation[];
}

export interface RawDocument {
  id: string;
  title: string;
  language: string;
  origin: string;
}

export interface RawEntity {
  id: string;
  kind: string;
  /** The label of its kind. */
  label: string;
  name_en: string;
  name_sv: string;
  synonyms_en: string[];
  synonyms_sv: string[];
  xrefs: string[];
}

export interface RawEvidence {
  id: string;
  /** Id of the claim that it is about. */
  about: string;
  document: RawDocument;
  start: number;
  section: string;
  cue: string | null;
  modality: string;
  stance: string;
  statement_en: string;
  statement_sv: string;
}

export interface RawClaim {
  id: string;
  subject: RawEntity;
  predicate: string;
  object: RawEntity;
  polarity: string;
  level: string | null;
  population: string | null;
  bodyPart: string | null;
  statement_en: string;
  statement_sv: string;
  status: string;
  certainty_rank: number;
  evidence: RawEvidence[];
}

/** A relationship of the relation layer: one accepted claim. */
export interface RawRelation {
  from: RawEntity;
  type: string;
  to: RawEntity;
  polarity: string;
  certainty_rank: number;
  level?: string;
  claim: RawClaim;
}

/** A driver of the tests' own, whose whole numbers are JavaScript's. */
export function openRawDriver({ uri, user, password } = projectNeo4j()): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Reads all of it; the graph is small. */
export async function readRawGraph(driver: Driver): Promise<RawGraph> {
  const read = async <T>(cypher: string): Promise<T[]> => {
    const { records } = await driver.executeQuery(`${cypher} AS row`);
    return records.map((record) => record.get('row') as T);
  };
  const documents = await read<RawDocument>('MATCH (d:Document) RETURN properties(d)');
  const entities = await read<RawEntity>(
    "MATCH (e:Entity) RETURN e {.*, label: [label IN labels(e) WHERE label <> 'Entity'][0]}",
  );
  const [documentOf, entityOf] = [byId(documents), byId(entities)];
  const evidence = await read<RawEvidence & { quoted: string }>(
    'MATCH (d:Document)<-[:QUOTED_FROM]-(e:Evidence)-[s:SUPPORTS|REFUTES]->(c:Claim) RETURN e {.*, cue: e.cue, stance: type(s), about: c.id, quoted: d.id}',
  );
  const evidenceOf = groupBy(evidence, ({ about }) => about);
  const ends = await read<RawClaim & { from: string; to: string }>(
    'MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity) RETURN c {.*, level: c.level, from: s.id, to: o.id, population: head([(c)-[:IN_POPULATION]->(p) | p.id]), bodyPart: head([(c)-[:IN_BODY_PART]->(b) | b.id])}',
  );
  const claims = ends.map(({ from, to, ...claim }) => ({
    ...claim,
    subject: entityOf(from),
    object: entityOf(to),
    evidence: (evidenceOf.get(claim.id) ?? []).map(({ quoted, ...it }) => ({ ...it, document: documentOf(quoted) })),
  }));
  const claimOf = byId(claims);
  const links = await read<{ from: string; to: string; claim: string } & Omit<RawRelation, 'from' | 'to' | 'claim'>>(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) IN ['BRIDGES', 'RELATED_TO'] RETURN r {.*, type: type(r), from: a.id, to: b.id}",
  );
  const relations = links.map((link) => ({
    ...link,
    from: entityOf(link.from),
    to: entityOf(link.to),
    claim: claimOf(link.claim),
  }));
  return { documents, entities, claims, relations };
}

function byId<T extends { id: string }>(rows: T[]): (id: string) => T {
  const found = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = found.get(id);
    if (!row) throw new Error(`The graph holds no ${id}.`);
    return row;
  };
}
