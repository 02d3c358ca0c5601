import { defineTexts } from '../../i18n/language.ts';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const chainsTexts = defineTexts({
  en: {
    title: 'Chains',
    lead: 'Causal paths that the documents describe, hop by hop.',
    start: 'Start',
    startKind: 'Start: kind',
    addStart: 'Start: entity',
    removeStart: (name: string) => `Remove start ${name}`,
    end: 'Target',
    via: 'Via (optional)',
    hops: 'Max. hops',
    certainty: 'Min. strength',
    anyCertainty: 'Any',
    first: 'Chains shown',
    diagram: 'Diagram',
    diagramLabel: (chains: number) =>
      `Sankey diagram of ${countOf(chains, 'chain', 'chains')}. The list below has the same chains and hops.`,
    diagramHint:
      'Each band is a claim; its width is the number of chains through it. Select a band to read its evidence. A dashed hop in the list is a bridge: no document states it, but two claims together lead there. An entity appears in several columns when its distance from the target varies.',
    diagramFailed: 'The diagram could not be loaded. The list below has the same content.',
    list: 'Ranked list',
    ranked: 'Ordered by the strength of the weakest hop, then by the fewest documents behind a hop, then by length.',
    found: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'chain', 'chains')
        : `The first ${shown} of ${countOf(total, 'chain', 'chains')}`,
    truncated: 'The search reached its limit. There may be more chains.',
    stitched: 'Combined from several documents: none states the whole chain.',
    whole: 'At least one document states the whole chain.',
    documents: 'Documents',
    empty:
      'No chain leads from this start to this target. Allow more hops or a lower strength, or choose another start.',
    chainsThrough: (chains: number) => countOf(chains, 'chain', 'chains'),
  },
  sv: {
    title: 'Kedjor',
    lead: 'Orsakskedjor som dokumenten beskriver, led för led.',
    start: 'Startpunkt',
    startKind: 'Startpunkt: typ',
    addStart: 'Startpunkt: entitet',
    removeStart: (name: string) => `Ta bort startpunkten ${name}`,
    end: 'Slutpunkt',
    via: 'Via (valfritt)',
    hops: 'Max. antal led',
    certainty: 'Min. styrka',
    anyCertainty: 'Valfri',
    first: 'Antal kedjor',
    diagram: 'Diagram',
    diagramLabel: (chains: number) =>
      `Sankeydiagram över ${countOf(chains, 'kedja', 'kedjor')}. Listan nedanför innehåller samma kedjor och led.`,
    diagramHint:
      'Varje band är ett påstående; bredden är antalet kedjor genom det. Välj ett band för att läsa beläggen. Ett streckat led i listan är en brygga: inget dokument anger det, men två påståenden leder dit tillsammans. En entitet visas i flera kolumner när avståndet till slutpunkten varierar.',
    diagramFailed: 'Diagrammet kunde inte laddas. Listan nedanför har samma innehåll.',
    list: 'Rangordnad lista',
    ranked:
      'Ordnade efter det svagaste ledets styrka, sedan efter minsta antalet dokument bakom ett led, sedan efter längd.',
    found: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'kedja', 'kedjor')
        : `De första ${shown} av ${countOf(total, 'kedja', 'kedjor')}`,
    truncated: 'Sökningen nådde sin gräns. Det kan finnas fler kedjor.',
    stitched: 'Kombinerad från flera dokument: inget anger hela kedjan.',
    whole: 'Minst ett dokument anger hela kedjan.',
    documents: 'Dokument',
    empty:
      'Ingen kedja leder från startpunkten till slutpunkten. Tillåt fler led eller lägre styrka, eller välj en annan startpunkt.',
    chainsThrough: (chains: number) => countOf(chains, 'kedja', 'kedjor'),
  },
});
