import { Controller, Get, Header, Inject, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { Clock, ShiftedClock } from '../../platform/clock/clock.js';
import { CONFIG, type RuntimeConfig } from '../../platform/config/runtime-config.js';
import { downloadStream } from '../../platform/http/download.js';
import { noSuch } from '../../platform/http/identifier.js';
import { InstallationStore } from '../../platform/installation/installation-store.js';
import { Public } from '../../platform/security/decorators.js';
import { DEMO_KEY, type DemoSummary } from '../demo/demo-summary.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a page shows before anybody has signed in. */
export interface InstallationView {
  /** Day of the business, `YYYY-MM-DD` in Shanghai. */
  readonly today: string;
  /** The clock has been set apart from the real one. */
  readonly demonstration: boolean;
  /** Null but for `npm run demo`, whose accounts and invented progress are open to everybody. */
  readonly demo: Omit<DemoSummary, 'reportFile'> | null;
}

/** What stands around the work. Shows no business data except that of the demonstration. */
@ApiTags('operations')
@Public()
@Controller()
export class InstallationController {
  constructor(
    @Inject(CONFIG) private readonly config: RuntimeConfig,
    private readonly clock: Clock,
    private readonly installation: InstallationStore,
  ) {}

  @Get('installation')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The day of the business, and the accounts of the demonstration where this is one' })
  @ApiOkResponse({ schema: { example: { today: '2023-06-30', demonstration: false, demo: null } } })
  async read(): Promise<InstallationView> {
    const kept = await this.installation.get<DemoSummary>(DEMO_KEY);
    return { today: this.clock.today(), demonstration: this.clock instanceof ShiftedClock, demo: kept && shown(kept) };
  }

  /** The demonstration's report alone: its progress is invented, so it needs no sign-in. */
  @Get('demo/report.docx')
  @ApiOperation({ summary: 'The mid-term report of the demonstration as Word; 404 in a real installation' })
  @ApiOkResponse({ content: { [WORD]: { schema: { type: 'string', format: 'binary' } } } })
  async report(): Promise<StreamableFile> {
    const demo = await this.installation.get<DemoSummary>(DEMO_KEY);
    if (!demo) throw noSuch('demo', '演示报告');
    const file = { fileName: basename(demo.reportFile), mediaType: WORD };
    return downloadStream(file, createReadStream(join(this.config.dataDir, demo.reportFile)));
  }
}

function shown({ reportFile: _path, ...demo }: DemoSummary): InstallationView['demo'] {
  return demo;
}
