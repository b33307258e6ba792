export {
  createClient,
  type Client,
  type ClientOptions,
  type Operations,
  type Result,
  type Signable,
} from './client.js';
export { FengongError, type FieldError } from './errors.js';
export type { ClientCredentials } from './token.js';
export type { Answer, Body, Download, Input, Item, ListName, OperationName, Query, Schemas } from './types.js';
