import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * The OpenAPI document of the running application, made when it is first asked for, and what it is made from loaded only
 * then: it takes seconds of a start.
 */
export class ApiDocument {
  private app: INestApplication | undefined;
  private document: Promise<OpenAPIObject> | undefined;

  /** All routes of the application are known once it is initialised. */
  describe(app: INestApplication): void {
    this.app = app;
  }

  get(): Promise<OpenAPIObject> {
    const { app } = this;
    if (!app) throw new Error('no application to describe');
    return (this.document ??= import('./build-openapi.js').then(({ buildOpenApi }) => buildOpenApi(app)));
  }
}
