// Made by `npm run openapi` from the calls in the source (.ci/api-refusals.mjs): not to be edited by hand.

/** HTTP status → stable codes. */
export type Codes = Readonly<Record<string, readonly string[]>>;

export interface Refusals {
  /** What requests run through: `gate` asks who calls, `body` reads a body, `form` checks its members. */
  readonly layers: { readonly gate: Codes; readonly body: Codes; readonly form: Codes };
  /** `<Controller>_<method>` → whether it has a form, and what its use case refuses. */
  readonly routes: Readonly<Record<string, { readonly form: boolean; readonly own: Codes }>>;
}

export const REFUSALS = JSON.parse(String.raw`{
 "layers": {
  "gate": {
   "400": [
    "content_digest_required",
    "on_behalf_of_malformed",
    "on_behalf_of_not_allowed",
    "signature_malformed"
   ],
   "401": [
    "invalid_token",
    "signature_invalid",
    "signature_replayed",
    "signature_required",
    "signature_stale",
    "unauthenticated"
   ],
   "403": [
    "address_not_allowed",
    "cross_site_request",
    "forbidden",
    "foreign_unit",
    "insufficient_scope",
    "not_for_clients",
    "on_behalf_of_unknown",
    "password_change_required",
    "person_required"
   ],
   "429": [
    "rate_limited"
   ]
  },
  "body": {
   "400": [
    "content_digest_malformed",
    "content_digest_mismatch",
    "malformed_request",
    "not_utf8"
   ],
   "413": [
    "body_too_large"
   ],
   "415": [
    "unsupported_media_type"
   ]
  },
  "form": {
   "400": [
    "validation_failed"
   ]
  }
 },
 "routes": {
  "AdjustmentsController_apply": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_not_due",
     "adjustment_outdated",
     "adjustment_state",
     "idempotency_key_running",
     "part_ended",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "plan_period_invalid",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_approve": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "approved_on_future",
     "effective_outside_plan",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_draft": {
   "form": true,
   "own": {
    "400": [
     "change_incomplete",
     "idempotency_key_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "evaluation_not_found",
     "scheme_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "effective_outside_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "text_required",
     "unit_missing",
     "unit_unknown"
    ]
   }
  },
  "AdjustmentsController_edit": {
   "form": true,
   "own": {
    "400": [
     "change_incomplete",
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "effective_outside_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "text_required",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_get": {
   "form": false,
   "own": {
    "404": [
     "adjustment_not_found"
    ]
   }
  },
  "AdjustmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "AdjustmentsController_ofScheme": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AdjustmentsController_propose": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "adjustment_overlaps",
     "adjustment_state",
     "idempotency_key_running",
     "part_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "adjustment_empty",
     "base_year_in_plan",
     "change_unknown",
     "changes_contradictory",
     "deadline_before_plan",
     "idempotency_key_reused",
     "indicator_name_taken",
     "indicator_number_taken",
     "lead_missing",
     "measure_taken",
     "merge_unknown",
     "scheme_would_be_empty",
     "section_empty",
     "section_number_taken",
     "section_title_taken",
     "target_range_invalid",
     "task_number_taken",
     "task_title_taken",
     "unit_missing",
     "unit_unknown"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_recall": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AdjustmentsController_reject": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "adjustment_not_found"
    ],
    "409": [
     "adjustment_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_annual_plan"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_approveMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "annual_plans_not_approvable",
     "idempotency_key_reused"
    ]
   }
  },
  "AnnualPlansController_get": {
   "form": true,
   "own": {
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "422": [
     "year_outside_plan"
    ]
   }
  },
  "AnnualPlansController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ],
    "422": [
     "year_outside_plan"
    ]
   }
  },
  "AnnualPlansController_mark": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "milestone_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_not_approved",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "done_day_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_propose": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_annual_plan"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_save": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_takeOver": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "annual_plan_year_over",
     "commitment_not_candidate",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "commitment_of_other_task",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AnnualPlansController_withdraw": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "annual_plan_not_found",
     "annual_plan_revision_not_found",
     "task_not_found"
    ],
    "409": [
     "annual_plan_missing",
     "annual_plan_state_conflict",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "annual_plan_invalid",
     "idempotency_key_reused",
     "year_outside_plan"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_addSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "api_client_secrets_full",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_change": {
   "form": true,
   "own": {
    "400": [
     "api_client_invalid",
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found",
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "source_in_use"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "signing_unavailable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_create": {
   "form": true,
   "own": {
    "400": [
     "api_client_invalid",
     "idempotency_key_malformed"
    ],
    "404": [
     "api_client_not_found",
     "unit_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "signing_unavailable"
    ]
   }
  },
  "ApiClientsController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_get": {
   "form": false,
   "own": {
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "ApiClientsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ApiClientsController_listAccounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "ApiClientsController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "api_client_used",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_revokeSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found",
     "api_client_secret_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ApiClientsController_setAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "client_accounts_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AssessmentsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "assessment_exists",
     "idempotency_key_running"
    ],
    "422": [
     "as_of_outside",
     "assessment_year_unsuitable",
     "idempotency_key_reused"
    ]
   }
  },
  "AssessmentsController_decide": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_objection"
    ],
    "404": [
     "assessment_objection_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "objection_decided"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "points_unsuitable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AssessmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AssessmentsController_object": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit",
     "person_required"
    ],
    "404": [
     "assessment_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "objection_exists"
    ],
    "422": [
     "idempotency_key_reused",
     "objection_too_late",
     "unit_not_assessed"
    ]
   }
  },
  "AssessmentsController_one": {
   "form": false,
   "own": {
    "404": [
     "assessment_not_found"
    ]
   }
  },
  "AssessmentsController_oneUnit": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "assessed_unit_not_found",
     "assessment_not_found"
    ]
   }
  },
  "AssessmentsController_previewYear": {
   "form": true,
   "own": {
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside",
     "assessment_year_unsuitable"
    ]
   }
  },
  "AssessmentsController_readRules": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "AssessmentsController_replaceRules": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "assessment_rules_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "AuditEventsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "AuditEventsController_verification": {
   "form": false,
   "own": {}
  },
  "BackChannelLogoutController_run": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "logout_token_invalid",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client",
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "BulkReportsController_handIn": {
   "form": true,
   "own": {
    "400": [
     "obligation_reference_invalid"
    ],
    "404": [
     "obligation_not_found",
     "task_not_found",
     "unit_not_found"
    ],
    "409": [
     "obligation_ambiguous"
    ]
   }
  },
  "BurdenController_minutes": {
   "form": false,
   "own": {}
  },
  "BurdenController_month": {
   "form": true,
   "own": {}
  },
  "BurdenController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CalendarChangesController_free": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "calendar_day_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ]
   }
  },
  "CalendarChangesController_notice": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "calendar_day_not_found",
     "calendar_year_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CalendarChangesController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "calendar_day_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "calendar_day_passed",
     "calendar_notice_invalid",
     "calendar_year_passed",
     "idempotency_key_reused"
    ]
   }
  },
  "CalendarController_get": {
   "form": true,
   "own": {}
  },
  "ChangesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "410": [
     "cursor_too_old"
    ],
    "422": [
     "event_type_unknown"
    ]
   }
  },
  "ChangesController_types": {
   "form": false,
   "own": {}
  },
  "ChannelsController_email": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "ChannelsController_list": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "ChannelsController_replaceEmail": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "ca_certificate_expired",
     "ca_certificate_invalid",
     "ca_private_key",
     "ca_without_tls",
     "idempotency_key_reused",
     "password_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ChannelsController_replaceWebhook": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "ca_certificate_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ChannelsController_testEmail": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "channel_not_set_up",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "ChannelsController_webhook": {
   "form": false,
   "own": {
    "422": [
     "ca_certificate_invalid"
    ]
   }
  },
  "CircularController_page": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularController_pdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularController_word": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "CircularsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "circular_exists",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "422": [
     "as_of_outside",
     "idempotency_key_reused",
     "period_invalid",
     "period_not_over"
    ]
   }
  },
  "CircularsController_document": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CircularsController_get": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CircularsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CircularsController_timeline": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "task_not_found"
    ]
   }
  },
  "CircularsController_workbook": {
   "form": false,
   "own": {
    "404": [
     "circular_not_found"
    ]
   }
  },
  "CommitmentsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CommitmentsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "commitment_not_found",
     "scheme_not_found"
    ],
    "409": [
     "commitment_taken",
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "commitment_range_reversed",
     "commitment_task_unknown",
     "commitment_year_outside_plan",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CorrectionsController_correct": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "section_unknown",
     "text_required"
    ]
   }
  },
  "CorrectionsController_difference": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ],
    "422": [
     "evaluations_unlike"
    ]
   }
  },
  "CyclesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "CyclesController_reopen": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "cycle_not_found"
    ],
    "409": [
     "cycle_still_open",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "closing_day_invalid",
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CyclesController_set": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "CyclesController_settings": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "DeliberationsController_close": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliberationsController_followUps": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "DeliberationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliberationsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "DeliberationsController_record": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "deliberation_exists",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "deadline_past",
     "idempotency_key_reused",
     "issued_on_future",
     "task_unknown",
     "text_required",
     "unit_unknown"
    ]
   }
  },
  "DeliberationsController_report": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "follow_up_not_found"
    ],
    "409": [
     "follow_up_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "DeliveriesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "DeliveriesController_one": {
   "form": false,
   "own": {
    "404": [
     "delivery_not_found"
    ]
   }
  },
  "DeliveriesController_resendDead": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DeliveriesController_resendOne": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "delivery_not_found"
    ],
    "409": [
     "delivery_not_resendable",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_brief": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_briefPdf": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_cancel": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_draft": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "DocumentsController_page": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_pdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_start": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "DocumentsController_tables": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_wallChart": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_wallChartPdf": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "DocumentsController_word": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "EvaluationsController_again": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_failed",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "422": [
     "as_of_after_end",
     "as_of_before_end",
     "as_of_not_year_end",
     "as_of_outside",
     "idempotency_key_reused",
     "section_unknown"
    ]
   }
  },
  "EvaluationsController_get": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "EvaluationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "EvaluationsController_publish": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_snapshot": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "EvaluationsController_submit": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "documents_outdated",
     "evaluation_corrected",
     "evaluation_state",
     "idempotency_key_running",
     "report_not_ready"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvaluationsController_verify": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "EvidenceController_attach": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "if_match_malformed",
     "malformed_form",
     "validation_failed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "evidence_duplicate",
     "evidence_too_many",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "413": [
     "evidence_too_large",
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart"
    ],
    "422": [
     "evidence_figure_unknown",
     "evidence_refused",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "EvidenceController_attachToValue": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "if_match_malformed",
     "malformed_form",
     "validation_failed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "evidence_duplicate",
     "evidence_too_many",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "413": [
     "evidence_too_large",
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart"
    ],
    "422": [
     "evidence_figure_unknown",
     "evidence_refused",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "EvidenceController_content": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evidence_not_found",
     "evidence_purged"
    ],
    "503": [
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "EvidenceController_detach": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "evidence_not_found",
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvidenceController_detachFromValue": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit",
     "not_recorder"
    ],
    "404": [
     "evidence_not_found",
     "measurement_not_found",
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "EvidenceController_list": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "report_not_found"
    ]
   }
  },
  "EvidenceController_purge": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "retention_running"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ]
   }
  },
  "ExportsController_indicators": {
   "form": false,
   "own": {}
  },
  "ExportsController_measurements": {
   "form": false,
   "own": {}
  },
  "ExportsController_obligations": {
   "form": false,
   "own": {}
  },
  "ExportsController_progress": {
   "form": false,
   "own": {}
  },
  "ExportsController_reports": {
   "form": false,
   "own": {}
  },
  "ExportsController_tasks": {
   "form": false,
   "own": {}
  },
  "ExtensionsController_grant": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_extension"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_decided",
     "extension_open",
     "idempotency_key_running",
     "obligation_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "extension_day_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ExtensionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ExtensionsController_refuse": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "own_extension"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_decided",
     "extension_open",
     "idempotency_key_running",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ExtensionsController_request": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "extension_not_found",
     "obligation_not_found"
    ],
    "409": [
     "extension_open",
     "extension_too_late",
     "idempotency_key_running",
     "obligation_state_conflict",
     "scheme_not_active"
    ],
    "422": [
     "extension_day_invalid",
     "idempotency_key_reused",
     "reason_required"
    ]
   }
  },
  "ExternalIdsController_give": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running"
    ],
    "422": [
     "external_ids_repeated",
     "idempotency_key_reused",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "ExternalIdsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "HealthController_live": {
   "form": false,
   "own": {}
  },
  "HealthController_ready": {
   "form": false,
   "own": {
    "503": [
     "not_ready"
    ]
   }
  },
  "ImportsController_again": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "scheme_already_imported"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_commitments": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ]
   }
  },
  "ImportsController_confirm": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "name_empty"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "membership_overlaps",
     "name_taken",
     "scheme_already_imported",
     "scheme_closed",
     "unit_alias_taken",
     "unit_group_name_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "approval_missing",
     "approval_not_applicable",
     "idempotency_key_reused",
     "import_incomplete",
     "no_assignment_found",
     "period_reversed",
     "plan_period_changed",
     "plan_period_invalid",
     "revision_empty",
     "units_unresolved"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_correct": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "scheme_already_imported"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "correction_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_difference": {
   "form": false,
   "own": {
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "import_already_confirmed",
     "import_already_kept",
     "import_not_a_revision",
     "import_not_ready"
    ],
    "422": [
     "import_incomplete",
     "no_assignment_found",
     "units_unresolved"
    ]
   }
  },
  "ImportsController_events": {
   "form": false,
   "own": {
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_get": {
   "form": true,
   "own": {
    "404": [
     "import_not_found",
     "scheme_not_found"
    ]
   }
  },
  "ImportsController_items": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_keep": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "import_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "import_already_confirmed",
     "import_already_kept",
     "import_not_ready",
     "import_revises_another",
     "scheme_already_imported",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "commitment_invalid",
     "commitment_task_unknown",
     "commitment_year_outside_plan",
     "commitments_missing",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ImportsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ImportsController_text": {
   "form": false,
   "own": {
    "404": [
     "import_not_found"
    ]
   }
  },
  "ImportsController_upload": {
   "form": false,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_already_imported",
     "scheme_closed"
    ],
    "413": [
     "file_too_large",
     "too_many_files"
    ],
    "415": [
     "not_multipart",
     "unsupported_file_type"
    ],
    "422": [
     "archive_bomb",
     "damaged",
     "dde",
     "document_too_complex",
     "embedded_program",
     "empty_file",
     "encrypted",
     "external_content",
     "garbled_pdf",
     "idempotency_key_reused",
     "macros",
     "no_text",
     "not_text",
     "parse_timeout",
     "scanned_pdf",
     "too_large",
     "unsupported_type"
    ],
    "503": [
     "file_lost",
     "file_storage_unavailable"
    ]
   }
  },
  "IndicatorsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "indicator_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "base_year_in_plan",
     "idempotency_key_reused",
     "reference_is_itself",
     "reference_not_applicable",
     "reference_unknown",
     "year_given_by_document",
     "year_outside_plan",
     "year_twice",
     "years_not_applicable"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "InstallationController_read": {
   "form": false,
   "own": {}
  },
  "InstallationController_report": {
   "form": false,
   "own": {
    "404": [
     "demo_not_found"
    ]
   }
  },
  "LowerProgressController_lowerProgress": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "jurisdiction_not_found"
    ]
   }
  },
  "MeasurementsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "own_measurement"
    ],
    "404": [
     "measurement_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "MeasurementsController_ofIndicator": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "indicator_not_found"
    ]
   }
  },
  "MeasurementsController_ofTarget": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "target_not_found"
    ]
   }
  },
  "MeasurementsController_recordIndicator": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit"
    ],
    "404": [
     "indicator_not_found",
     "measurement_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "measurement_invalid"
    ]
   }
  },
  "MeasurementsController_recordTarget": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "coordinator_only",
     "foreign_unit"
    ],
    "404": [
     "measurement_not_found",
     "target_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "measurement_invalid"
    ]
   }
  },
  "MeasurementsController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "coordinator_only",
     "own_measurement"
    ],
    "404": [
     "measurement_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "measurement_in_report",
     "measurement_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "MeasurementsController_waiting": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "MetricsController_metrics": {
   "form": false,
   "own": {
    "401": [
     "unauthenticated"
    ],
    "404": [
     "metrics_off"
    ]
   }
  },
  "NotificationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "NotificationsController_read": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "notification_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "OAuthController_revoke": {
   "form": true,
   "own": {
    "400": [
     "address_not_allowed",
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "OAuthController_token": {
   "form": true,
   "own": {
    "400": [
     "address_not_allowed",
     "idempotency_key_malformed",
     "invalid_request",
     "invalid_scope",
     "unauthorized_client",
     "unsupported_grant_type"
    ],
    "401": [
     "invalid_client"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "ObligationFormController_get": {
   "form": true,
   "own": {
    "400": [
     "unit_required"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "nothing_owed",
     "unit_not_found"
    ],
    "413": [
     "form_too_large"
    ]
   }
  },
  "ObligationFormController_post": {
   "form": true,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "403": [
     "foreign_unit"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict"
    ],
    "412": [
     "form_stale",
     "stale_version"
    ],
    "413": [
     "file_too_large",
     "too_many_files",
     "workbook_too_large"
    ],
    "415": [
     "not_a_workbook",
     "not_multipart"
    ],
    "422": [
     "form_invalid",
     "form_unknown",
     "idempotency_key_reused",
     "warnings_unacknowledged",
     "workbook_damaged",
     "workbook_has_macros"
    ]
   }
  },
  "ObligationsController_consolidation": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "not_consolidating"
    ]
   }
  },
  "ObligationsController_exempt": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_open",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ObligationsController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ]
   }
  },
  "ObligationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ObligationsController_noChange": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "nothing_to_repeat",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "confirmation_required",
     "idempotency_key_reused",
     "report_invalid",
     "warnings_unacknowledged"
    ]
   }
  },
  "ObligationsController_report": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "report_open",
     "scheme_not_active"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid"
    ]
   }
  },
  "OpinionsController_all": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "OpinionsController_answer": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "opinion_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OpinionsController_ask": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "already_asked",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "due_on_past",
     "idempotency_key_reused",
     "unit_unknown"
    ]
   }
  },
  "OpinionsController_decide": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "opinion_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OpinionsController_draft": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "opinion_not_found"
    ],
    "409": [
     "report_not_ready"
    ],
    "503": [
     "converter_missing",
     "file_storage_unavailable",
     "stored_file_damaged"
    ]
   }
  },
  "OpinionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "OrderExtensionsController_grant": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrderExtensionsController_refuse": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrderExtensionsController_request": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_close": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_document": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ]
   }
  },
  "OrdersController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ]
   }
  },
  "OrdersController_issue": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "scheme_not_found",
     "supervision_order_not_found",
     "supervision_proposal_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "obligation_under_order",
     "order_state_conflict",
     "proposal_decided",
     "proposal_is_raise",
     "proposal_over"
    ],
    "422": [
     "colour_unknown",
     "deadline_invalid",
     "idempotency_key_reused",
     "proposals_differ"
    ]
   }
  },
  "OrdersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "OrdersController_raise": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "scheme_not_found",
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "ladder_top",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "deadline_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_rejectReply": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_reply": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_revoke": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "OrdersController_sign": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "supervision_order_not_found"
    ],
    "409": [
     "extension_pending",
     "extension_too_late",
     "idempotency_key_running",
     "no_extension_pending",
     "order_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "evidence_unknown",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ProgressController_compare": {
   "form": true,
   "own": {
    "400": [
     "comparison_unclear",
     "cursor_invalid"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_explanation": {
   "form": true,
   "own": {
    "400": [
     "scheme_required"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "node_not_found",
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_progress": {
   "form": true,
   "own": {
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "422": [
     "as_of_outside"
    ]
   }
  },
  "ProgressController_tasks": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ProposalsController_dismiss": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "supervision_proposal_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "proposal_decided"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ProposalsController_ladder": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ProposalsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "ProposalsController_propose": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "obligation_not_found",
     "scheme_not_found",
     "task_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "obligation_not_owed"
    ],
    "422": [
     "idempotency_key_reused",
     "proposal_subject_required",
     "text_required"
    ]
   }
  },
  "ProposalsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "ladder_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "PublicPageController_read": {
   "form": false,
   "own": {
    "404": [
     "public_page_not_found"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "PublicationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "PublicationsController_preview": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "PublicationsController_publish": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "publication_not_found"
    ],
    "409": [
     "already_public",
     "evaluation_corrected",
     "evaluation_not_frozen",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "PublicationsController_withdraw": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "publication_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "publication_ended"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ]
   }
  },
  "RatingPoliciesController_adopt": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found",
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "422": [
     "effective_in_past",
     "idempotency_key_reused"
    ]
   }
  },
  "RatingPoliciesController_adoptions": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "RatingPoliciesController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "rating_policy_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused",
     "rating_policy_invalid",
     "rating_policy_unchanged"
    ]
   }
  },
  "RatingPoliciesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "RatingPoliciesController_one": {
   "form": false,
   "own": {
    "404": [
     "rating_policy_not_found"
    ]
   }
  },
  "RemindersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "RemindersController_preview": {
   "form": true,
   "own": {
    "404": [
     "scheme_not_found"
    ],
    "422": [
     "preview_day_passed",
     "reminder_rules_invalid"
    ]
   }
  },
  "RemindersController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reminder_rules_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "RemindersController_rules": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "ReportsController_acceptMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "report_open"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "ReportsController_approve": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "final_value_known",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_check": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ]
   }
  },
  "ReportsController_edit": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_get": {
   "form": false,
   "own": {
    "403": [
     "foreign_unit"
    ],
    "404": [
     "report_not_found"
    ]
   }
  },
  "ReportsController_release": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_return": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit",
     "own_report"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "reason_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_submit": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "cycle_closed",
     "cycle_not_open",
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_exempt",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "report_invalid",
     "warnings_unacknowledged"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ReportsController_withdraw": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found",
     "report_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "measurement_conflict",
     "obligation_state_conflict",
     "report_accepted",
     "report_open",
     "report_state_conflict",
     "scheme_not_active"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemeTextController_text": {
   "form": true,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_activate": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "assignments_unresolved",
     "idempotency_key_reused",
     "plan_period_invalid",
     "scheme_empty"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemesController_close": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "scheme_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_state_conflict"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "plan_period_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SchemesController_division": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_get": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_indicators": {
   "form": false,
   "own": {
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SchemesController_revision": {
   "form": false,
   "own": {
    "404": [
     "revision_not_found",
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_revisions": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SchemesController_tasks": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "scheme_not_found"
    ]
   }
  },
  "SelfEvaluationsController_all": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_ask": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "already_asked",
     "evaluation_state",
     "idempotency_key_running"
    ],
    "422": [
     "due_on_past",
     "idempotency_key_reused"
    ]
   }
  },
  "SelfEvaluationsController_giveBack": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SelfEvaluationsController_handIn": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SelfEvaluationsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_units": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "SelfEvaluationsController_write": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "evaluation_not_found",
     "self_evaluation_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running",
     "self_evaluation_state"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SessionController_changePassword": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "password_wrong"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "password_unchanged",
     "password_weak"
    ],
    "429": [
     "login_locked"
    ]
   }
  },
  "SessionController_endSession": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "session_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SessionController_listSessions": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "SessionController_me": {
   "form": false,
   "own": {}
  },
  "SessionController_signIn": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "login_failed"
    ],
    "403": [
     "cross_site_request"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "login_locked"
    ]
   }
  },
  "SessionController_signOut": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_confirm": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "email_nothing_to_confirm",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "email_code_spent",
     "email_code_wrong",
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_endPreviousSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "no_previous_secret"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SettingsController_read": {
   "form": false,
   "own": {}
  },
  "SettingsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "email_disabled",
     "email_missing",
     "idempotency_key_reused",
     "quiet_hours_empty",
     "webhook_missing"
    ],
    "428": [
     "if_match_required"
    ],
    "429": [
     "code_too_soon"
    ]
   }
  },
  "SettingsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ]
   }
  },
  "SettingsController_resendCode": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "email_nothing_to_confirm",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "code_too_soon"
    ]
   }
  },
  "SettingsController_resumeWebhook": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SignInController_callback": {
   "form": false,
   "own": {
    "400": [
     "get_required",
     "idempotency_key_malformed",
     "login_malformed",
     "sso_state_invalid"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_account_missing",
     "sso_account_unknown",
     "sso_denied",
     "sso_login_unusable",
     "sso_no_post",
     "sso_provider_disabled",
     "sso_provider_refused",
     "sso_user_disabled"
    ],
    "404": [
     "sso_provider_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "public_url_missing",
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_providers": {
   "form": true,
   "own": {}
  },
  "SignInController_signOut": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_startSignIn": {
   "form": true,
   "own": {
    "400": [
     "get_required",
     "return_path_invalid"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_disabled",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "429": [
     "rate_limited"
    ],
    "503": [
     "public_url_missing",
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SignInController_ticket": {
   "form": true,
   "own": {
    "400": [
     "get_required",
     "idempotency_key_malformed",
     "return_path_invalid",
     "ticket_malformed"
    ],
    "401": [
     "ticket_invalid",
     "ticket_replayed",
     "ticket_stale"
    ],
    "403": [
     "ticket_account_unknown",
     "ticket_not_allowed",
     "ticket_role_not_allowed",
     "ticket_unit_not_allowed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "429": [
     "rate_limited"
    ]
   }
  },
  "SsoProvidersController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "sso_provider_invalid"
    ],
    "404": [
     "sso_provider_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "sso_provider_invalid"
    ],
    "404": [
     "sso_provider_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SsoProvidersController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ],
    "503": [
     "public_url_missing"
    ]
   }
  },
  "SsoProvidersController_get": {
   "form": false,
   "own": {
    "404": [
     "sso_provider_not_found"
    ]
   }
  },
  "SsoProvidersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SsoProvidersController_listAccounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "sso_provider_not_found"
    ]
   }
  },
  "SsoProvidersController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken",
     "sso_provider_used"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_setAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "sso_provider_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "sso_accounts_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SsoProvidersController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "401": [
     "sso_answer_invalid",
     "sso_code_refused"
    ],
    "403": [
     "sso_denied",
     "sso_provider_refused"
    ],
    "404": [
     "sso_provider_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "503": [
     "sso_client_refused",
     "sso_provider_unreachable"
    ]
   }
  },
  "SubscriptionsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_not_found",
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "event_type_unknown",
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_create": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid",
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_not_found",
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "410": [
     "cursor_too_old"
    ],
    "422": [
     "address_refused",
     "event_type_unknown",
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_end": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_event": {
   "form": false,
   "own": {
    "404": [
     "event_not_found",
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_events": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_get": {
   "form": false,
   "own": {
    "404": [
     "webhook_not_found"
    ]
   }
  },
  "SubscriptionsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "SubscriptionsController_pause": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_resend": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "event_type_unknown",
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_resendOne": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "event_not_found",
     "webhook_not_found"
    ],
    "409": [
     "event_not_resendable",
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SubscriptionsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "SubscriptionsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "SyncController_syncPeople": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "login_taken",
     "plan_changed",
     "too_many_ended"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "SyncController_syncUnits": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_source"
    ],
    "404": [
     "report_not_found",
     "task_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "external_id_present",
     "external_id_taken",
     "idempotency_key_running",
     "plan_changed",
     "too_many_ended",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "source_required",
     "source_unknown"
    ]
   }
  },
  "TargetsController_update": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "target_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "scheme_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TaskReportsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "task_not_found"
    ]
   }
  },
  "TasksController_get": {
   "form": false,
   "own": {
    "404": [
     "task_not_found"
    ]
   }
  },
  "TextsController_list": {
   "form": false,
   "own": {
    "404": [
     "evaluation_not_found"
    ]
   }
  },
  "TextsController_write": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "text_section_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "texts_closed"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ThirdPartyController_compare": {
   "form": true,
   "own": {
    "404": [
     "evaluation_not_found"
    ],
    "409": [
     "evaluation_not_frozen"
    ]
   }
  },
  "ThirdPartyController_indicator": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "indicator_not_found",
     "task_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_empty",
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "ThirdPartyController_task": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "evaluation_not_found",
     "indicator_not_found",
     "task_not_found"
    ],
    "409": [
     "evaluation_state",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "finding_empty",
     "finding_invalid",
     "idempotency_key_reused",
     "text_required"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TicketSettingsController_get": {
   "form": false,
   "own": {
    "404": [
     "api_client_not_found"
    ]
   }
  },
  "TicketSettingsController_replace": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "api_client_not_found"
    ],
    "409": [
     "api_client_name_taken",
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_accounts": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "todo_settings_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "todo_settings_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_get": {
   "form": false,
   "own": {
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "TodoConnectorsController_mapAccounts": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_account_taken",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "todo_accounts_invalid"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_pause": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_pushes": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_reconcile": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_paused"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_reconciliation": {
   "form": false,
   "own": {
    "404": [
     "todo_connector_not_found",
     "todo_reconciliation_not_found"
    ]
   }
  },
  "TodoConnectorsController_reconciliations": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "404": [
     "todo_connector_not_found"
    ]
   }
  },
  "TodoConnectorsController_remove": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_in_use",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_resend": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found",
     "todo_push_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodoConnectorsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "todo_connector_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "TodoConnectorsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "todo_connector_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "TodosController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "UnitBookController_get": {
   "form": false,
   "own": {}
  },
  "UnitBookController_post": {
   "form": true,
   "own": {
    "400": [
     "content_digest_mismatch",
     "file_missing",
     "idempotency_key_malformed",
     "malformed_form"
    ],
    "404": [
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "unit_alias_taken",
     "unit_group_name_taken",
     "unit_name_taken"
    ],
    "413": [
     "file_too_large",
     "too_many_files",
     "workbook_too_large"
    ],
    "415": [
     "not_a_workbook",
     "not_multipart"
    ],
    "422": [
     "idempotency_key_reused",
     "unit_book_invalid",
     "workbook_damaged",
     "workbook_has_macros"
    ]
   }
  },
  "UnitGroupsController_addMember": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_group_member_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ]
   }
  },
  "UnitGroupsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps",
     "name_taken",
     "unit_group_name_taken"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ]
   }
  },
  "UnitGroupsController_endMembership": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_group_member_not_found",
     "unit_group_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "membership_overlaps"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UnitGroupsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ]
   }
  },
  "UnitsController_addAlias": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "alias_present",
     "idempotency_key_running",
     "name_taken",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UnitsController_change": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "name_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "dissolved_in_future",
     "idempotency_key_reused",
     "successor_unknown",
     "unit_not_dissolved"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UnitsController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "name_empty"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "name_taken",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UnitsController_find": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "UnitsController_get": {
   "form": false,
   "own": {
    "404": [
     "unit_not_found"
    ]
   }
  },
  "UnitsController_removeAlias": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_alias_not_found",
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "unit_alias_taken",
     "unit_name_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UrgesController_list": {
   "form": true,
   "own": {}
  },
  "UrgesController_urge": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "403": [
     "foreign_unit"
    ],
    "404": [
     "obligation_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "urge_nobody",
     "urge_not_open",
     "urge_not_owed",
     "urge_repeated",
     "urge_told_today",
     "urge_too_early"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UrgesController_urgeMany": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UserPostsController_add": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "period_reversed",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UserPostsController_end": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "post_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator",
     "login_taken",
     "post_ended"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "period_reversed",
     "post_end_in_the_past",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UserPostsController_handOver": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "post_not_found",
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken",
     "post_ended",
     "user_disabled"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "duties_not_separate",
     "hand_over_day_impossible",
     "hand_over_to_self",
     "idempotency_key_reused",
     "period_reversed",
     "post_end_in_the_past",
     "post_unit_missing"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_create": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "login_malformed"
    ],
    "404": [
     "unit_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "422": [
     "duties_not_separate",
     "idempotency_key_reused",
     "password_weak",
     "period_reversed",
     "post_unit_missing"
    ]
   }
  },
  "UsersController_disable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "last_administrator",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_enable": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_endSession": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "session_not_found",
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "UsersController_get": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "UsersController_list": {
   "form": true,
   "own": {
    "400": [
     "cursor_invalid"
    ],
    "403": [
     "foreign_source"
    ]
   }
  },
  "UsersController_listSessions": {
   "form": false,
   "own": {
    "404": [
     "user_not_found"
    ]
   }
  },
  "UsersController_rename": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_resetPassword": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "password_weak"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "UsersController_unlock": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed",
     "if_match_malformed"
    ],
    "404": [
     "user_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "login_taken"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ],
    "428": [
     "if_match_required"
    ]
   }
  },
  "WebhookEndpointsController_add": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "unit_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "address_refused",
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_endPreviousSecret": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "no_previous_secret"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_list": {
   "form": false,
   "own": {}
  },
  "WebhookEndpointsController_remove": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_replaceSecret": {
   "form": true,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "secret_rotation_under_way"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused",
     "secret_unchanged"
    ]
   }
  },
  "WebhookEndpointsController_resume": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running",
     "webhook_not_paused"
    ],
    "412": [
     "stale_version"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  },
  "WebhookEndpointsController_test": {
   "form": false,
   "own": {
    "400": [
     "idempotency_key_malformed"
    ],
    "404": [
     "webhook_endpoint_not_found"
    ],
    "409": [
     "idempotency_key_running"
    ],
    "422": [
     "idempotency_key_reused"
    ]
   }
  }
 }
}`) as Refusals;
