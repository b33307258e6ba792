import type { SignedInUser } from '../../src/modules/identity/testing/index.js';
import type { TestApp } from './app.js';
import { eventually } from './eventually.js';

interface UnitName {
  readonly asWritten: string;
  readonly group: boolean;
  readonly resolved: object | null;
}

interface Found {
  readonly id: string;
  readonly version: number;
  readonly units: readonly UnitName[];
}

/** Documents on their way to a scheme, as a coordinator sends them through HTTP. */
export class ImportsClient {
  constructor(
    private readonly test: TestApp,
    private readonly user: SignedInUser,
  ) {}

  get(path: string) {
    return this.test.request.get(`/api/v1${path}`).set(this.user.headers);
  }

  post(path: string, version: number, body: object = {}) {
    return this.test.request.post(`/api/v1${path}`).set(this.user.headers).set('if-match', `"${version}"`).send(body);
  }

  patch(path: string, version: number, body: object) {
    return this.test.request.patch(`/api/v1${path}`).set(this.user.headers).set('if-match', `"${version}"`).send(body);
  }

  upload(content: string | Buffer, { name = '方案.txt', revises }: { name?: string; revises?: string } = {}) {
    const request = this.test.request
      .post('/api/v1/imports')
      .set(this.user.headers)
      .attach('file', Buffer.from(content), name);
    return revises === undefined ? request : request.field('revises', revises);
  }

  /** The import as it is once its reading has ended, well or not. */
  async read(content: string | Buffer, options: { name?: string; revises?: string } = {}) {
    const { body } = await this.upload(content, options).expect(202);
    return this.settled(body.id as string);
  }

  settled(id: string) {
    return eventually(async () => {
      const { body } = await this.get(`/imports/${id}`).expect(200);
      if (body.state === 'UPLOADED' || body.state === 'PARSING') throw new Error(`still ${body.state}`);
      return body;
    });
  }

  /** Makes every undecided name a new unit or group of that name; the version that follows. */
  async decide(found: Found): Promise<number> {
    const units = found.units
      .filter(({ resolved }) => resolved === null)
      .map(({ asWritten, group }) => ({ asWritten, decision: group ? 'new_group' : 'new_unit' }));
    const { body } = await this.patch(`/imports/${found.id}`, found.version, { units }).expect(200);
    return body.version as number;
  }

  /** Reads, decides on all names and confirms; the scheme's id. */
  async confirmed(content: string | Buffer, revises?: string): Promise<string> {
    const found = await this.read(content, revises === undefined ? {} : { revises });
    const approval = { approvalDocumentNumber: '临政发〔2023〕8号', reason: '中期评估后调整' };
    const version = await this.decide(found);
    const { body } = await this.post(`/imports/${found.id}/confirm`, version, revises ? approval : {}).expect(200);
    return body.schemeId as string;
  }
}
