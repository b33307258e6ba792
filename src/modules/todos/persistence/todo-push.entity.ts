import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OutgoingEntity } from '../../../platform/outbound/index.js';
import type { RemoteTodo } from '../domain/protocols/protocol.js';
import type { TodoState } from '../domain/vocabulary.js';

/** What one OA is told of one todo. The id is the todo's identity there: it is kept before anything is sent. */
@Entity('todo_push')
@Index('uq_todo_push_open', ['connectorId', 'todoId'], { unique: true, where: `desired_state = 'OPEN'` })
@Index('ix_todo_push_todo', ['jurisdictionId', 'todoId'])
@Index('ix_todo_push_due', ['nextAttemptAt', 'id'], { where: `state IN ('QUEUED', 'FAILED')` })
@Index('ix_todo_push_sent', ['settledAt'], { where: `state = 'SENT'` })
@Index('ix_todo_push_dead', ['id'], { where: `state = 'DEAD'` })
@Index('ix_todo_push_behind', ['jurisdictionId', 'connectorId'], {
  where: `state IN ('SENT', 'DEAD') AND tried_revision < revision`,
})
@Index('ix_todo_push_list', ['jurisdictionId', 'connectorId', 'id'])
@Index('ix_todo_push_state', ['jurisdictionId', 'connectorId', 'state', 'id'])
@Check('ck_todo_push_state', `state IN ('QUEUED', 'SENT', 'FAILED', 'DEAD')`)
@Check('ck_todo_push_desired_state', `desired_state IN ('OPEN', 'DONE', 'CANCELLED', 'HANDED_OVER')`)
@ForeignKey('TodoConnectorEntity', ['jurisdictionId', 'connectorId'], ['jurisdictionId', 'id'], {
  name: 'fk_todo_push_connector',
  onDelete: 'CASCADE',
})
@ForeignKey('TodoEntity', ['jurisdictionId', 'todoId'], ['jurisdictionId', 'id'], { name: 'fk_todo_push_todo' })
export class TodoPushEntity extends OutgoingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo_push' })
  declare id: string;

  @Column('uuid')
  connectorId!: string;

  @Column('uuid')
  todoId!: string;

  /** The person's account when the todo was first pushed: what is closed is closed there. */
  @Column('text')
  account!: string;

  /** Of the todo, or HANDED_OVER once the person has another account or none. */
  @Column('text')
  desiredState!: TodoState;

  /** Of the todo when it was last looked at. */
  @Column('int')
  todoRevision!: number;

  /** Counts what the receiver is to be told; only the newest is ever sent. */
  @Column('int')
  revision!: number;

  /** The newest revision of which the receiver was told, or was tried to be told. */
  @Column('int', { default: 0 })
  triedRevision!: number;

  /** An attempt was begun, and no answer said that nothing came of it. */
  @Column('boolean', { default: false })
  mayBeThere!: boolean;

  /** What the receiver said of it; null while it has accepted nothing. */
  @Column('jsonb', { nullable: true })
  remote!: RemoteTodo | null;
}
