import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AssessmentRules } from '../../domain/assessment/assessment-rules.js';
import type { Corrections, UnitFigures, UnitScore } from '../../domain/assessment/unit-score.js';

/** A version of a scheme's rules of assessment; rows are only ever added, version 0 is in the program. */
@Entity('assessment_rule_set')
@Unique('uq_assessment_rule_set_version', ['schemeId', 'versionNo'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_rule_set_scheme',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_rule_set_created_by',
})
export class AssessmentRuleSetEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_rule_set' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('int')
  versionNo: number;

  @Column('jsonb')
  rules: AssessmentRules;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** 年度考核 of one year, with the rules that it was made by. */
@Entity('assessment')
@Unique('uq_assessment_jurisdiction_id', ['jurisdictionId', 'id'])
@Unique('uq_assessment_year', ['schemeId', 'year'])
@ForeignKey('SchemeEntity', ['jurisdictionId', 'schemeId'], ['jurisdictionId', 'id'], { name: 'fk_assessment_scheme' })
@ForeignKey('AppUserEntity', ['jurisdictionId', 'createdBy'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_created_by',
})
export class AssessmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  schemeId: string;

  @Column('int')
  year: number;

  @Column('date')
  asOf: string;

  @Column('jsonb')
  rules: AssessmentRules;

  @Column('int')
  rulesVersion: number;

  @Column('int')
  policyVersion: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz')
  createdAt: Date;
}

/** A unit's score with the figures that it comes from. A correction is a new revision; rows never change. */
@Entity('assessment_score')
@Unique('uq_assessment_score_revision', ['assessmentId', 'unitId', 'revision'])
@ForeignKey('AssessmentEntity', ['jurisdictionId', 'assessmentId'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_score_assessment',
})
@ForeignKey('UnitEntity', ['jurisdictionId', 'unitId'], ['jurisdictionId', 'id'], { name: 'fk_assessment_score_unit' })
export class AssessmentScoreEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_score' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  assessmentId: string;

  @Column('uuid')
  unitId: string;

  @Column('int')
  revision: number;

  @Column('jsonb')
  figures: UnitFigures;

  @Column('jsonb')
  corrections: Corrections;

  @Column('jsonb')
  result: UnitScore;

  /** Last day on which the unit may object to it. */
  @Column('date')
  objectUntil: string;

  @Column('timestamptz')
  createdAt: Date;
}

export type ObjectionState = 'OPEN' | 'SCORE_KEPT' | 'SCORE_CORRECTED';

/** 异议: a unit's objection to one revision of its score, at most one to each. */
@Entity('assessment_objection')
@Unique('uq_assessment_objection_score', ['assessmentId', 'unitId', 'revision'])
@Check('ck_assessment_objection_state', `state IN ('OPEN', 'SCORE_KEPT', 'SCORE_CORRECTED')`)
@Check(
  'ck_assessment_objection_decided',
  `(state = 'OPEN') = (decision IS NULL)
      AND (decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL)`,
)
@ForeignKey('AssessmentScoreEntity', ['assessmentId', 'unitId', 'revision'], ['assessmentId', 'unitId', 'revision'], {
  name: 'fk_assessment_objection_score',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'filedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_objection_filed_by',
})
@ForeignKey('AppUserEntity', ['jurisdictionId', 'decidedBy'], ['jurisdictionId', 'id'], {
  name: 'fk_assessment_objection_decided_by',
})
export class AssessmentObjectionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_assessment_objection' })
  id: string;

  @Column('uuid')
  jurisdictionId: string;

  @Column('uuid')
  assessmentId: string;

  @Column('uuid')
  unitId: string;

  /** Of the score. */
  @Column('int')
  revision: number;

  @Column('text')
  reason: string;

  @Column('text')
  state: ObjectionState;

  @Column('uuid')
  filedBy: string;

  @Column('timestamptz')
  filedAt: Date;

  @Column('text', { nullable: true })
  decision: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('int')
  version: number;
}
