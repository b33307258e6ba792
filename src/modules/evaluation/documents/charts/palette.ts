import type { Light } from '../../domain/conclusion.js';

/** Calm on screen; in grey print dark, middle, light, and hatched where two greys would be alike. */
export const LIGHT_FILLS: Readonly<Record<Light, string>> = {
  BLUE: '#2f5d8c',
  GREEN: '#7fae87',
  YELLOW: '#ecd08a',
  RED: '#b0483f',
  GREY: '#dcdcdc',
};

/** Of the figures written on them. */
export const LIGHT_INKS: Readonly<Record<Light, string>> = {
  BLUE: '#ffffff',
  GREEN: '#1a1a1a',
  YELLOW: '#1a1a1a',
  RED: '#ffffff',
  GREY: '#1a1a1a',
};

/** Diagonal lines over a dark fill. */
const HATCHED = {
  symbol: 'rect' as const,
  color: 'rgba(255, 255, 255, 0.45)',
  dashArrayX: [1, 0],
  dashArrayY: [2, 7],
  rotation: -Math.PI / 4,
};

export function fillOf(light: Light) {
  return { color: LIGHT_FILLS[light], ...(light === 'RED' && { decal: HATCHED }) };
}
