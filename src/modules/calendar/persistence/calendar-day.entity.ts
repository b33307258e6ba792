import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DayKind } from '../../../platform/calendar/working-calendar.js';

/** A day that an administrator has set apart from the published calendar, on the strength of a notice. */
@Entity('calendar_day')
@Check('ck_calendar_day_kind', `kind IN ('WORK', 'REST')`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_calendar_day_jurisdiction' })
export class CalendarDayEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar_day' })
  jurisdictionId!: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_calendar_day' })
  day!: string;

  @Column('text')
  kind!: DayKind;

  /** Number of the notice, e.g. 国办发明电〔2022〕16号. */
  @Column('text')
  notice!: string;
}
