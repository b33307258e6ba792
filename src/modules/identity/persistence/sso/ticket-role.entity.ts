import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { RoleName } from '../../../../platform/security/actor.js';

/** A role whose holders an API client may sign in by signed links. */
@Entity('api_client_ticket_role')
@Check(
  'ck_api_client_ticket_role_role',
  `role IN ('reporter', 'approver', 'coordinator', 'supervisor', 'leader', 'evaluator')`,
)
@ForeignKey('ApiClientEntity', ['jurisdictionId', 'clientId'], ['jurisdictionId', 'id'], {
  name: 'fk_api_client_ticket_role_client',
  onDelete: 'CASCADE',
})
export class ApiClientTicketRoleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client_ticket_role' })
  clientId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_api_client_ticket_role' })
  role!: RoleName;

  @Column('uuid')
  jurisdictionId!: string;
}
