import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Signing } from '../../domain/clients/signature.js';

/** A program of the district's office system that calls the API. */
@Entity('api_client')
@Unique('uq_api_client_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_api_client_name', ['jurisdictionId', 'name'])
@Check('ck_api_client_signing', `signing IN ('NONE', 'HMAC-SHA256', 'HMAC-SM3')`)
@Check('ck_api_client_rate', 'per_minute BETWEEN 1 AND 60000')
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
