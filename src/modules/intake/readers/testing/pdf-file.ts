/** One text or one line on a page; points from the page's top left corner, as a person measures. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

const WIDTH = 595;
const HEIGHT = 842;

/**
 * A small PDF with text: a composite font without font file whose characters are named by a ToUnicode table, as
 * word processors write them.
 */
export function pdfFile(pages: readonly (readonly Mark[])[]): Buffer {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  const objects: [number, string][] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /FontDescriptor 5 0 R /DW 1000 ' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [32 126 500] >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 ' +
        '/Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    [6, stream(toUnicode())],
  ];
  pages.forEach((marks, index) => {
    const page = 10 + index * 2;
    objects.push([
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${page + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
    ]);
    objects.push([page + 1, stream(marks.map(drawing).join('\n'))]);
  });
  return assembled(objects);
}

function drawing(mark: Mark): string {
  if ('from' in mark) {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
    return `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`;
  }
  const codes = [...mark.text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${mark.size ?? 16} Tf ${mark.x} ${HEIGHT - mark.y} Td <${codes}> Tj ET`;
}

function toUnicode(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const page = high.toString(16).padStart(2, '0');
    return `<${page}00> <${page}ff> <${page}00>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < ranges.length; at += 64) {
    const block = ranges.slice(at, at + 64);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assembled(objects: readonly [number, string][]): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, content] of objects) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n`;
  for (let number = 0; number < size; number += 1) {
    const at = offsets.get(number);
    file += at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
  }
  return Buffer.from(`${file}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1');
}
