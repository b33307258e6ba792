import { describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../../../platform/json.js';
import { bindingOf, isWord, newWord } from './browser-binding.js';

describe('what binds a sign-in to its browser', () => {
  it('is kept as hashes of state and word, from which neither verifier nor nonce follows', () => {
    const [state, word] = [newWord(), newWord()];
    const binding = bindingOf(state, word);
    expect(binding).toMatchObject({ stateHash: sha256Hex(state), browserHash: sha256Hex(word) });
    expect(binding.codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(new Set([state, word, ...Object.values(binding)]).size).toBe(6);
    expect(bindingOf(state, word)).toEqual(binding);
  });

  it('differs for every state and every browser', () => {
    const [state, word] = [newWord(), newWord()];
    expect(bindingOf(newWord(), word).nonce).not.toBe(bindingOf(state, word).nonce);
    expect(bindingOf(state, newWord()).codeVerifier).not.toBe(bindingOf(state, word).codeVerifier);
  });

  it('takes nothing from outside for a word but one of its own kind', () => {
    expect([newWord(), '', 'x', `${newWord()}x`, undefined, 5].map(isWord)).toEqual([
      true,
      ...[false, false, false, false, false],
    ]);
  });
});
