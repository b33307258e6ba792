import { DingtalkServer } from './dingtalk-server.js';
import { SeeyonServer } from './seeyon-server.js';
import { WeaverServer } from './weaver-server.js';
import { WecomServer } from './wecom-server.js';

export type { Fault, OaServer, ShownTodo } from './oa-server.js';

export const OA_KINDS = ['WEAVER', 'SEEYON', 'DINGTALK', 'WECOM'] as const;
export type OaKind = (typeof OA_KINDS)[number];

type AnyOa = WeaverServer | SeeyonServer | DingtalkServer | WecomServer;

export function startOa(kind: OaKind): Promise<AnyOa> {
  switch (kind) {
    case 'WEAVER':
      return new WeaverServer().start();
    case 'SEEYON':
      return new SeeyonServer().start();
    case 'DINGTALK':
      return new DingtalkServer().start();
    case 'WECOM':
      return new WecomServer().start();
  }
}
