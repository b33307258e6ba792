import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TodoKind, TodoState } from '../domain/vocabulary.js';

/** 待办: a thing that is, or was, a person's turn. Opens once and closes once. */
@Entity('todo')
@Unique('uq_todo_jurisdiction_id', ['jurisdictionId', 'id'])
@Index('uq_todo_open', ['jurisdictionId', 'userId', 'kind', 'subjectId'], { unique: true, where: `state = 'OPEN'` })
@Index('ix_todo_open_matter', ['jurisdictionId', 'matterId'], { where: `state = 'OPEN'` })
@Index('ix_todo_list', ['jurisdictionId', 'userId', 'id'])
@Check('ck_todo_kind', `kind IN ('REPORT', 'RELEASE', 'REVIEW', 'SUPERVISION')`)
@Check('ck_todo_state', `state IN ('OPEN', 'DONE', 'CANCELLED', 'HANDED_OVER')`)
@Check('ck_todo_closed', `(state = 'OPEN') = (closed_at IS NULL)`)
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_todo_user' })
export class TodoEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  kind!: TodoKind;

  /** The obligation, report or order; of several tables, hence no key. */
  @Column('uuid')
  subjectId!: string;

  /** The obligation or order to which the subject belongs. */
  @Column('uuid')
  matterId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  step!: string;

  /** Of the page where it is done, from a slash on. */
  @Column('text')
  path!: string;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('text')
  state!: TodoState;

  /** The whole matter was over when it closed, not only this person's part. */
  @Column('boolean', { default: false })
  concluded!: boolean;

  /** Counts what receivers must be told: opened, changed, closed. */
  @Column('int')
  revision!: number;

  @Column('timestamptz')
  openedAt!: Date;

  /** Of the newest revision. */
  @Column('timestamptz')
  changedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
