import { describe, expect, test } from 'vitest';
import { charFragment, readCharFragment } from '../../src/domain/char-fragment.ts';

describe('the fragment that names a range of a text', () => {
  test('is written as RFC 5147 has it, and read again', () => {
    expect(charFragment({ start: 1871, end: 1969 })).toBe('#char=1871,1969');
    expect(readCharFragment('#char=1871,1969')).toEqual({ start: 1871, end: 1969 });
    expect(readCharFragment('#char=0,1')).toEqual({ start: 0, end: 1 });
  });

  test.for([
    '',
    '#',
    '#content',
    '#char=',
    '#char=5',
    '#char=9,2',
    '#char=2,2',
    '#char=-1,4',
    '#char=1,2,3',
    '#line=1,2',
  ])('is null for %j', (fragment) => {
    expect(readCharFragment(fragment)).toBeNull();
  });
});
