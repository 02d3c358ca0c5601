import { defineTexts } from '../../i18n/language.ts';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const chainsTexts = defineTexts({
  en: {
    title: 'Chains',
    asked: { from: 'From', to: 'to', via: 'via', hops: 'at most', strength: 'each hop at least' },
    allOf: (kinds: string) => `all ${kinds.toLowerCase()}`,
    anything: 'anything',
    countOfHops: (hops: number) => countOf(hops, 'hop', 'hops'),
    more: (count: number) => `${count} more`,
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
    through: 'Through',
    diagram: 'Diagram',
    diagramLabel: (chains: number) =>
      `Sankey diagram of ${countOf(chains, 'chain', 'chains')}. The list below has the same chains and hops.`,
    diagramHint:
      'A band is a claim, as wide as there are chains through it: select it to read its evidence. Select an entity to see only the chains through it. An entity has several places when its distance from the target varies.',
    diagramFailed: 'The diagram could not be loaded. The list below has the same content.',
    bridge:
      'No document states a broken arrow (“lowers the level, as in”) in one claim: two claims together lead there.',
    list: 'Chains by start',
    ranked: 'Ordered by the strength of the weakest hop, then by the fewest documents behind a hop, then by length.',
    found: (shown: number, total: number, starts: number) =>
      `${shown === total ? countOf(total, 'chain', 'chains') : `The first ${shown} of ${countOf(total, 'chain', 'chains')}`} from ${countOf(starts, 'start', 'starts')}`,
    litOf: (lit: number, all: number) =>
      lit === all ? countOf(all, 'chain', 'chains') : `${lit} of ${countOf(all, 'chain', 'chains')}`,
    truncated: 'The search reached its limit. There may be more chains.',
    stitched: 'no single document states the whole chain',
    stitchedSentence: 'No single document states the whole chain: it is combined from several.',
    stitchedShort: 'combined',
    documents: 'Documents',
    documentNumber: (number: number, title: string) => `Document ${number}: ${title}`,
    details: 'Details',
    detailsOf: (chain: string) => `Details of ${chain}`,
    showAll: (count: number) => `Show all ${count}`,
    empty:
      'No chain leads from this start to this target. Allow more hops or a lower strength, or choose another start.',
    chainsThrough: (chains: number) => countOf(chains, 'chain', 'chains'),
    caption: {
      what: (lit: number, all: number) =>
        `${lit === all ? countOf(all, 'chain', 'chains') : `${lit} of ${countOf(all, 'chain', 'chains')}`}. A band is a claim, as wide as there are chains through it; its colour is the stated strength: how firmly and in how many documents it is stated.`,
    },
    whatIf: {
      documents: 'Documents that count',
      allDocuments: (count: number) => `all ${count}`,
      someDocuments: (count: number, all: number) => `${count} of ${all}`,
      outcome: (standing: number, chains: number, claims: number) =>
        `${standing} of ${countOf(chains, 'chain', 'chains')} stand with what counts; ${countOf(claims, 'claim falls', 'claims fall')}.`,
      reset: 'Count everything',
      fallen: (chains: number) => `${countOf(chains, 'chain falls', 'chains fall')} without what does not count`,
      fallenClaims: 'Claims that no evidence supports any more',
      firmer: 'worded as firmly as all evidence together',
      none: 'No chain stands with what counts.',
    },
  },
  sv: {
    title: 'Kedjor',
    asked: { from: 'Från', to: 'till', via: 'via', hops: 'högst', strength: 'varje led minst' },
    allOf: (kinds) => `alla ${kinds.toLowerCase()}`,
    anything: 'vad som helst',
    countOfHops: (hops) => countOf(hops, 'led', 'led'),
    more: (count) => `${count} till`,
    start: 'Startpunkt',
    startKind: 'Startpunkt: typ',
    addStart: 'Startpunkt: entitet',
    removeStart: (name) => `Ta bort startpunkten ${name}`,
    end: 'Slutpunkt',
    via: 'Via (valfritt)',
    hops: 'Max. antal led',
    certainty: 'Min. styrka',
    anyCertainty: 'Valfri',
    first: 'Antal kedjor',
    through: 'Genom',
    diagram: 'Diagram',
    diagramLabel: (chains) =>
      `Sankeydiagram över ${countOf(chains, 'kedja', 'kedjor')}. Listan nedanför innehåller samma kedjor och led.`,
    diagramHint:
      'Ett band är ett påstående, så brett som antalet kedjor genom det: välj det för att läsa beläggen. Välj en entitet för att bara se kedjorna genom den. En entitet har flera platser när avståndet till slutpunkten varierar.',
    diagramFailed: 'Diagrammet kunde inte laddas. Listan nedanför har samma innehåll.',
    bridge:
      'Inget dokument anger en bruten pil (”sänker halten, som vid”) i ett påstående: två påståenden leder dit tillsammans.',
    list: 'Kedjor efter startpunkt',
    ranked:
      'Ordnade efter det svagaste ledets styrka, sedan efter minsta antalet dokument bakom ett led, sedan efter längd.',
    found: (shown, total, starts) =>
      `${shown === total ? countOf(total, 'kedja', 'kedjor') : `De första ${shown} av ${countOf(total, 'kedja', 'kedjor')}`} från ${countOf(starts, 'startpunkt', 'startpunkter')}`,
    litOf: (lit, all) =>
      lit === all ? countOf(all, 'kedja', 'kedjor') : `${lit} av ${countOf(all, 'kedja', 'kedjor')}`,
    truncated: 'Sökningen nådde sin gräns. Det kan finnas fler kedjor.',
    stitched: 'inget enskilt dokument anger hela kedjan',
    stitchedSentence: 'Inget enskilt dokument anger hela kedjan: den är kombinerad från flera.',
    stitchedShort: 'kombinerad',
    documents: 'Dokument',
    documentNumber: (number, title) => `Dokument ${number}: ${title}`,
    details: 'Detaljer',
    detailsOf: (chain) => `Detaljer om ${chain}`,
    showAll: (count) => `Visa alla ${count}`,
    empty:
      'Ingen kedja leder från startpunkten till slutpunkten. Tillåt fler led eller lägre styrka, eller välj en annan startpunkt.',
    chainsThrough: (chains) => countOf(chains, 'kedja', 'kedjor'),
    caption: {
      what: (lit, all) =>
        `${lit === all ? countOf(all, 'kedja', 'kedjor') : `${lit} av ${countOf(all, 'kedja', 'kedjor')}`}. Ett band är ett påstående, så brett som antalet kedjor genom det; färgen är den angivna styrkan: hur fast och i hur många dokument det anges.`,
    },
    whatIf: {
      documents: 'Dokument som räknas',
      allDocuments: (count) => `alla ${count}`,
      someDocuments: (count, all) => `${count} av ${all}`,
      outcome: (standing, chains, claims) =>
        `${standing} av ${countOf(chains, 'kedja', 'kedjor')} står kvar med det som räknas; ${countOf(claims, 'påstående faller', 'påståenden faller')}.`,
      reset: 'Räkna allt',
      fallen: (chains) => `${countOf(chains, 'kedja faller', 'kedjor faller')} utan det som inte räknas`,
      fallenClaims: 'Påståenden som inga belägg stöder längre',
      firmer: 'så fast formulerat som alla belägg tillsammans',
      none: 'Ingen kedja står kvar med det som räknas.',
    },
  },
});
