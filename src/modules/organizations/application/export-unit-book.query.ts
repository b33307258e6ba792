import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { writeWorkbook, type Sheet } from '../../../platform/spreadsheet/write-workbook.js';
import type { UnitDirectoryState } from '../domain/plan-unit-book.js';
import { BOOK_SHEETS, NO, UNIT_STATES, YES } from '../domain/unit-book.js';
import { directoryState } from '../persistence/unit-book-rows.js';

/** The directory as a workbook that can be filled in and brought back. */
@Injectable()
export class ExportUnitBook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext): Promise<Buffer> {
    const state = await directoryState(this.database, ctx.actor.jurisdictionId);
    return writeWorkbook(sheetsOf(state), this.clock.now());
  }
}

const INSTRUCTIONS: readonly (readonly [string, string])[] = [
  ['怎么用', '在各表中修改或在末尾添加行，保存后上传。系统先试算并列出变化，确认后再导入；有一处错误就全部不导入。'],
  ['单位', '编号和版本由系统填写，请勿改动；新单位两格留空。改名：直接改“单位名称”，并在“别名”表中补上旧名称。'],
  ['撤并', '状态改为“撤并”，填写撤并日期和承接单位。撤并前的填报和成绩仍归原单位。'],
  ['别名', '文件中的其他写法，如简称。一个写法只能属于一个单位。'],
  ['单位组', '如“各街道”“……成员单位”。“成员待定”填“是”表示名单不完整（相关街道、等）。'],
  ['组成员', '按加入、退出日期登记；退出后请填写退出日期，不要删除这一行。'],
  ['删除', '上传不会删除任何内容：表中没有提到的单位、别名和成员保持原样。'],
  ['格式', '日期写作 2021-01-01；不要使用公式。'],
];

function sheetsOf({ units, aliases, groups, members }: UnitDirectoryState): Sheet[] {
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const groupName = new Map(groups.map(({ id, name }) => [id, name]));
  const nameOf = (names: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (names.get(id) ?? null);
  return [
    {
      name: '填写说明',
      table: false,
      columns: [
        { header: '项目', width: 12 },
        { header: '说明', width: 90 },
      ],
      rows: INSTRUCTIONS,
    },
    table(
      'units',
      [40, 8, 34, 10, 14, 34],
      units.map((unit) => [
        unit.id,
        unit.version,
        unit.name,
        unit.active ? UNIT_STATES.active : UNIT_STATES.dissolved,
        unit.validTo,
        nameOf(unitName, unit.successorId),
      ]),
      { 状态: Object.values(UNIT_STATES) },
    ),
    table(
      'aliases',
      [34, 34],
      aliases.map(({ alias, unitId }) => [alias, nameOf(unitName, unitId)]),
    ),
    table(
      'groups',
      [34, 12],
      groups.map(({ name, open }) => [name, open ? YES : NO]),
      { 成员待定: [YES, NO] },
    ),
    table(
      'members',
      [34, 34, 14, 14],
      members.map((member) => [
        nameOf(groupName, member.groupId),
        nameOf(unitName, member.unitId),
        member.validFrom,
        member.validTo,
      ]),
    ),
  ];
}

function table(
  sheet: keyof typeof BOOK_SHEETS,
  widths: readonly number[],
  rows: Sheet['rows'],
  choices: Readonly<Record<string, readonly string[]>> = {},
): Sheet {
  const { name, headers } = BOOK_SHEETS[sheet];
  const columns = headers.map((header, index) => {
    const offered = choices[header];
    return { header, width: widths[index] ?? 20, ...(offered && { choices: offered }) };
  });
  return { name, table: true, columns, rows };
}
