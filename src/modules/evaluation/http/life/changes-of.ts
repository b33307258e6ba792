import { invalid } from '../../../../platform/errors.js';
import type {
  AddedIndicator,
  AddedSection,
  AddedTarget,
  AddedTask,
  SchemeChange,
  UnitInRole,
} from '../../../schemes/index.js';
import type {
  AddedIndicatorDto,
  AddedSectionDto,
  AddedTargetDto,
  AddedTaskDto,
  SchemeChangeDto,
  UnitInRoleDto,
  YearFigureDto,
} from './scheme-changes.dto.js';

/**
 * The changes in the shape of their kinds.
 * @throws DomainError 400 `change_incomplete` naming the member that a kind needs.
 */
export function changesOf(changes: readonly SchemeChangeDto[]): SchemeChange[] {
  return changes.map((change, index) => new Reader(change, index).read());
}

type Member = Exclude<keyof SchemeChangeDto, 'kind'>;

class Reader {
  constructor(
    private readonly change: SchemeChangeDto,
    private readonly index: number,
  ) {}

  read(): SchemeChange {
    const { kind, value, add = [], remove = [] } = this.change;
    switch (kind) {
      case 'INDICATOR_TARGET':
        return { kind, indicatorId: this.item(), value: value ?? null, targetText: this.words('text') };
      case 'INDICATOR_YEARS':
        return { kind, indicatorId: this.item(), yearValues: this.years() };
      case 'INDICATOR_ADD':
        return { kind, indicator: addedIndicator(this.given('indicator')) };
      case 'INDICATOR_END':
        return { kind, indicatorId: this.item(), reason: this.words('text') };
      case 'TARGET_VALUE':
        return { kind, targetId: this.item(), value: this.words('value') };
      case 'TARGET_DEADLINE':
        return { kind, targetId: this.item(), deadline: this.words('deadline') };
      case 'TARGET_ADD':
        return { kind, taskId: this.item(), target: addedTarget(this.given('target')) };
      case 'TARGET_END':
        return { kind, targetId: this.item(), reason: this.words('text') };
      case 'MEASURE_ADD':
        return { kind, taskId: this.item(), title: this.words('title') };
      case 'MEASURE_END':
        return { kind, measureId: this.item(), reason: this.words('text') };
      case 'SECTION_ADD':
        return { kind, section: addedSection(this.given('section')) };
      case 'TASK_TEXT':
        return { kind, taskId: this.item(), title: this.words('title'), body: this.words('text') };
      case 'TASK_DEADLINE': {
        const [deadline, deadlineText] = [this.words('deadline'), this.words('text')];
        return { kind, taskId: this.item(), deadline, deadlineText };
      }
      case 'TASK_ADD':
        return { kind, sectionId: this.item(), task: addedTask(this.given('task')) };
      case 'TASK_END': {
        const manner = this.given('manner');
        const intoTaskId = manner === 'MERGED' ? this.words('intoTaskId').toLowerCase() : null;
        return { kind, taskId: this.item(), manner, intoTaskId, reason: this.words('text') };
      }
      case 'UNITS':
        return { kind, itemId: this.item(), add: add.map(unitInRole), remove: remove.map(unitInRole) };
    }
  }

  private item(): string {
    return this.given('itemId').toLowerCase();
  }

  private words(member: 'value' | 'text' | 'title' | 'deadline' | 'intoTaskId'): string {
    const given = this.change[member]?.trim();
    return given === undefined || given === '' ? this.lacks(member) : given;
  }

  private given<M extends Member>(member: M): NonNullable<SchemeChangeDto[M]> {
    return this.change[member] ?? this.lacks(member);
  }

  private years() {
    const years = this.given('yearValues').map(yearFigure);
    return years.length === 0 ? this.lacks('yearValues') : years;
  }

  private lacks(member: Member): never {
    const message = `${this.change.kind} 须填写 ${member}`;
    throw invalid('change_incomplete', `第 ${this.index + 1} 项调整不完整：${message}。`, [
      { field: `changes.${this.index}.${member}`, code: 'required', message },
    ]);
  }
}

function addedSection({ title, number, beforeSectionId, tasks }: AddedSectionDto): AddedSection {
  return {
    title: title.trim(),
    number: number?.trim() ?? null,
    beforeSectionId: beforeSectionId?.toLowerCase() ?? null,
    tasks: tasks.map(addedTask),
  };
}

function addedTask(dto: AddedTaskDto): AddedTask {
  return {
    number: dto.number ?? null,
    title: dto.title.trim(),
    body: dto.body.trim(),
    measures: (dto.measures ?? []).map((title) => title.trim()),
    targets: (dto.targets ?? []).map(addedTarget),
    units: dto.units.map(unitInRole),
    leaders: dto.leaders ?? [],
    deadline: dto.deadline ?? null,
    deadlineText: dto.deadlineText ?? null,
  };
}

function addedTarget(dto: AddedTargetDto): AddedTarget {
  const { name, kind, comparator, value, valueMax, unit, deadline, baseValue } = dto;
  return {
    name: name.trim(),
    kind,
    comparator,
    value,
    valueMax: valueMax ?? null,
    unit,
    deadline: deadline ?? null,
    baseValue: baseValue ?? null,
  };
}

function addedIndicator(dto: AddedIndicatorDto): AddedIndicator {
  const { attribute, number, name, kind, comparator, value, unit, targetText, baseValue, baseYear, yearValues } = dto;
  return {
    attribute,
    number: number ?? null,
    name: name.trim(),
    kind,
    comparator: comparator ?? null,
    value: value ?? null,
    unit: unit ?? null,
    targetText: targetText.trim(),
    baseValue: baseValue ?? null,
    baseYear: baseYear ?? null,
    yearValues: (yearValues ?? []).map(yearFigure),
    units: dto.units.map(unitInRole),
  };
}

function yearFigure({ year, value }: YearFigureDto) {
  return { year, value };
}

function unitInRole({ role, unitId }: UnitInRoleDto): UnitInRole {
  return { role, unitId: unitId.toLowerCase() };
}
