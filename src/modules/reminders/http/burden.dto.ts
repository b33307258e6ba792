import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { ASK_KINDS, MOST_MINUTES, type AskKind, type AskMinutes } from '../domain/burden.js';

export class BurdenQuery {
  @ApiProperty({ example: '2023-06' })
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, { message: 'month 应为年月，如 2023-06' })
  month!: string;
}

const MESSAGE = `应为 0 至 ${MOST_MINUTES} 的整数分钟`;

export class BurdenMinutesDto implements Record<AskKind, number> {
  @ApiProperty({ example: 2 })
  @IsInt({ message: MESSAGE })
  @Min(0, { message: MESSAGE })
  @Max(MOST_MINUTES, { message: MESSAGE })
  REMIND!: number;

  @ApiProperty({ example: 5 })
  @IsInt({ message: MESSAGE })
  @Min(0, { message: MESSAGE })
  @Max(MOST_MINUTES, { message: MESSAGE })
  URGE!: number;

  @ApiProperty({ example: 10 })
  @IsInt({ message: MESSAGE })
  @Min(0, { message: MESSAGE })
  @Max(MOST_MINUTES, { message: MESSAGE })
  SUPERVISE!: number;

  @ApiProperty({ example: 3 })
  @IsInt({ message: MESSAGE })
  @Min(0, { message: MESSAGE })
  @Max(MOST_MINUTES, { message: MESSAGE })
  COPY!: number;
}

export function minutesOf(body: BurdenMinutesDto): AskMinutes {
  return Object.fromEntries(ASK_KINDS.map((kind) => [kind, body[kind]])) as AskMinutes;
}
