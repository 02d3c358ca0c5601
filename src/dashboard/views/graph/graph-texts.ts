import { defineTexts } from '../../i18n/language.ts';
import { maxEntities } from './graph-state.ts';

export const graphTexts = defineTexts({
  en: {
    title: 'Graph',
    lead: 'What stands around an entity. Choose an entity to add its own neighbourhood, a relation to read its evidence.',
    middle: 'In the middle',
    depth: 'Most relations away',
    limit: 'Most entities',
    drawing: 'Network',
    drawingLabel: (nodes: number, relations: number) =>
      `Network of ${nodes} entities and ${relations} relations. The list beside it holds the same.`,
    drawingFailed: 'The drawing could not be loaded. The list holds all that it shows.',
    drawingLoading: 'Drawing…',
    size: (nodes: number, relations: number) => `${nodes} entities, ${relations} relations`,
    truncated: (limit: number): string =>
      limit < maxEntities ? 'There is more: set “Most entities” higher to see it.' : 'There is more than can be shown.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    legend: 'Entities by kind',
    certainty: 'A relation is the wider, the more certain it is; its arrow points from subject to object.',
    chosen: 'Chosen entity',
    relations: (count: number) => (count === 1 ? '1 relation' : `${count} relations`),
    allRelations: (count: number) => `List all ${count} relations`,
    expand: 'Add its neighbourhood',
    expanded: 'Its neighbourhood is shown.',
    collapse: 'Take its neighbourhood away',
    center: 'Put in the middle',
    page: 'Its page',
    reset: 'Take all added neighbourhoods away',
    full: (most: number) => `At most ${most} neighbourhoods can be added.`,
    unknown: (id: string) => `There is no entity “${id}”.`,
  },
  sv: {
    title: 'Graf',
    lead: 'Vad som finns runt en sak. Välj en sak för att lägga till det som finns runt den, en länk för att läsa dess belägg.',
    middle: 'I mitten',
    depth: 'Högst antal led bort',
    limit: 'Högst antal saker',
    drawing: 'Nätverk',
    drawingLabel: (nodes: number, relations: number) =>
      `Nätverk av ${nodes} saker och ${relations} relationer. Listan bredvid har detsamma.`,
    drawingFailed: 'Bilden kunde inte hämtas. Listan har allt som den visar.',
    drawingLoading: 'Ritar…',
    size: (nodes: number, relations: number) => `${nodes} saker, ${relations} relationer`,
    truncated: (limit: number): string =>
      limit < maxEntities
        ? 'Det finns mer: höj ”Högst antal saker” för att se det.'
        : 'Det finns mer än vad som kan visas.',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    fit: 'Visa allt',
    legend: 'Saker efter slag',
    certainty: 'En länk är bredare ju säkrare den är; pilen pekar från subjekt till objekt.',
    chosen: 'Vald sak',
    relations: (count: number) => (count === 1 ? '1 relation' : `${count} relationer`),
    allRelations: (count: number) => `Lista alla ${count} relationer`,
    expand: 'Lägg till det som finns runt den',
    expanded: 'Det som finns runt den visas.',
    collapse: 'Ta bort det som finns runt den',
    center: 'Sätt i mitten',
    page: 'Dess sida',
    reset: 'Ta bort allt som lagts till',
    full: (most: number) => `Högst ${most} grannskap kan läggas till.`,
    unknown: (id: string) => `Det finns ingen post ”${id}”.`,
  },
});
