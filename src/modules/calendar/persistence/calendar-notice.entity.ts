import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeDay } from '../domain/year-notice.js';

/** A year's arrangement of holidays as an administrator has entered it. Read and replaced as a whole, hence one document. */
@Entity('calendar_notice')
@Check('ck_calendar_notice_year', 'year BETWEEN 2000 AND 2100')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_calendar_notice_jurisdiction' })
export class CalendarNoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar_notice' })
  jurisdictionId!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_calendar_notice' })
  year!: number;

  /** 国办发明电〔2025〕7号. */
  @Column('text')
  number!: string;

  @Column('jsonb')
  days!: NoticeDay[];

  @Column('date')
  effectiveFrom!: string;

  @Column('int')
  version!: number;
}
