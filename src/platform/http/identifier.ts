import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../errors.js';
import { isUuid } from '../ids.js';

/**
 * A path's id. What is no UUID cannot exist, so it is answered like an unknown one.
 * @example `@Param('id', new Identifier('scheme', '分工方案')) id: string`
 */
@Injectable()
export class Identifier implements PipeTransform<string, string> {
  constructor(
    private readonly thing: string,
    private readonly word: string,
  ) {}

  transform(value: string): string {
    if (!isUuid(value)) throw noSuch(this.thing, this.word);
    return value.toLowerCase();
  }
}

/** `<thing>_not_found`; also for things of another jurisdiction, whose existence is not to be revealed. */
export function noSuch(thing: string, word: string) {
  return notFound(`${thing}_not_found`, `没有找到这个${word}，请核对编号，或从列表重新进入。`);
}
