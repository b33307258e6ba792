import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { RegisterUnit } from '../application/register-unit.js';
import { UnitAliases } from '../application/unit-aliases.js';
import { UnitsQuery } from '../application/units.query.js';
import { UpdateUnit } from '../application/update-unit.js';
import { UNIT_EXAMPLE } from './examples.js';
import { AddAliasDto, RegisterUnitDto, UnitsQueryDto, UpdateUnitDto } from './units.dto.js';

const unitId = new Identifier('unit', '单位');
const aliasId = new Identifier('unit_alias', '别名');

@ApiTags('units')
@ApiBearerAuth()
@Controller('units')
export class UnitsController {
  constructor(
    private readonly units: UnitsQuery,
    private readonly register: RegisterUnit,
    private readonly update: UpdateUnit,
    private readonly aliases: UnitAliases,
  ) {}

  @Get()
  @Requires('units.read')
  @ApiOperation({ summary: 'Units with their aliases, by name' })
  @ApiOkResponse({ schema: { example: { items: [UNIT_EXAMPLE], nextCursor: null } } })
  find(@Ctx() ctx: RequestContext, @Query() query: UnitsQueryDto) {
    return this.units.list(ctx, query);
  }

  @Get(':id')
  @Requires('units.read')
  @ApiOperation({ summary: 'One unit; its ETag is for later changes' })
  @ApiOkResponse({ schema: { example: UNIT_EXAMPLE } })
  get(@Ctx() ctx: RequestContext, @Param('id', unitId) id: string) {
    return this.units.one(ctx, id);
  }

  @Post()
  @Requires('units.write')
  @ApiOperation({ summary: 'Registers a unit; 409 when a name or alias already denotes somebody' })
  @ApiCreatedResponse({ schema: { example: UNIT_EXAMPLE } })
  create(@Ctx() ctx: RequestContext, @Body() body: RegisterUnitDto) {
    return this.register.run(ctx, body);
  }

  @Patch(':id')
  @Requires('units.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Renames a unit, dissolves it or brings it back' })
  @ApiOkResponse({ schema: { example: UNIT_EXAMPLE } })
  change(
    @Ctx() ctx: RequestContext,
    @Param('id', unitId) id: string,
    @IfMatch() version: number,
    @Body() body: UpdateUnitDto,
  ) {
    return this.update.run(ctx, { id, version }, body);
  }

  @Post(':id/aliases')
  @Requires('units.write')
  @ApiOperation({ summary: 'Adds another way in which documents write the unit' })
  @ApiCreatedResponse({ schema: { example: UNIT_EXAMPLE } })
  addAlias(@Ctx() ctx: RequestContext, @Param('id', unitId) id: string, @Body() body: AddAliasDto) {
    return this.aliases.add(ctx, id, body.alias);
  }

  @Delete(':id/aliases/:aliasId')
  @HttpCode(200)
  @Requires('units.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Removes an alias; answers the unit' })
  @ApiOkResponse({ schema: { example: UNIT_EXAMPLE } })
  removeAlias(
    @Ctx() ctx: RequestContext,
    @Param('id', unitId) id: string,
    @Param('aliasId', aliasId) alias: string,
    @IfMatch() version: number,
  ) {
    return this.aliases.remove(ctx, { unitId: id, version }, alias);
  }
}
