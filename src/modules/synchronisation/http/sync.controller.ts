import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import type { SyncOptions } from '../application/request.js';
import { SynchronisePeople } from '../application/synchronise-people.js';
import { SynchroniseUnits } from '../application/synchronise-units.js';
import { SYNC_PEOPLE_EXAMPLE, SYNC_UNITS_EXAMPLE } from './examples.js';
import { SyncPeopleDto, SyncUnitsDto, type SyncOptionsDto } from './sync.dto.js';

const RULES =
  'Each item is answered with its outcome: CREATED, UPDATED, UNCHANGED, ENDED, KEPT (should end and still owes something, with what and what to do) or REFUSED (with code and reason); the others are carried out. A dry run answers the very plan. Sent again, all is UNCHANGED. Nothing is matched by name or login without `adopt`, and nothing is deleted.';

@ApiTags('synchronisation')
@ApiBearerAuth()
@Controller('sync')
export class SyncController {
  constructor(
    private readonly units: SynchroniseUnits,
    private readonly people: SynchronisePeople,
  ) {}

  @Post('units')
  @HttpCode(200)
  @Requires('units.sync')
  @ApiOperation({
    summary: 'Units as the office system has them, by its ids; a full list or changes',
    description: RULES,
  })
  @ApiOkResponse({ schema: { example: SYNC_UNITS_EXAMPLE } })
  syncUnits(@Ctx() ctx: RequestContext, @Body() { items, ...options }: SyncUnitsDto) {
    const units = items.map(({ externalId, name, aliases, active, adopt }) => ({
      ...{ externalId, name, aliases: aliases ?? [] },
      ...{ active: active ?? true, adopt: adopt ?? false },
    }));
    return this.units.run(ctx, units, optionsOf(options));
  }

  @Post('people')
  @HttpCode(200)
  @Requires('people.sync')
  @ApiOperation({
    summary: 'People and their posts as the office system has them, by its ids; a full list or changes',
    description: RULES,
  })
  @ApiOkResponse({ schema: { example: SYNC_PEOPLE_EXAMPLE } })
  syncPeople(@Ctx() ctx: RequestContext, @Body() { items, ...options }: SyncPeopleDto) {
    const people = items.map(({ externalId, login, displayName, active, adopt, posts }) => ({
      ...{ externalId, login: login ?? null, displayName, active: active ?? true, adopt: adopt ?? false },
      posts: posts?.map(({ role, unitExternalId }) => ({ role, unitExternalId: unitExternalId ?? null })) ?? null,
    }));
    return this.people.run(ctx, people, optionsOf(options));
  }
}

function optionsOf({ source, full, dryRun, endAtMost, plan }: SyncOptionsDto): SyncOptions {
  return {
    source: source ?? null,
    full: full ?? false,
    dryRun: dryRun ?? false,
    endAtMost: endAtMost ?? null,
    plan: plan ?? null,
  };
}
