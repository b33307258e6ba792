import type { ConnectorKind } from '../vocabulary.js';
import { dingtalk } from './dingtalk.js';
import type { TodoProtocol } from './protocol.js';
import { seeyon } from './seeyon.js';
import { wecom } from './wecom.js';
import { weaver } from './weaver.js';

export const PROTOCOLS: Readonly<Record<ConnectorKind, TodoProtocol>> = {
  WEAVER: weaver,
  SEEYON: seeyon,
  DINGTALK: dingtalk,
  WECOM: wecom,
};
