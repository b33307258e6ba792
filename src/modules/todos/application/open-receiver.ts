import type { JsonObject } from '../../../platform/json.js';
import type { SecretBox } from '../../../platform/security/secret-box.js';
import type { Settings } from '../domain/protocols/protocol.js';
import type { Receiver } from './receiver.js';
import type { ConnectorKind } from '../domain/vocabulary.js';

interface SealedConnector {
  readonly id: string;
  readonly kind: ConnectorKind;
  readonly version: number;
  readonly settings: Settings;
  readonly sealedSecrets: string | null;
}

/** Where a connector's secrets belong; sealed ones cannot be used in another place. */
export function placeOf(connectorId: string): string {
  return `todo-connector:${connectorId}`;
}

export function sealSecrets(box: SecretBox, connectorId: string, secrets: Settings): string | null {
  if (Object.keys(secrets).length === 0) return null;
  return box.seal(JSON.stringify(secrets satisfies JsonObject), placeOf(connectorId));
}

export function openSecrets(box: SecretBox, connectorId: string, sealed: string | null): Settings {
  return sealed === null ? {} : (JSON.parse(box.open(sealed, placeOf(connectorId)).reveal()) as Settings);
}

/** @throws SealBroken when the installation's key is not the one under which the secrets were sealed. */
export function openReceiver(box: SecretBox, connector: SealedConnector): Receiver {
  const { id, kind, version, settings, sealedSecrets } = connector;
  return { id, kind, version, settings: { ...settings, ...openSecrets(box, id, sealedSecrets) } };
}
