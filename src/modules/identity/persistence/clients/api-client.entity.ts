import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RoleName } from '../../../../platform/security/actor.js';
import type { Signing } from '../../domain/clients/signature.js';

/** A program of the district's office system that calls the API. */
@Entity('api_client')
@Unique('uq_api_client_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_api_client_name', ['jurisdictionId', 'name'])
@Check('ck_api_client_signing', `signing IN ('NONE', 'HMAC-SHA256', 'HMAC-SM3')`)
@Check('ck_api_client_rate', 'per_minute BETWEEN 1 AND 60000')
@Check('ck_api_client_source', `source ~ '^[a-z0-9-]{1,36}$'`)
@Check('ck_api_client_sync_roles', `NOT sync_roles && '{administrator,auditor}'::text[]`)
@ForeignKey('JurisdictionEntity', ['jurisdictionId'], ['id'], { name: 'fk_api_client_jurisdiction' })
export class ApiClientEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_client' })
  id!: string;

  @Column('uuid')
  jurisdictionId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  scopes!: string[];

  /** Else it acts for the units of `api_client_unit` alone. */
  @Column('boolean')
  wholeJurisdiction!: boolean;

  @Column('text')
  signing!: Signing;

  /** Addresses and networks from which it may come; empty for any. */
  @Column('text', { array: true })
  addresses!: string[];

  @Column('int')
  perMinute!: number;

  /** Whose external ids it speaks: a code shared by the clients of one system, or its own id. */
  @Column('text')
  source!: string;

  /** Roles of the posts that its synchronisation of people may give and end. */
  @Column('text', { array: true })
  syncRoles!: RoleName[];

  @Column('timestamptz')
  createdAt!: Date;

  /** Of its last request, up to a minute behind. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('int')
  version!: number;
}
