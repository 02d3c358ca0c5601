import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/dashboard/components/search/question.ts';

describe('a question is taken apart', () => {
  test.for([
    ['What leads to cramps?', 'causes', 'cramps'],
    ['what can lead to muscle weakness', 'causes', 'muscle weakness'],
    ['which medications cause dehydration ?', 'causes', 'dehydration'],
    ['causes of leg cramps', 'causes', 'leg cramps'],
    ['Vad leder till kramp?', 'causes', 'kramp'],
    ['vad kan orsaka vätskebrist', 'causes', 'vätskebrist'],
    ['vilka läkemedel ger kramp', 'causes', 'kramp'],
    ['orsaker till muskelkramp', 'causes', 'muskelkramp'],
    ['what helps against leg cramps', 'helps', 'leg cramps'],
    ['Which foods prevent cramps?', 'helps', 'cramps'],
    ['vad hjälper mot nattliga kramper?', 'helps', 'nattliga kramper'],
    ['behandling av kramp', 'helps', 'kramp'],
  ] as const)('%s', ([text, wish, name]) => {
    expect(readQuestion(text)).toEqual({ wish, name });
  });

  test.for(['leading cause', 'What leads to', 'orsaker', 'MESH:D009120', 'treatment', ''])('%s is a name', (text) => {
    expect(readQuestion(text)).toEqual({ wish: 'all', name: text });
  });
});
