import { Injectable } from '@nestjs/common';
import { unprocessable } from '../../../platform/errors.js';
import { AddressRefused, GuardedAddresses } from '../../../platform/outbound/index.js';

/** Says at once, and not at the first message, that an address given as numbers is a private one. */
@Injectable()
export class ReceiverAddresses {
  constructor(private readonly addresses: GuardedAddresses) {}

  requireUrl(url: string): void {
    this.requireHost(new URL(url).hostname.replace(/^\[|\]$/g, ''));
  }

  /** @throws DomainError 422 `address_refused`. */
  requireHost(host: string): void {
    try {
      this.addresses.checkLiteral(host);
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      throw unprocessable(
        'address_refused',
        '该地址属于内部网络，不能作为接收地址。确需使用的，请系统管理员将其列入 FENGONG_OUTBOUND_ALLOW。',
      );
    }
  }
}
