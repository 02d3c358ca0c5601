/** Addresses that only the server knows, which it writes into the page's head; null for what it does not have. */
export function places(): { playground: string | null; neo4jBrowser: string | null } {
  return { playground: metaContent('playground'), neo4jBrowser: metaContent('neo4j-browser') };
}

function metaContent(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}
