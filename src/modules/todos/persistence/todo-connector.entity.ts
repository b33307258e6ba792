import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Settings } from '../domain/protocols/protocol.js';
import type { ConnectorKind, ConnectorState } from '../domain/vocabulary.js';

/** An OA of the jurisdiction in which people find their 待办. */
@Entity('todo_connector')
@Unique('uq_todo_connector_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_todo_connector_name', ['jurisdictionId', 'name'])
@Check('ck_todo_connector_kind', `kind IN ('WEAVER', 'SEEYON', 'DINGTALK', 'WECOM')`)
@Check('ck_todo_connector_state', `state IN ('ACTIVE', 'PAUSED')`)
@Check('ck_todo_connector_rate', 'per_minute BETWEEN 1 AND 6000')
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_todo_connector_jurisdiction' })
export class TodoConnectorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_todo_connector' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: ConnectorKind;

  /** What is no secret, by the names of the protocol's fields. */
  @Column('jsonb')
  settings!: Settings;

  /** The secrets as JSON, under the installation's key; null where the make has none. */
  @Column('text', { nullable: true })
  sealedSecrets!: string | null;

  /** Requests that the receiver is to get at most. */
  @Column('int')
  perMinute!: number;

  @Column('text')
  state!: ConnectorState;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('int')
  version!: number;
}
