import { Controller, Get, Param, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { noSuch } from '../../../platform/http/identifier.js';
import { Public } from '../../../platform/security/decorators.js';
import { idOfCode } from '../documents/wall-chart/task-link.js';

/** Where the codes on a wall chart lead. Says nothing by itself: the task is shown to whoever has signed in and may see it. */
@ApiExcludeController()
@Public()
@Controller('t')
export class ShortLinkController {
  @Get(':code')
  @Redirect()
  follow(@Param('code') code: string): { url: string; statusCode: number } {
    const id = idOfCode(code);
    if (id === null) throw noSuch('task', '任务');
    return { url: `/tasks/${id}`, statusCode: 302 };
  }
}
