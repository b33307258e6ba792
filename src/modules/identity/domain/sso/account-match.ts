/** What a provider's account claim is: an account that an administrator has mapped, or the login here. */
export const ACCOUNT_MATCHES = ['ACCOUNT', 'LOGIN'] as const;
export type AccountMatch = (typeof ACCOUNT_MATCHES)[number];
