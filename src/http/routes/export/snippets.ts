import { checksumsName } from '../../../exports/checksums.ts';
import { signatureName, signersName } from '../../../exports/signature.ts';
import { project } from '../../../project.ts';

/** Code that loads the files with a tool. `BASE` stands for the address of the page, with its slash. */
export interface Snippet {
  id: string;
  /** What the tool is called. */
  title: string;
  code: string;
}

const example = `${project.curiePrefix}:${project.startEntity}`;

/** How to load the files with the tools of their readers. */
export const loadingSnippets: readonly Snippet[] = [
  {
    id: 'pandas',
    title: 'pandas (Python)',
    code: `import pandas as pd
causes = pd.read_csv("BASErelations.csv").query('predicate == "CAUSES" and object_id == "${example}"')
print(causes.nlargest(10, "document_count")[["subject_name", "certainty", "document_count"]])`,
  },
  {
    id: 'r',
    title: 'R',
    code: `relations <- read.csv("BASErelations.csv", fileEncoding = "UTF-8-BOM")
causes <- subset(relations, predicate == "CAUSES" & object_id == "${example}")
causes[c("subject_name", "certainty", "document_count")]`,
  },
  {
    id: 'networkx',
    title: 'networkx (Python)',
    code: `import io, urllib.request
import networkx as nx

with urllib.request.urlopen("BASEgraph.graphml") as response:
    graph = nx.read_graphml(io.BytesIO(response.read()), force_multigraph=True)
print(graph.in_degree("${example}"))`,
  },
  {
    id: 'neo4j',
    title: 'Neo4j 5.26+ (Cypher)',
    code: `LOAD CSV WITH HEADERS FROM "BASEentities.csv" AS row
CREATE (:Entity {id: row.id, kind: row.kind, name: row.name_en});

LOAD CSV WITH HEADERS FROM "BASErelations.csv" AS row
MATCH (subject:Entity {id: row.subject_id}), (object:Entity {id: row.object_id})
CREATE (subject)-[:$(row.predicate) {claim: row.claim_id, certainty: row.certainty}]->(object);`,
  },
];

/** How to check what was downloaded. */
export const checkingSnippet: Snippet = {
  id: 'check',
  title: 'Linux, macOS',
  code: `curl -O BASEall.zip && unzip all.zip -d release && cd release
sha256sum --check ${checksumsName}
ssh-keygen -Y verify -f ${signersName} -I ${project.name} -n file -s ${signatureName} < ${checksumsName}`,
};
