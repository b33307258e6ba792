import { describe, expect, it } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { makeDeterministic, makeDocxDeterministic } from './deterministic-zip.js';

const pack = () =>
  Packer.toBuffer(new Document({ creator: '区发改局', sections: [{ children: [new Paragraph('正文')] }] }));

async function contents(bytes: Buffer): Promise<[string, string][]> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const names = Object.keys(zip.files);
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await zip.files[name]!.async('string')]),
  );
}

describe('a Word file that was packed by docx', () => {
  it('is the same archive as when it is unpacked and packed again, whenever it was made', async () => {
    const word = await pack();
    const kept = await contents(makeDocxDeterministic(word, '2023-06-30'));
    expect(kept).toEqual(await contents(await makeDeterministic(word, '2023-06-30')));
    expect(kept[0]![0]).toBe('[Content_Types].xml');
    const core = new Map(kept).get('docProps/core.xml');
    expect(core?.match(/2023-06-30T00:00:00Z/g)).toHaveLength(2);
  });

  it('has the same bytes each time', async () => {
    const first = makeDocxDeterministic(await pack(), '2023-06-30');
    expect(makeDocxDeterministic(await pack(), '2023-06-30').equals(first)).toBe(true);
  });
});
