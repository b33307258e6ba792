import { invalid } from '../../../platform/errors.js';
import { sortSettings, type SortedSettings } from '../domain/connector-settings.js';
import type { Settings } from '../domain/protocols/protocol.js';
import type { ConnectorKind } from '../domain/vocabulary.js';

/** @throws DomainError 400 `todo_settings_invalid` naming every field. */
export function requireSettings(
  kind: ConnectorKind,
  given: Readonly<Record<string, string>>,
  former?: Settings,
): SortedSettings {
  const sorted = sortSettings(kind, given, former);
  if ('plain' in sorted) return sorted;
  throw invalid('todo_settings_invalid', '连接器的设置有误，请按提示逐项改正。', sorted);
}
