import { describe, expect, it } from '@jest/globals';
import { resolveUnits } from './resolve-units.js';

const unit = (id: string, active = true) => ({ kind: 'unit' as const, id, active });
const none = { units: [], acceptSameUnit: [] };

describe('the party of a name', () => {
  it('is whom the directory says, unless somebody decided otherwise', () => {
    const { byName } = resolveUnits(
      ['甲局', '乙局'],
      new Map([
        ['甲局', unit('1')],
        ['乙局', unit('2')],
      ]),
      {
        ...none,
        units: [{ asWritten: '乙局', decision: 'unit', unitId: '3' }],
      },
    );
    expect(byName.get('甲局')).toEqual({ party: { kind: 'unit', id: '1' }, by: 'directory' });
    expect(byName.get('乙局')).toEqual({ party: { kind: 'unit', id: '3' }, by: 'decision' });
  });

  it('is open while the directory knows only a dissolved unit', () => {
    expect(resolveUnits(['甲局'], new Map([['甲局', unit('1', false)]]), none).byName.size).toBe(0);
  });

  it('is never guessed from a proposal, only from an accepted pair', () => {
    const directory = new Map([['区委政法委', unit('1')]]);
    const names = ['区政法委', '区委政法委'];
    expect(resolveUnits(names, directory, none).byName.has('区政法委')).toBe(false);
    const accepted = resolveUnits(names, directory, { ...none, acceptSameUnit: [['区政法委', '区委政法委']] });
    expect(accepted.byName.get('区政法委')).toEqual({ party: { kind: 'unit', id: '1' }, by: 'same_unit' });
  });

  it('follows a chain of pairs whatever their order', () => {
    const { byName } = resolveUnits(['甲', '乙', '丙'], new Map([['丙', unit('1')]]), {
      ...none,
      acceptSameUnit: [
        ['甲', '乙'],
        ['乙', '丙'],
      ],
    });
    expect([...byName.values()].map(({ party }) => party)).toEqual(Array(3).fill({ kind: 'unit', id: '1' }));
  });

  it('contradicts an accepted pair when both names already stand for different units', () => {
    const directory = new Map([
      ['甲', unit('1')],
      ['乙', unit('2')],
    ]);
    const { contradictions } = resolveUnits(['甲', '乙'], directory, { ...none, acceptSameUnit: [['甲', '乙']] });
    expect(contradictions).toEqual([['甲', '乙']]);
  });
});
