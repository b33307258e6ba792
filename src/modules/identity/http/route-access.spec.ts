import 'reflect-metadata';
import { Controller, Get } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { Public, Requires } from '../../../platform/security/decorators.js';
import { faultyRoutes } from './route-access.js';

class Base {
  @Get('inherited')
  inherited(): void {}
}

@Controller('mixed')
class Mixed extends Base {
  @Get('open')
  @Public()
  open(): void {}

  @Get('known')
  @Requires('units.read')
  known(): void {}

  @Get('forgotten')
  forgotten(): void {}

  @Get('misspelt')
  @Requires('unit.read')
  misspelt(): void {}

  helper(): void {}
}

@Public()
@Controller('status')
class Whole {
  @Get()
  all(): void {}
}

describe('the proof that every route has an access rule', () => {
  it('names forgotten and misspelt rules, those of base classes too, and nothing else', () => {
    expect(faultyRoutes([Mixed, Whole])).toEqual([
      'Mixed.forgotten: has neither @Public() nor @Requires(action)',
      "Mixed.misspelt: @Requires('unit.read') names an action that is not in identity/domain/policy.ts",
      'Mixed.inherited: has neither @Public() nor @Requires(action)',
    ]);
  });
});
