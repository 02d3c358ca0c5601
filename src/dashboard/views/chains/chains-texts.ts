import { defineTexts } from '../../i18n/language.ts';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const chainsTexts = defineTexts({
  en: {
    title: 'Chains',
    lead: 'How one thing leads to another: causal paths that the documents describe, hop by hop.',
    start: 'Start',
    startKind: 'All of a kind',
    addStart: 'Add a start',
    removeStart: (name: string) => `Start no longer at ${name}`,
    end: 'End',
    via: 'By way of (optional)',
    anyVia: 'Any way',
    hops: 'Most hops',
    certainty: 'Every hop at least',
    anyCertainty: 'Any certainty',
    first: 'Chains shown',
    diagram: 'Diagram',
    diagramLabel: (chains: number) =>
      `Sankey diagram of ${countOf(chains, 'chain', 'chains')}. The list below holds the same chains and hops.`,
    diagramHint:
      'Each band is a claim, as wide as there are chains through it. Choose one to read its evidence. An entity stands in several columns where it is at several distances from the end.',
    diagramFailed: 'The diagram could not be loaded. The list below holds all that it shows.',
    list: 'Ranked list',
    ranked: 'By the certainty of the weakest hop, then by the documents behind it, then by shortness.',
    found: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'chain', 'chains')
        : `The first ${shown} of ${countOf(total, 'chain', 'chains')}`,
    truncated: 'The search was cut short: there may be more chains than these.',
    stitched: 'Put together from several documents: none makes the whole chain.',
    whole: 'At least one document makes the whole chain.',
    documents: 'Documents',
    empty: 'No chain leads from this start to this end. Allow more hops or a lower certainty, or choose another start.',
    chainsThrough: (chains: number) => countOf(chains, 'chain', 'chains'),
  },
  sv: {
    title: 'Kedjor',
    lead: 'Hur det ena leder till det andra: orsakskedjor som dokumenten beskriver, led för led.',
    start: 'Början',
    startKind: 'Alla av ett slag',
    addStart: 'Lägg till en början',
    removeStart: (name: string) => `Börja inte längre vid ${name}`,
    end: 'Slut',
    via: 'Genom (valfritt)',
    anyVia: 'Vilken väg som helst',
    hops: 'Högst antal led',
    certainty: 'Varje led minst',
    anyCertainty: 'Vilken säkerhet som helst',
    first: 'Antal kedjor',
    diagram: 'Diagram',
    diagramLabel: (chains: number) =>
      `Sankeydiagram över ${countOf(chains, 'kedja', 'kedjor')}. Listan nedanför har samma kedjor och led.`,
    diagramHint:
      'Varje band är ett påstående, så brett som antalet kedjor genom det. Välj ett för att läsa beläggen. En sak står i flera kolumner om den är olika långt från slutet.',
    diagramFailed: 'Diagrammet kunde inte hämtas. Listan nedanför har allt som det visar.',
    list: 'Rangordnad lista',
    ranked: 'Efter säkerheten hos det svagaste ledet, sedan antalet dokument bakom det, sedan hur kort kedjan är.',
    found: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'kedja', 'kedjor')
        : `De första ${shown} av ${countOf(total, 'kedja', 'kedjor')}`,
    truncated: 'Sökningen avbröts: det kan finnas fler kedjor än dessa.',
    stitched: 'Hopfogad av flera dokument: inget gör hela kedjan.',
    whole: 'Minst ett dokument gör hela kedjan.',
    documents: 'Dokument',
    empty:
      'Ingen kedja leder från denna början till detta slut. Tillåt fler led eller lägre säkerhet, eller välj en annan början.',
    chainsThrough: (chains: number) => countOf(chains, 'kedja', 'kedjor'),
  },
});
