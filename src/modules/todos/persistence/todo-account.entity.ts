import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Who a person is at an OA. */
@Entity('todo_account')
@Unique('uq_todo_account_account', ['connectorId', 'account'])
@Check('ck_todo_account_account', `account <> ''`)
@ForeignKey('TodoConnectorEntity', ['jurisdictionId', 'connectorId'], ['jurisdictionId', 'id'], {
  name: 'fk_todo_account_connector',
  onDelete: 'CASCADE',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'userId'], ['jurisdictionId', 'id'], { name: 'fk_todo_account_user' })
export class TodoAccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo_account' })
  connectorId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo_account' })
  userId!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  account!: string;
}
