import { describe, expect, it } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { textToSign } from '../clients/signature.js';
import {
  isTicketFresh,
  isTicketSignedWith,
  requireTicketPosts,
  signTicket,
  textOfTicket,
  TICKET_ROLES,
  type TicketParts,
} from './ticket.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PARTS: TicketParts = {
  client: '01890a5d-ac96-774b-bcce-b302099a8063',
  account: '张三',
  timestamp: '1688090400',
  nonce: 'a1b2c3d4e5f6a7b8',
  target: '/obligations/1?tab=2',
};

describe('a ticket', () => {
  it('is signed over six lines, in an order that anybody can write down', () => {
    const text = [
      'TICKET-HMAC-SHA256',
      '01890a5d-ac96-774b-bcce-b302099a8063',
      '张三',
      '1688090400',
      'a1b2c3d4e5f6a7b8',
      '/obligations/1?tab=2',
    ].join('\n');
    expect(textOfTicket('HMAC-SHA256', PARTS)).toBe(text);
    const expected = createHmac('sha256', Buffer.alloc(32, 7)).update(text).digest('base64url');
    expect(signTicket('HMAC-SHA256', KEY, PARTS)).toBe(expected);
  });

  it.each(['HMAC-SHA256', 'HMAC-SM3'] as const)('by %s holds for these parts and for no others', (signing) => {
    const signature = signTicket(signing, KEY, PARTS);
    expect(isTicketSignedWith(signing, KEY, PARTS, signature)).toBe(true);
    for (const [name, value] of Object.entries(PARTS)) {
      expect([name, isTicketSignedWith(signing, KEY, { ...PARTS, [name]: `${value}x` }, signature)]).toEqual([
        name,
        false,
      ]);
    }
    expect(isTicketSignedWith(signing, Buffer.alloc(32, 8).toString('base64'), PARTS, signature)).toBe(false);
    expect(isTicketSignedWith(signing, KEY, PARTS, '')).toBe(false);
  });

  it('never passes for the signature of a request', () => {
    const request = { method: 'GET', target: '/', contentDigest: '', onBehalfOf: '', timestamp: '1', nonce: 'n' };
    expect(textToSign('HMAC-SHA256', request)).not.toMatch(/^TICKET-/);
  });

  it('is good for two minutes, and a minute before its time', () => {
    expect([-61, -60, 0, 120, 121].map((age) => isTicketFresh(1_000, 1_000 + age))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('whom a ticket signs in', () => {
  const reporter = { role: 'reporter', unitId: 'education' } as const;
  const approver = { role: 'approver', unitId: 'education' } as const;
  const leader = { role: 'leader', unitId: null } as const;

  it('is a person of whom every post is one of the client', () => {
    requireTicketPosts([reporter], { roles: ['reporter'], units: null });
    requireTicketPosts([reporter, approver], { roles: ['reporter', 'approver'], units: ['education'] });
  });

  it.each([
    ['no post', [], ['reporter'], null, 'ticket_role_not_allowed'],
    ['a post that is not listed', [reporter, approver], ['reporter'], null, 'ticket_role_not_allowed'],
    ['a post of another unit', [reporter], ['reporter'], ['others'], 'ticket_unit_not_allowed'],
    ['a post of the whole district', [leader], ['leader'], ['education'], 'ticket_unit_not_allowed'],
  ] as const)('is not one with %s', (_, posts, roles, units, code) => {
    expect(() => requireTicketPosts(posts, { roles, units })).toThrow(code);
  });

  it.each(['administrator', 'auditor'] as const)('is never the %s, listed or not', (role) => {
    expect(TICKET_ROLES).not.toContain(role);
    expect(() => requireTicketPosts([{ role, unitId: null }], { roles: [role], units: null })).toThrow(
      'ticket_role_not_allowed',
    );
  });
});
