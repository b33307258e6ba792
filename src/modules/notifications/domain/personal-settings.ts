import { unprocessable } from '../../../platform/errors.js';
import type { ChannelName } from './channels.js';
import type { QuietHours } from './quiet-hours.js';

interface Wanted {
  readonly channels: readonly ChannelName[];
  readonly email: string | null;
  readonly quietHours: QuietHours | null;
  /** Undefined: as it is. */
  readonly webhook?: object | null;
}

interface Present {
  readonly email: string | null;
  readonly webhook: object | null;
  readonly available: readonly ChannelName[];
}

/** @throws DomainError 422 for settings by which a message could never arrive. */
export function requireCoherent(wanted: Wanted, present: Present): void {
  const { channels, email, quietHours } = wanted;
  const webhook = wanted.webhook === undefined ? present.webhook : wanted.webhook;
  if (channels.includes('EMAIL') && email === null) {
    throw unprocessable('email_missing', '选择了邮件渠道，请填写接收消息的邮箱。');
  }
  if (channels.includes('WEBHOOK') && webhook === null) {
    throw unprocessable('webhook_missing', '选择了 Webhook 渠道，请填写接收地址和签名密钥。');
  }
  if (email !== null && email !== present.email && !present.available.includes('EMAIL')) {
    throw unprocessable('email_disabled', '本辖区尚未启用邮件渠道，无法确认邮箱，请联系管理员启用后再填写。');
  }
  if (quietHours && quietHours.from === quietHours.until) {
    throw unprocessable('quiet_hours_empty', '免打扰时段的起止时间相同，请修改，或取消免打扰。');
  }
}
