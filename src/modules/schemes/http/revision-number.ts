import { Injectable, type PipeTransform } from '@nestjs/common';
import { noSuch } from '../../../platform/http/identifier.js';

const NUMBER = /^[1-9]\d{0,8}$/;

/** The number of a revision in a path; what cannot be one names none. */
@Injectable()
export class RevisionNumber implements PipeTransform<string, number> {
  /** @throws DomainError 404 `revision_not_found`. */
  transform(value: string): number {
    if (!NUMBER.test(value)) throw noSuch('revision', '这次规划调整');
    return Number(value);
  }
}
