import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/database/database.js';
import { notFound } from '../../../../platform/errors.js';
import type { JsonText } from '../../../../platform/json.js';
import type { PublicEdition } from '../../documents/public-edition.js';
import { isPublicCode } from '../../domain/publication.js';
import { isPublished, publishedAt } from '../../persistence/publications.js';

export interface PublicPage {
  readonly content: JsonText<PublicEdition>;
  readonly sha256: string;
}

/** What everybody may read. It looks at what was published and at nothing else. */
@Injectable()
export class ReadPublicPage {
  constructor(private readonly database: Database) {}

  /** @throws DomainError 404 `public_page_not_found`. */
  async run(code: string): Promise<PublicPage> {
    const found = isPublicCode(code) ? await publishedAt(this.database, code) : null;
    if (found) return found;
    throw notFound(
      'public_page_not_found',
      '这个地址现在没有公开的内容：地址可能不完整，或者内容已经撤下。请核对地址，或向发布单位询问。',
    );
  }

  async exists(code: string): Promise<boolean> {
    return isPublicCode(code) && (await isPublished(this.database, code));
  }
}
