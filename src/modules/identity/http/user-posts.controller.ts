import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Identifier } from '../../../platform/http/identifier.js';
import { ApiIfMatch, IfMatch } from '../../../platform/http/if-match.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { Ctx, Requires } from '../../../platform/security/decorators.js';
import { ChangePosts } from '../application/change-posts.js';
import { HandOverPost } from '../application/hand-over-post.js';
import { USER_EXAMPLE } from './examples.js';
import { EndPostDto, HandOverDto, PostDto } from './users.dto.js';

const UserId = (): ParameterDecorator => Param('id', new Identifier('user', '用户'));
const PostId = (): ParameterDecorator => Param('postId', new Identifier('post', '岗位'));

/** Posts of a person; the version is that of the account. */
@ApiTags('users')
@ApiBearerAuth()
@Controller('users/:id/posts')
export class UserPostsController {
  constructor(
    private readonly posts: ChangePosts,
    private readonly handOverPost: HandOverPost,
  ) {}

  @Post()
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Gives the person one more post' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  add(@Ctx() ctx: RequestContext, @UserId() userId: string, @IfMatch() version: number, @Body() body: PostDto) {
    return this.posts.add(ctx, { userId, version }, { ...body, unitId: body.unitId ?? null });
  }

  @Post(':postId/end')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Says the last day of a post, yesterday at the earliest: then it ends at once' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  end(
    @Ctx() ctx: RequestContext,
    @UserId() userId: string,
    @PostId() postId: string,
    @IfMatch() version: number,
    @Body() { lastDay }: EndPostDto,
  ) {
    return this.posts.end(ctx, { userId, version }, postId, lastDay);
  }

  @Post(':postId/hand-over')
  @HttpCode(200)
  @Requires('users.write')
  @ApiIfMatch()
  @ApiOperation({ summary: '岗位交接: one person’s post goes to another from a day on; what is owed goes with it' })
  @ApiOkResponse({ schema: { example: USER_EXAMPLE } })
  handOver(
    @Ctx() ctx: RequestContext,
    @UserId() userId: string,
    @PostId() postId: string,
    @IfMatch() version: number,
    @Body() body: HandOverDto,
  ) {
    return this.handOverPost.run(ctx, { userId, version }, { ...body, postId });
  }
}
