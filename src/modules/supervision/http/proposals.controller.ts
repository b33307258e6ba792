import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { DismissProposal } from '../application/dismiss-proposal.js';
import { GetLadder } from '../application/get-ladder.query.js';
import { ListProposals } from '../application/list-proposals.query.js';
import { ProposeByHand } from '../application/propose-by-hand.js';
import { ReplaceLadder } from '../application/replace-ladder.js';
import { SUPERVISION_EXAMPLES } from './supervision.examples.js';
import { ProposalsQueryDto, ProposeDto, OrderReasonDto, ReplaceLadderDto } from './supervision.dto.js';

const SchemeId = (): ParameterDecorator => Param('id', new Identifier('scheme', '分工方案'));
const ProposalId = (): ParameterDecorator => Param('id', new Identifier('supervision_proposal', '督办建议'));

/** 督办档次 and 督办建议. */
@ApiTags('supervision')
@ApiBearerAuth()
@Controller()
export class ProposalsController {
  constructor(
    private readonly getLadder: GetLadder,
    private readonly replaceLadder: ReplaceLadder,
    private readonly listProposals: ListProposals,
    private readonly proposeByHand: ProposeByHand,
    private readonly dismissProposal: DismissProposal,
  ) {}

  @Get('schemes/:id/supervision-ladder')
  @Requires('supervision.propose')
  @ApiOperation({ summary: 'The rungs above 提醒 and 催办; version 0 is the default until somebody replaces it' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.ladder } })
  ladder(@Ctx() ctx: RequestContext, @SchemeId() id: string) {
    return this.getLadder.run(ctx, id);
  }

  @Put('schemes/:id/supervision-ladder')
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Replace the ladder; orders that were issued keep their rung' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.ladder } })
  replace(
    @Ctx() ctx: RequestContext,
    @SchemeId() id: string,
    @IfMatch() version: number,
    @Body() { office, steps, circulars }: ReplaceLadderDto,
  ) {
    return this.replaceLadder.run(ctx, id, version, { office, steps, circulars });
  }

  @Get('supervision-proposals')
  @Requires('supervision.propose')
  @ApiOperation({ summary: 'What waits for 督查室, grouped by unit and task; what has come in meanwhile is not shown' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.proposals } })
  list(@Ctx() ctx: RequestContext, @Query() query: ProposalsQueryDto) {
    return this.listProposals.run(ctx, query);
  }

  @Post('supervision-proposals')
  @Requires('supervision.propose')
  @ApiOperation({ summary: 'Propose by hand: a report that is owed, or a unit and a task that do not move on' })
  @ApiCreatedResponse({ schema: { example: SUPERVISION_EXAMPLES.proposed } })
  propose(@Ctx() ctx: RequestContext, @Body() body: ProposeDto) {
    return this.proposeByHand.run(ctx, body);
  }

  @Post('supervision-proposals/:id/dismiss')
  @HttpCode(200)
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Dismiss it, with a reason; the same stage of the same report is not proposed again' })
  @ApiOkResponse({ schema: { example: SUPERVISION_EXAMPLES.dismissed } })
  dismiss(
    @Ctx() ctx: RequestContext,
    @ProposalId() proposalId: string,
    @IfMatch() version: number,
    @Body() { reason }: OrderReasonDto,
  ) {
    return this.dismissProposal.run(ctx, { proposalId, version, reason });
  }
}
