import { describe, expect, it } from '@jest/globals';
import { requireFree, tidyName, type NameOwner } from './names.js';

const unit: NameOwner = { kind: 'unit', id: 'unit', active: true };

describe('names', () => {
  it('are equal only as the same characters, however they were typed', () => {
    expect(tidyName('　区发改局 ')).toBe('区发改局');
    expect(tidyName('e\u0301')).toBe('\u00e9');
    expect(tidyName('区（市）局')).not.toBe(tidyName('区(市)局'));
  });

  it('are refused with one error for each that is taken', () => {
    const wanted = ['甲局', '乙局', '甲局', '各街道'].map((name, index) => ({ field: `units.${index}.name`, name }));
    const owners = new Map<string, NameOwner>([
      ['乙局', unit],
      ['各街道', { ...unit, kind: 'group' }],
    ]);
    expect(() => requireFree(wanted, owners)).toThrow(
      expect.objectContaining({
        code: 'name_taken',
        errors: [
          { field: 'units.1.name', code: 'name_taken', message: '“乙局”已是某单位的名称或别名' },
          { field: 'units.2.name', code: 'name_taken', message: '“甲局”重复出现' },
          { field: 'units.3.name', code: 'name_taken', message: '“各街道”已是单位组的名称' },
        ],
      }),
    );
  });

  it('are free when nobody has them, and never empty', () => {
    expect(() => requireFree([{ field: 'name', name: '甲局' }], new Map([['乙局', unit]]))).not.toThrow();
    expect(() => requireFree([{ field: 'name', name: '' }], new Map())).toThrow('name_empty');
  });
});
