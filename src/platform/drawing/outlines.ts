import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { createRequire } from 'node:module';

/** The family that drawings have to name: the only one that is known here, so that no machine's own fonts show. */
export const DRAWING_FONT = 'Noto Sans SC';

const files = createRequire(import.meta.url);
const FONT_FILES = ['400Regular/NotoSansSC_400Regular', '700Bold/NotoSansSC_700Bold'].map((name) =>
  files.resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`),
);

const OPTIONS: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: DRAWING_FONT },
};

/** Reading the fonts takes longer than drawing, and the documents of one evaluation share their drawings. */
const MOST_KEPT = 16;
const kept = new Map<string, string>();

/**
 * The same drawing with nothing but shapes: letters become outlines, styles become attributes, references are resolved.
 * It looks the same in every program, whichever fonts it has, and equal drawings give equal text.
 * @throws Error when `svg` is not well-formed.
 */
export function outlined(svg: string): string {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  const drawn = new Resvg(svg, OPTIONS).toString();
  kept.set(svg, drawn);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawn;
}

/** A drawing as a PNG of `width` pixels on white, drawn in a thread of its own. */
export async function picture(svg: string, width: number): Promise<Buffer> {
  const drawn = await renderAsync(outlined(svg), {
    font: { loadSystemFonts: false },
    background: 'rgba(255, 255, 255, 1)',
    fitTo: { mode: 'width', value: width },
  });
  return drawn.asPng();
}
