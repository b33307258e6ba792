import { Injectable, type OnModuleInit } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { InstallationStore } from '../../../platform/installation/installation-store.js';
import { FormSeal } from '../domain/workbook/form-seal.js';

/** `installation` key: the secret with which forms are sealed, 256 bits in base64url. It goes with the backup. */
const KEY = 'reporting.form-seal';

/** The seal of this installation's forms; made once, before the first request. */
@Injectable()
export class FormSeals implements OnModuleInit {
  private made: FormSeal | undefined;

  constructor(private readonly installation: InstallationStore) {}

  async onModuleInit(): Promise<void> {
    this.made = new FormSeal(await this.installation.getOrMake(KEY, () => randomBytes(32).toString('base64url')));
  }

  get seal(): FormSeal {
    if (!this.made) throw new Error('forms are sealed only after the module has started');
    return this.made;
  }
}
