/** How a person proved who it is: to us, to a provider of single sign-on, or to an office system that vouches for it. */
export const SESSION_OPENINGS = ['PASSWORD', 'OIDC', 'TICKET'] as const;
export type SessionOpening = (typeof SESSION_OPENINGS)[number];
