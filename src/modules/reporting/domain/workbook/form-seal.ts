import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../../../../platform/json.js';

/** 128 bits of HMAC-SHA-256: more than anybody can guess against a service. */
const SEAL_BYTES = 16;
/** 48 bits for one cell, which only say where a sealed row was changed. */
const DIGEST_BYTES = 6;

export interface OpenedSeal<Payload> {
  readonly payload: Payload;
  /** Places in the list of protected texts, counted from 0, at which these are no longer those that were sealed. */
  readonly changed: readonly number[];
}

/**
 * Seals rows of a form: what the row stands for and what its protected cells say. Only this installation can make a
 * seal, and it holds in the one form for which it was made (`form` is the form's number, or empty for the form itself).
 */
export class FormSeal {
  constructor(private readonly key: string) {}

  seal(form: string, payload: JsonValue, texts: readonly string[]): string {
    const digests = texts.map((text, place) => this.digest(form, place, text)).join('');
    const body = Buffer.from(canonicalJson([payload, digests])).toString('base64url');
    return `${body}.${this.mac(['seal', form, body]).subarray(0, SEAL_BYTES).toString('base64url')}`;
  }

  /**
   * @param texts the protected cells as they are now, in the order in which they were sealed.
   * @returns null when the seal is not of this installation or not of this form.
   */
  open<Payload>(form: string, seal: string, texts: readonly string[]): OpenedSeal<Payload> | null {
    const [body = '', signature = ''] = seal.split('.');
    const wanted = this.mac(['seal', form, body]).subarray(0, SEAL_BYTES);
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    const [payload, digests] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [Payload, string];
    const length = digests.length / texts.length;
    const changed = texts.flatMap((text, place) =>
      digests.slice(place * length, (place + 1) * length) === this.digest(form, place, text) ? [] : [place],
    );
    return { payload, changed };
  }

  private digest(form: string, place: number, text: string): string {
    return this.mac(['cell', form, place, text]).subarray(0, DIGEST_BYTES).toString('base64url');
  }

  private mac(of: readonly JsonValue[]): Buffer {
    return createHmac('sha256', this.key).update(canonicalJson(of)).digest();
  }
}

/** A protected text as it comes back: spreadsheet programs change line ends and drop spaces at the edges. */
export function sealedText(value: string | number | null): string {
  return String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();
}
