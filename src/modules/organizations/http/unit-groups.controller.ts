import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { GroupMembers } from '../application/group-members.js';
import { RegisterGroup } from '../application/register-group.js';
import { UnitGroupsQuery } from '../application/unit-groups.query.js';
import { GROUP_EXAMPLE, MEMBER_EXAMPLE } from './examples.js';
import { AddMemberDto, EndMembershipDto, RegisterGroupDto, UnitGroupsQueryDto } from './unit-groups.dto.js';

const groupId = new Identifier('unit_group', '单位组');
const memberId = new Identifier('unit_group_member', '成员记录');

@ApiTags('units')
@ApiBearerAuth()
@Controller('unit-groups')
export class UnitGroupsController {
  constructor(
    private readonly groups: UnitGroupsQuery,
    private readonly register: RegisterGroup,
    private readonly members: GroupMembers,
  ) {}

  @Get()
  @Requires('units.read')
  @ApiOperation({ summary: 'Groups by name, each with its members on a day' })
  @ApiOkResponse({ schema: { example: { items: [GROUP_EXAMPLE], nextCursor: null } } })
  find(@Ctx() ctx: RequestContext, @Query() query: UnitGroupsQueryDto) {
    return this.groups.list(ctx, query);
  }

  @Post()
  @Requires('units.write')
  @ApiOperation({ summary: 'Registers a group with its first members' })
  @ApiCreatedResponse({ schema: { example: { id: GROUP_EXAMPLE.id, name: GROUP_EXAMPLE.name } } })
  create(@Ctx() ctx: RequestContext, @Body() body: RegisterGroupDto) {
    return this.register.run(ctx, body);
  }

  @Post(':id/members')
  @Requires('units.write')
  @ApiOperation({ summary: 'Makes a unit a member from a day on' })
  @ApiCreatedResponse({ schema: { example: MEMBER_EXAMPLE } })
  addMember(@Ctx() ctx: RequestContext, @Param('id', groupId) id: string, @Body() body: AddMemberDto) {
    return this.members.add(ctx, id, body);
  }

  @Patch(':id/members/:memberId')
  @Requires('units.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Ends a membership on a day' })
  @ApiOkResponse({ schema: { example: { ...MEMBER_EXAMPLE, validTo: '2023-06-30', version: 2 } } })
  endMembership(
    @Ctx() ctx: RequestContext,
    @Param('id', groupId) id: string,
    @Param('memberId', memberId) member: string,
    @IfMatch() version: number,
    @Body() body: EndMembershipDto,
  ) {
    return this.members.end(ctx, { groupId: id, id: member, version }, body.validTo);
  }
}
