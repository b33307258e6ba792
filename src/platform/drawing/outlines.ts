import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { createRequire } from 'node:module';
import { Typeface } from './typeface.js';

/** The family that drawings have to name: the only one that is known here, so that no machine's own fonts show. */
export const DRAWING_FONT = 'Noto Sans SC';

const files = createRequire(import.meta.url);
const NO_FONTS: ResvgRenderOptions = { font: { loadSystemFonts: false } };

/** Read when the first letter is drawn: 10 MB each. */
const faces = new Map<string, Typeface>();

function face(weight: '400Regular' | '700Bold'): Typeface {
  const known = faces.get(weight);
  if (known) return known;
  const read = Typeface.read(files.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`));
  faces.set(weight, read);
  return read;
}

/**
 * The same drawing with nothing but shapes: letters become outlines, styles become attributes, references are resolved.
 * It looks the same in every program, whichever fonts it has, and equal drawings give equal text. Letters are outlined
 * here and not by resvg, which opens the font file again for each of them.
 * @throws Error when `svg` is not well-formed.
 */
export function outlined(svg: string): string {
  return new Resvg(svg.replace(TEXT, outlinedText), NO_FONTS).toString();
}

/** An outlined drawing as a PNG of `width` pixels on white, drawn in a thread of its own. */
export async function picture(outlines: string, width: number): Promise<Buffer> {
  const drawn = await renderAsync(outlines, {
    ...NO_FONTS,
    background: 'rgba(255, 255, 255, 1)',
    fitTo: { mode: 'width', value: width },
  });
  return drawn.asPng();
}

/** One line of plain text, as ECharts and our own drawings write it. */
const TEXT = /<text\b([^>]*)>([^<]*)<\/text>/g;
/** From the middle of a line of Chinese down to its base line, in units of the size. */
const CENTRAL_TO_BASE = 0.36;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

function outlinedText(_: string, attributes: string, written: string): string {
  const text = written.replace(/&(?:amp|lt|gt|quot|#39|apos);/g, (entity) => ENTITIES[entity] ?? entity);
  const size = Number.parseFloat(attribute(attributes, 'font-size') ?? '12');
  const weight = attribute(attributes, 'font-weight');
  const type = face(weight === 'bold' || Number(weight) >= 600 ? '700Bold' : '400Regular');
  const width = type.widthOf(text) * size;
  const x =
    Number(attribute(attributes, 'x') ?? 0) - width * (SHARE_BEFORE[attribute(attributes, 'text-anchor') ?? ''] ?? 0);
  const central = attribute(attributes, 'dominant-baseline') === 'central';
  const y = Number(attribute(attributes, 'y') ?? 0) + (central ? CENTRAL_TO_BASE * size : 0);
  const transform = attribute(attributes, 'transform');
  const fill = attribute(attributes, 'fill') ?? '#000000';
  return `<path d="${type.outline(text, x, y, size)}" fill="${fill}"${transform === null ? '' : ` transform="${transform}"`}/>`;
}

/** How much of a line stands before its place. */
const SHARE_BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** An attribute, or the same in `style`. */
function attribute(attributes: string, name: string): string | null {
  const direct = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  const style = /\sstyle="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return direct ?? new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(style)?.[1] ?? null;
}
