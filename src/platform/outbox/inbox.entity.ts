import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** "This consumer has done its work for this message", written in the transaction of that work. */
@Entity('inbox')
@Index('ix_inbox_handled_at', ['handledAt'])
export class InboxEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_inbox' })
  consumer: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_inbox' })
  messageId: string;

  @Column('timestamptz')
  handledAt: Date;
}
