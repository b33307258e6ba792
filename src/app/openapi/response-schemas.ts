// Made by `npm run openapi` from the return types of the controllers' methods: not to be edited by hand.
import type { JsonObject } from '../../platform/json.js';

export interface ResponseSchemas {
  /** `<Controller>_<method>` → schema of its answer; null where it answers nothing, or no JSON. */
  readonly answers: Readonly<Record<string, JsonObject | null>>;
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

export const RESPONSE_SCHEMAS = JSON.parse(String.raw`{
 "answers": {
  "AdjustmentsController_apply": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_approve": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_draft": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_edit": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_get": {
   "$ref": "#/components/schemas/AdjustmentDetail"
  },
  "AdjustmentsController_list": {
   "$ref": "#/components/schemas/AdjustmentViewPage"
  },
  "AdjustmentsController_ofScheme": {
   "$ref": "#/components/schemas/AdjustmentViewPage"
  },
  "AdjustmentsController_propose": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_recall": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AdjustmentsController_reject": {
   "$ref": "#/components/schemas/AdjustmentView"
  },
  "AnnualPlansController_approve": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_approveMany": {
   "$ref": "#/components/schemas/ApprovedAnnualPlans"
  },
  "AnnualPlansController_get": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_list": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AnnualPlanRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "year",
    "items",
    "nextCursor"
   ]
  },
  "AnnualPlansController_mark": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_propose": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_return": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_save": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_takeOver": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "AnnualPlansController_withdraw": {
   "$ref": "#/components/schemas/AnnualPlanView"
  },
  "ApiClientsController_addSecret": {
   "type": "object",
   "properties": {
    "secret": {
     "type": [
      "string",
      "null"
     ]
    },
    "signingKey": {
     "type": [
      "string",
      "null"
     ],
     "description": "Base64; for clients that sign their requests."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "scopes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "wholeJurisdiction": {
     "type": "boolean"
    },
    "signing": {
     "$ref": "#/components/schemas/Signing"
    },
    "addresses": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "perMinute": {
     "type": "integer"
    },
    "source": {
     "type": "string"
    },
    "syncRoles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RoleName"
     }
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastUsedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "disabledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name"
      ]
     }
    },
    "accounts": {
     "type": "integer",
     "description": "How many people are mapped to accounts of its system."
    },
    "secrets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SecretItem"
     },
     "description": "That are valid now, oldest first."
    }
   },
   "required": [
    "secret",
    "signingKey",
    "id",
    "name",
    "scopes",
    "wholeJurisdiction",
    "signing",
    "addresses",
    "perMinute",
    "source",
    "syncRoles",
    "createdAt",
    "lastUsedAt",
    "disabledAt",
    "version",
    "units",
    "accounts",
    "secrets"
   ]
  },
  "ApiClientsController_change": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "ApiClientsController_create": {
   "type": "object",
   "properties": {
    "secret": {
     "type": [
      "string",
      "null"
     ]
    },
    "signingKey": {
     "type": [
      "string",
      "null"
     ],
     "description": "Base64; for clients that sign their requests."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "scopes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "wholeJurisdiction": {
     "type": "boolean"
    },
    "signing": {
     "$ref": "#/components/schemas/Signing"
    },
    "addresses": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "perMinute": {
     "type": "integer"
    },
    "source": {
     "type": "string"
    },
    "syncRoles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RoleName"
     }
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastUsedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "disabledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name"
      ]
     }
    },
    "accounts": {
     "type": "integer",
     "description": "How many people are mapped to accounts of its system."
    },
    "secrets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SecretItem"
     },
     "description": "That are valid now, oldest first."
    }
   },
   "required": [
    "secret",
    "signingKey",
    "id",
    "name",
    "scopes",
    "wholeJurisdiction",
    "signing",
    "addresses",
    "perMinute",
    "source",
    "syncRoles",
    "createdAt",
    "lastUsedAt",
    "disabledAt",
    "version",
    "units",
    "accounts",
    "secrets"
   ]
  },
  "ApiClientsController_disable": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "ApiClientsController_enable": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "ApiClientsController_get": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "ApiClientsController_list": {
   "$ref": "#/components/schemas/ClientItemPage"
  },
  "ApiClientsController_listAccounts": {
   "$ref": "#/components/schemas/MappedPersonPage"
  },
  "ApiClientsController_remove": null,
  "ApiClientsController_revokeSecret": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "ApiClientsController_setAccounts": {
   "$ref": "#/components/schemas/ClientItem"
  },
  "AssessmentsController_create": {
   "$ref": "#/components/schemas/CreatedAssessment"
  },
  "AssessmentsController_decide": {
   "$ref": "#/components/schemas/DecidedObjection"
  },
  "AssessmentsController_list": {
   "$ref": "#/components/schemas/AssessmentItemPage"
  },
  "AssessmentsController_object": {
   "$ref": "#/components/schemas/FiledObjection"
  },
  "AssessmentsController_one": {
   "$ref": "#/components/schemas/AssessmentView"
  },
  "AssessmentsController_oneUnit": {
   "$ref": "#/components/schemas/AssessedUnitDetail"
  },
  "AssessmentsController_previewYear": {
   "$ref": "#/components/schemas/AssessmentPreview"
  },
  "AssessmentsController_readRules": {
   "$ref": "#/components/schemas/AssessmentRulesView"
  },
  "AssessmentsController_replaceRules": {
   "$ref": "#/components/schemas/AssessmentRulesView"
  },
  "AuditEventsController_find": {
   "$ref": "#/components/schemas/AuditEventRowPage"
  },
  "AuditEventsController_verification": {
   "$ref": "#/components/schemas/AuditVerification"
  },
  "BackChannelLogoutController_run": null,
  "BulkReportsController_handIn": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/BulkResult"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "BurdenController_minutes": {
   "$ref": "#/components/schemas/BurdenSetting"
  },
  "BurdenController_month": {
   "$ref": "#/components/schemas/MonthBurden"
  },
  "BurdenController_set": {
   "$ref": "#/components/schemas/BurdenSetting"
  },
  "CalendarChangesController_free": {
   "$ref": "#/components/schemas/CalendarEffect"
  },
  "CalendarChangesController_notice": {
   "$ref": "#/components/schemas/CalendarEffect"
  },
  "CalendarChangesController_set": {
   "$ref": "#/components/schemas/CalendarEffect"
  },
  "CalendarController_get": {
   "$ref": "#/components/schemas/CalendarYear"
  },
  "ChangesController_list": {
   "$ref": "#/components/schemas/Changes"
  },
  "ChangesController_types": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EventType"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "ChannelsController_email": {
   "$ref": "#/components/schemas/ChannelView"
  },
  "ChannelsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ChannelView"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "ChannelsController_replaceEmail": {
   "$ref": "#/components/schemas/ChannelView"
  },
  "ChannelsController_replaceWebhook": {
   "$ref": "#/components/schemas/ChannelView"
  },
  "ChannelsController_testEmail": {
   "$ref": "#/components/schemas/TestResult"
  },
  "ChannelsController_webhook": {
   "$ref": "#/components/schemas/ChannelView"
  },
  "CircularController_page": null,
  "CircularController_pdf": null,
  "CircularController_word": null,
  "CircularsController_create": {
   "$ref": "#/components/schemas/CircularView"
  },
  "CircularsController_document": null,
  "CircularsController_get": {
   "$ref": "#/components/schemas/CircularView"
  },
  "CircularsController_list": {
   "$ref": "#/components/schemas/CircularSummaryPage"
  },
  "CircularsController_timeline": {
   "$ref": "#/components/schemas/TimelineEntryPage"
  },
  "CircularsController_workbook": null,
  "CommitmentsController_list": {
   "$ref": "#/components/schemas/YearCommitmentPage"
  },
  "CommitmentsController_update": {
   "$ref": "#/components/schemas/YearCommitment"
  },
  "CorrectionsController_correct": {
   "$ref": "#/components/schemas/Correction"
  },
  "CorrectionsController_difference": {
   "$ref": "#/components/schemas/ComparedEvaluations"
  },
  "CyclesController_list": {
   "$ref": "#/components/schemas/CycleViewPage"
  },
  "CyclesController_reopen": {
   "$ref": "#/components/schemas/CycleView"
  },
  "CyclesController_set": {
   "$ref": "#/components/schemas/SchemeReportingSettings"
  },
  "CyclesController_settings": {
   "$ref": "#/components/schemas/SchemeReportingSettings"
  },
  "DeliberationsController_close": {
   "$ref": "#/components/schemas/FollowUpView"
  },
  "DeliberationsController_followUps": {
   "$ref": "#/components/schemas/FollowUpViewPage"
  },
  "DeliberationsController_giveBack": {
   "$ref": "#/components/schemas/FollowUpView"
  },
  "DeliberationsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DeliberationView"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "DeliberationsController_record": {
   "$ref": "#/components/schemas/RecordedDeliberation"
  },
  "DeliberationsController_report": {
   "$ref": "#/components/schemas/FollowUpView"
  },
  "DeliveriesController_list": {
   "$ref": "#/components/schemas/DeliveryItemPage"
  },
  "DeliveriesController_one": {
   "$ref": "#/components/schemas/DeliveryView"
  },
  "DeliveriesController_resendDead": {
   "type": "object",
   "properties": {
    "queued": {
     "type": "integer"
    }
   },
   "required": [
    "queued"
   ]
  },
  "DeliveriesController_resendOne": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "const": "QUEUED"
    }
   },
   "required": [
    "id",
    "state"
   ]
  },
  "DocumentsController_brief": null,
  "DocumentsController_briefPdf": null,
  "DocumentsController_cancel": {
   "$ref": "#/components/schemas/DocumentsView"
  },
  "DocumentsController_draft": null,
  "DocumentsController_list": {
   "$ref": "#/components/schemas/DocumentsView"
  },
  "DocumentsController_page": null,
  "DocumentsController_pdf": null,
  "DocumentsController_start": {
   "$ref": "#/components/schemas/DocumentsView"
  },
  "DocumentsController_tables": null,
  "DocumentsController_wallChart": null,
  "DocumentsController_wallChartPdf": null,
  "DocumentsController_word": null,
  "EvaluationsController_again": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_approve": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_create": {
   "$ref": "#/components/schemas/CreatedEvaluation"
  },
  "EvaluationsController_get": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_giveBack": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_list": {
   "$ref": "#/components/schemas/EvaluationSummaryPage"
  },
  "EvaluationsController_publish": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_snapshot": {
   "$ref": "#/components/schemas/EvaluationSnapshot"
  },
  "EvaluationsController_submit": {
   "$ref": "#/components/schemas/EvaluationView"
  },
  "EvaluationsController_verify": {
   "$ref": "#/components/schemas/EvaluationVerification"
  },
  "EvidenceController_attach": {
   "$ref": "#/components/schemas/EvidenceList"
  },
  "EvidenceController_attachToValue": {
   "$ref": "#/components/schemas/EvidenceList"
  },
  "EvidenceController_content": null,
  "EvidenceController_detach": {
   "$ref": "#/components/schemas/EvidenceList"
  },
  "EvidenceController_detachFromValue": {
   "$ref": "#/components/schemas/EvidenceList"
  },
  "EvidenceController_list": {
   "$ref": "#/components/schemas/ReportEvidence"
  },
  "EvidenceController_purge": {
   "$ref": "#/components/schemas/PurgedEvidence"
  },
  "ExportsController_indicators": null,
  "ExportsController_measurements": null,
  "ExportsController_obligations": null,
  "ExportsController_progress": null,
  "ExportsController_reports": null,
  "ExportsController_tasks": null,
  "ExtensionsController_grant": {
   "$ref": "#/components/schemas/ExtensionView"
  },
  "ExtensionsController_list": {
   "$ref": "#/components/schemas/ExtensionViewPage"
  },
  "ExtensionsController_refuse": {
   "$ref": "#/components/schemas/ExtensionView"
  },
  "ExtensionsController_request": {
   "$ref": "#/components/schemas/ExtensionView"
  },
  "ExternalIdsController_give": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GivenName"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "ExternalIdsController_list": {
   "$ref": "#/components/schemas/NamedThingPage"
  },
  "HealthController_live": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string"
    }
   },
   "required": [
    "status"
   ]
  },
  "HealthController_ready": {
   "type": "object",
   "properties": {
    "status": {
     "type": "string"
    },
    "attention": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Concern"
     }
    },
    "storage": {
     "$ref": "#/components/schemas/StorageState"
    },
    "audit": {
     "$ref": "#/components/schemas/AuditHealth"
    },
    "rollup": {
     "$ref": "#/components/schemas/RollupHealth"
    },
    "failedJobs": {
     "type": "integer"
    },
    "reminders": {
     "$ref": "#/components/schemas/SweepHealth"
    },
    "queues": {
     "type": "object",
     "additionalProperties": {
      "$ref": "#/components/schemas/QueueCounts"
     }
    },
    "outbox": {
     "type": "object",
     "properties": {
      "unsent": {
       "type": "integer"
      },
      "oldestUnsentAgeMs": {
       "type": [
        "integer",
        "null"
       ]
      }
     },
     "required": [
      "unsent",
      "oldestUnsentAgeMs"
     ]
    },
    "deliveries": {
     "$ref": "#/components/schemas/DeliveryFigures"
    },
    "todoPushes": {
     "$ref": "#/components/schemas/TodoFigures"
    },
    "webhooks": {
     "$ref": "#/components/schemas/IntegrationHealth"
    }
   },
   "required": [
    "status",
    "attention",
    "storage",
    "audit",
    "rollup",
    "failedJobs",
    "reminders",
    "queues",
    "outbox",
    "deliveries",
    "todoPushes",
    "webhooks"
   ]
  },
  "ImportsController_again": {
   "$ref": "#/components/schemas/UploadedImport"
  },
  "ImportsController_commitments": {
   "$ref": "#/components/schemas/CommitmentViewPage"
  },
  "ImportsController_confirm": {
   "$ref": "#/components/schemas/ConfirmedImport"
  },
  "ImportsController_correct": {
   "$ref": "#/components/schemas/CorrectedImport"
  },
  "ImportsController_difference": {
   "$ref": "#/components/schemas/ImportDifference"
  },
  "ImportsController_events": null,
  "ImportsController_get": {
   "$ref": "#/components/schemas/ImportView"
  },
  "ImportsController_items": {
   "$ref": "#/components/schemas/CorrectedItemPage"
  },
  "ImportsController_keep": {
   "$ref": "#/components/schemas/KeptImport"
  },
  "ImportsController_list": {
   "$ref": "#/components/schemas/ImportHeaderPage"
  },
  "ImportsController_text": {
   "type": "object",
   "properties": {
    "text": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "text"
   ]
  },
  "ImportsController_upload": {
   "$ref": "#/components/schemas/UploadedImport"
  },
  "IndicatorsController_update": {
   "$ref": "#/components/schemas/UpdatedIndicator"
  },
  "InstallationController_read": {
   "$ref": "#/components/schemas/InstallationView"
  },
  "InstallationController_report": null,
  "LowerProgressController_lowerProgress": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "jurisdiction": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "code": {
          "type": "string"
         },
         "name": {
          "type": "string"
         },
         "level": {
          "$ref": "#/components/schemas/JurisdictionLevel"
         }
        },
        "required": [
         "id",
         "code",
         "name",
         "level"
        ]
       },
       "scheme": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "title": {
          "type": "string"
         },
         "state": {
          "type": "string",
          "enum": [
           "ACTIVE",
           "CLOSED"
          ]
         },
         "planStart": {
          "type": "string",
          "format": "date"
         },
         "planEnd": {
          "type": "string",
          "format": "date"
         }
        },
        "required": [
         "id",
         "title",
         "state",
         "planStart",
         "planEnd"
        ]
       },
       "progress": {
        "type": [
         "object",
         "null"
        ],
        "properties": {
         "conclusionWord": {
          "type": "string",
          "enum": [
           "不可评价",
           "基本符合预期",
           "完成",
           "快于预期",
           "提前实现",
           "未完成",
           "滞后于预期",
           "超额完成"
          ]
         },
         "reports": {
          "$ref": "#/components/schemas/UnitReports"
         },
         "asOf": {
          "type": "string",
          "format": "date"
         },
         "computedAt": {
          "type": "string",
          "format": "date-time"
         },
         "percent": {
          "type": [
           "string",
           "null"
          ]
         },
         "tasks": {
          "type": "integer"
         },
         "judgedTasks": {
          "type": "integer"
         },
         "lights": {
          "type": "object",
          "properties": {
           "BLUE": {
            "type": "integer"
           },
           "GREEN": {
            "type": "integer"
           },
           "GREY": {
            "type": "integer"
           },
           "RED": {
            "type": "integer"
           },
           "YELLOW": {
            "type": "integer"
           }
          },
          "required": [
           "BLUE",
           "GREEN",
           "GREY",
           "RED",
           "YELLOW"
          ]
         },
         "elapsed": {
          "type": "string"
         },
         "conclusion": {
          "$ref": "#/components/schemas/Conclusion"
         }
        },
        "required": [
         "conclusionWord",
         "reports",
         "asOf",
         "computedAt",
         "percent",
         "tasks",
         "judgedTasks",
         "lights",
         "elapsed",
         "conclusion"
        ]
       }
      },
      "required": [
       "jurisdiction",
       "scheme",
       "progress"
      ]
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "MeasurementsController_approve": {
   "$ref": "#/components/schemas/MeasurementView"
  },
  "MeasurementsController_ofIndicator": {
   "$ref": "#/components/schemas/MeasurementViewPage"
  },
  "MeasurementsController_ofTarget": {
   "$ref": "#/components/schemas/MeasurementViewPage"
  },
  "MeasurementsController_recordIndicator": {
   "$ref": "#/components/schemas/MeasurementView"
  },
  "MeasurementsController_recordTarget": {
   "$ref": "#/components/schemas/MeasurementView"
  },
  "MeasurementsController_return": {
   "$ref": "#/components/schemas/MeasurementView"
  },
  "MeasurementsController_waiting": {
   "$ref": "#/components/schemas/WaitingValuePage"
  },
  "MetricsController_metrics": {
   "type": "string"
  },
  "NotificationsController_list": {
   "$ref": "#/components/schemas/NotificationRowPage"
  },
  "NotificationsController_read": {
   "$ref": "#/components/schemas/ReadNotification"
  },
  "OAuthController_revoke": null,
  "OAuthController_token": {
   "$ref": "#/components/schemas/TokenAnswer"
  },
  "ObligationFormController_get": null,
  "ObligationFormController_post": {
   "$ref": "#/components/schemas/FormResult"
  },
  "ObligationsController_consolidation": {
   "$ref": "#/components/schemas/Consolidation"
  },
  "ObligationsController_exempt": {
   "$ref": "#/components/schemas/ExemptObligationResult"
  },
  "ObligationsController_get": {
   "$ref": "#/components/schemas/ObligationDetailRowWithActions"
  },
  "ObligationsController_list": {
   "$ref": "#/components/schemas/ObligationRowWithActionsPage"
  },
  "ObligationsController_noChange": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ObligationsController_report": {
   "$ref": "#/components/schemas/ReportView"
  },
  "OpinionsController_all": {
   "$ref": "#/components/schemas/OpinionViewPage"
  },
  "OpinionsController_answer": {
   "$ref": "#/components/schemas/OpinionView"
  },
  "OpinionsController_ask": {
   "$ref": "#/components/schemas/AskedOpinions"
  },
  "OpinionsController_decide": {
   "$ref": "#/components/schemas/OpinionView"
  },
  "OpinionsController_draft": null,
  "OpinionsController_list": {
   "$ref": "#/components/schemas/OpinionViewPage"
  },
  "OrderExtensionsController_grant": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrderExtensionsController_refuse": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrderExtensionsController_request": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_close": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_document": null,
  "OrdersController_get": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_issue": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_list": {
   "$ref": "#/components/schemas/OrderSummaryPage"
  },
  "OrdersController_raise": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_rejectReply": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_reply": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_revoke": {
   "$ref": "#/components/schemas/OrderView"
  },
  "OrdersController_sign": {
   "$ref": "#/components/schemas/OrderView"
  },
  "ProgressController_compare": {
   "$ref": "#/components/schemas/ComparisonView"
  },
  "ProgressController_explanation": {
   "$ref": "#/components/schemas/ExplanationView"
  },
  "ProgressController_progress": {
   "$ref": "#/components/schemas/ProgressView"
  },
  "ProgressController_tasks": {
   "$ref": "#/components/schemas/TaskLightRowPage"
  },
  "ProposalsController_dismiss": {
   "$ref": "#/components/schemas/DismissedProposal"
  },
  "ProposalsController_ladder": {
   "$ref": "#/components/schemas/SchemeLadder"
  },
  "ProposalsController_list": {
   "$ref": "#/components/schemas/ProposalGroupPage"
  },
  "ProposalsController_propose": {
   "$ref": "#/components/schemas/MadeProposal"
  },
  "ProposalsController_replace": {
   "$ref": "#/components/schemas/SchemeLadder"
  },
  "PublicPageController_read": {
   "$ref": "#/components/schemas/PublicEdition"
  },
  "PublicationsController_list": {
   "$ref": "#/components/schemas/PublicationViewPage"
  },
  "PublicationsController_preview": {
   "$ref": "#/components/schemas/PublicEdition"
  },
  "PublicationsController_publish": {
   "$ref": "#/components/schemas/PublicationView"
  },
  "PublicationsController_withdraw": {
   "$ref": "#/components/schemas/PublicationView"
  },
  "RatingPoliciesController_adopt": {
   "type": "object",
   "properties": {
    "policyId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "effectiveOn": {
     "type": "string",
     "format": "date",
     "description": "First day that is judged by it; today or later."
    },
    "reason": {
     "type": "string"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "number": {
     "type": "integer"
    }
   },
   "required": [
    "policyId",
    "schemeId",
    "effectiveOn",
    "reason",
    "documentNumber",
    "number"
   ]
  },
  "RatingPoliciesController_adoptions": {
   "$ref": "#/components/schemas/AdoptionRowPage"
  },
  "RatingPoliciesController_create": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "policyVersion": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "policyVersion"
   ]
  },
  "RatingPoliciesController_list": {
   "$ref": "#/components/schemas/RatingPolicySummaryPage"
  },
  "RatingPoliciesController_one": {
   "$ref": "#/components/schemas/RatingPolicyView"
  },
  "RemindersController_list": {
   "$ref": "#/components/schemas/ReminderRowPage"
  },
  "RemindersController_preview": {
   "$ref": "#/components/schemas/RulesPreview"
  },
  "RemindersController_replace": {
   "$ref": "#/components/schemas/SchemeRules"
  },
  "RemindersController_rules": {
   "$ref": "#/components/schemas/SchemeRules"
  },
  "ReportsController_acceptMany": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AcceptedItem"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "ReportsController_approve": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_check": {
   "$ref": "#/components/schemas/ReportCheck"
  },
  "ReportsController_edit": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_get": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_release": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_return": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_submit": {
   "$ref": "#/components/schemas/ReportView"
  },
  "ReportsController_withdraw": {
   "$ref": "#/components/schemas/ReportView"
  },
  "SchemeTextController_text": {
   "$ref": "#/components/schemas/SchemeText"
  },
  "SchemesController_activate": {
   "$ref": "#/components/schemas/ActivatedScheme"
  },
  "SchemesController_close": {
   "$ref": "#/components/schemas/ClosedScheme"
  },
  "SchemesController_division": null,
  "SchemesController_get": {
   "$ref": "#/components/schemas/SchemeView"
  },
  "SchemesController_indicators": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IndicatorView"
     }
    },
    "nextCursor": {
     "type": "null"
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "SchemesController_list": {
   "$ref": "#/components/schemas/SchemeHeaderPage"
  },
  "SchemesController_revision": {
   "$ref": "#/components/schemas/RevisionView"
  },
  "SchemesController_revisions": {
   "$ref": "#/components/schemas/RevisionRowPage"
  },
  "SchemesController_tasks": {
   "$ref": "#/components/schemas/TaskListRowPage"
  },
  "SelfEvaluationsController_all": {
   "$ref": "#/components/schemas/SelfEvaluationViewPage"
  },
  "SelfEvaluationsController_ask": {
   "$ref": "#/components/schemas/OpenedSelfEvaluation"
  },
  "SelfEvaluationsController_giveBack": {
   "$ref": "#/components/schemas/SelfEvaluationView"
  },
  "SelfEvaluationsController_handIn": {
   "$ref": "#/components/schemas/SelfEvaluationView"
  },
  "SelfEvaluationsController_list": {
   "$ref": "#/components/schemas/SelfEvaluationViewPage"
  },
  "SelfEvaluationsController_units": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OwingUnit"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "SelfEvaluationsController_write": {
   "$ref": "#/components/schemas/SelfEvaluationView"
  },
  "SessionController_changePassword": null,
  "SessionController_endSession": null,
  "SessionController_listSessions": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SessionView"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "SessionController_me": {
   "$ref": "#/components/schemas/Me"
  },
  "SessionController_signIn": {
   "$ref": "#/components/schemas/SignedIn"
  },
  "SessionController_signOut": null,
  "SettingsController_confirm": {
   "$ref": "#/components/schemas/PersonalSettingsView"
  },
  "SettingsController_endPreviousSecret": {
   "$ref": "#/components/schemas/SecretReplaced"
  },
  "SettingsController_read": {
   "$ref": "#/components/schemas/PersonalSettingsView"
  },
  "SettingsController_replace": {
   "$ref": "#/components/schemas/PersonalSettingsView"
  },
  "SettingsController_replaceSecret": {
   "$ref": "#/components/schemas/SecretReplaced"
  },
  "SettingsController_resendCode": {
   "$ref": "#/components/schemas/PersonalSettingsView"
  },
  "SettingsController_resumeWebhook": {
   "$ref": "#/components/schemas/ResumedReceiver"
  },
  "SignInController_callback": null,
  "SignInController_providers": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SignInOffer"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "SignInController_signOut": {
   "type": "object",
   "properties": {
    "logoutUrl": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "logoutUrl"
   ]
  },
  "SignInController_startSignIn": null,
  "SignInController_ticket": null,
  "SsoProvidersController_change": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_create": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_disable": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_enable": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_get": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_list": {
   "$ref": "#/components/schemas/ProviderItemPage"
  },
  "SsoProvidersController_listAccounts": {
   "$ref": "#/components/schemas/MappedAtProviderPage"
  },
  "SsoProvidersController_remove": null,
  "SsoProvidersController_setAccounts": {
   "$ref": "#/components/schemas/ProviderItem"
  },
  "SsoProvidersController_test": {
   "$ref": "#/components/schemas/TestedProvider"
  },
  "SubscriptionsController_change": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_create": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_end": null,
  "SubscriptionsController_event": {
   "$ref": "#/components/schemas/DeliveredView"
  },
  "SubscriptionsController_events": {
   "$ref": "#/components/schemas/DeliveredEventPage"
  },
  "SubscriptionsController_get": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_list": {
   "$ref": "#/components/schemas/SubscriptionItemPage"
  },
  "SubscriptionsController_pause": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_replaceSecret": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_resend": {
   "type": "object",
   "properties": {
    "queued": {
     "type": "integer"
    }
   },
   "required": [
    "queued"
   ]
  },
  "SubscriptionsController_resendOne": {
   "type": "object",
   "properties": {
    "eventId": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "const": "QUEUED"
    }
   },
   "required": [
    "eventId",
    "state"
   ]
  },
  "SubscriptionsController_resume": {
   "$ref": "#/components/schemas/SubscriptionItem"
  },
  "SubscriptionsController_test": {
   "type": "object",
   "properties": {
    "sent": {
     "type": "boolean"
    },
    "answer": {
     "type": "string"
    }
   },
   "required": [
    "sent",
    "answer"
   ]
  },
  "SyncController_syncPeople": {
   "$ref": "#/components/schemas/SyncResult"
  },
  "SyncController_syncUnits": {
   "$ref": "#/components/schemas/SyncResult"
  },
  "TargetsController_update": {
   "$ref": "#/components/schemas/UpdatedTarget"
  },
  "TaskReportsController_list": {
   "$ref": "#/components/schemas/TaskReports"
  },
  "TasksController_get": {
   "$ref": "#/components/schemas/TaskView"
  },
  "TextsController_list": {
   "$ref": "#/components/schemas/TextsView"
  },
  "TextsController_write": {
   "$ref": "#/components/schemas/TextView"
  },
  "ThirdPartyController_compare": {
   "$ref": "#/components/schemas/VoicesComparison"
  },
  "ThirdPartyController_indicator": {
   "$ref": "#/components/schemas/ThirdPartyFinding"
  },
  "ThirdPartyController_task": {
   "$ref": "#/components/schemas/ThirdPartyFinding"
  },
  "TicketSettingsController_get": {
   "$ref": "#/components/schemas/TicketSettingsItem"
  },
  "TicketSettingsController_replace": {
   "$ref": "#/components/schemas/TicketSettingsItem"
  },
  "TodoConnectorsController_accounts": {
   "$ref": "#/components/schemas/AccountItemPage"
  },
  "TodoConnectorsController_change": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_create": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_get": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_list": {
   "$ref": "#/components/schemas/ConnectorViewPage"
  },
  "TodoConnectorsController_mapAccounts": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_pause": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_pushes": {
   "$ref": "#/components/schemas/PushItemPage"
  },
  "TodoConnectorsController_reconcile": {
   "$ref": "#/components/schemas/StartedReconciliation"
  },
  "TodoConnectorsController_reconciliation": {
   "$ref": "#/components/schemas/Reconciliation"
  },
  "TodoConnectorsController_reconciliations": {
   "$ref": "#/components/schemas/ReconciliationPage"
  },
  "TodoConnectorsController_remove": null,
  "TodoConnectorsController_resend": {
   "type": "object",
   "properties": {
    "queued": {
     "type": "integer"
    }
   },
   "required": [
    "queued"
   ]
  },
  "TodoConnectorsController_resume": {
   "$ref": "#/components/schemas/ConnectorView"
  },
  "TodoConnectorsController_test": {
   "$ref": "#/components/schemas/TestedConnector"
  },
  "TodosController_list": {
   "$ref": "#/components/schemas/OwnTodoPage"
  },
  "UnitBookController_get": null,
  "UnitBookController_post": {
   "$ref": "#/components/schemas/UnitBookResult"
  },
  "UnitGroupsController_addMember": {
   "$ref": "#/components/schemas/MemberView"
  },
  "UnitGroupsController_create": {
   "$ref": "#/components/schemas/NamedGroup"
  },
  "UnitGroupsController_endMembership": {
   "$ref": "#/components/schemas/MemberView"
  },
  "UnitGroupsController_find": {
   "$ref": "#/components/schemas/GroupViewPage"
  },
  "UnitsController_addAlias": {
   "$ref": "#/components/schemas/UnitView"
  },
  "UnitsController_change": {
   "$ref": "#/components/schemas/UnitView"
  },
  "UnitsController_create": {
   "$ref": "#/components/schemas/UnitView"
  },
  "UnitsController_find": {
   "$ref": "#/components/schemas/UnitViewPage"
  },
  "UnitsController_get": {
   "$ref": "#/components/schemas/UnitView"
  },
  "UnitsController_removeAlias": {
   "$ref": "#/components/schemas/UnitView"
  },
  "UrgesController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UrgeState"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "UrgesController_urge": {
   "$ref": "#/components/schemas/UrgeOutcome"
  },
  "UrgesController_urgeMany": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UrgeOutcome"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "UserPostsController_add": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UserPostsController_end": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UserPostsController_handOver": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UsersController_create": {
   "$ref": "#/components/schemas/CreatedUser"
  },
  "UsersController_disable": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UsersController_enable": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UsersController_endSession": null,
  "UsersController_get": {
   "$ref": "#/components/schemas/UserView"
  },
  "UsersController_list": {
   "$ref": "#/components/schemas/UserItemPage"
  },
  "UsersController_listSessions": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SessionView"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "UsersController_rename": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UsersController_resetPassword": {
   "$ref": "#/components/schemas/UserItem"
  },
  "UsersController_unlock": {
   "$ref": "#/components/schemas/UserItem"
  },
  "WebhookEndpointsController_add": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    }
   },
   "required": [
    "id"
   ]
  },
  "WebhookEndpointsController_endPreviousSecret": {
   "$ref": "#/components/schemas/SecretReplaced"
  },
  "WebhookEndpointsController_list": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WebhookEndpointView"
     }
    }
   },
   "required": [
    "items"
   ]
  },
  "WebhookEndpointsController_remove": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    }
   },
   "required": [
    "id"
   ]
  },
  "WebhookEndpointsController_replaceSecret": {
   "$ref": "#/components/schemas/SecretReplaced"
  },
  "WebhookEndpointsController_resume": {
   "$ref": "#/components/schemas/ResumedReceiver"
  },
  "WebhookEndpointsController_test": {
   "$ref": "#/components/schemas/TestResult"
  }
 },
 "schemas": {
  "AcceptedItem": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "accepted": {
       "const": false
      },
      "code": {
       "type": "string"
      },
      "detail": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "accepted",
      "code",
      "detail"
     ]
    },
    {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "accepted": {
       "const": true
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "id",
      "accepted",
      "version"
     ]
    }
   ],
   "description": "What has become of one of them, in the order in which they were given."
  },
  "AccountItem": {
   "type": "object",
   "properties": {
    "userId": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    },
    "displayName": {
     "type": "string"
    },
    "account": {
     "type": [
      "string",
      "null"
     ]
    },
    "openTodos": {
     "type": "integer",
     "description": "That are the person's turn now."
    }
   },
   "required": [
    "userId",
    "login",
    "displayName",
    "account",
    "openTodos"
   ]
  },
  "AccountItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AccountItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "AccountMatch": {
   "type": "string",
   "enum": [
    "ACCOUNT",
    "LOGIN"
   ]
  },
  "Action": {
   "type": "string",
   "enum": [
    "auth.self",
    "notifications.read",
    "notifications.self",
    "units.read",
    "units.write",
    "units.sync",
    "people.sync",
    "external-ids.read",
    "external-ids.write",
    "imports.read",
    "imports.write",
    "schemes.read",
    "schemes.write",
    "annual-plans.read",
    "annual-plans.write",
    "annual-plans.review",
    "obligations.read",
    "obligations.write",
    "reports.write",
    "reports.release",
    "reports.review",
    "evidence.purge",
    "measurements.read",
    "measurements.write",
    "measurements.review",
    "progress.read",
    "assessments.read",
    "assessments.write",
    "assessments.object",
    "lower-progress.read",
    "rating-policies.read",
    "rating-policies.write",
    "evaluations.read",
    "evaluations.write",
    "publications.write",
    "self-evaluations.read",
    "self-evaluations.write",
    "self-evaluations.release",
    "third-party.write",
    "opinions.read",
    "opinions.answer",
    "follow-ups.read",
    "follow-ups.report",
    "reminders.read",
    "reminders.write",
    "reminders.urge",
    "burden.read",
    "supervision.read",
    "supervision.answer",
    "supervision.propose",
    "supervision.write",
    "circulars.read",
    "circulars.write",
    "calendar.read",
    "calendar.write",
    "todos.read",
    "todo-connectors.read",
    "todo-connectors.write",
    "api-clients.read",
    "api-clients.write",
    "sso-providers.read",
    "sso-providers.write",
    "users.read",
    "users.write",
    "jobs.manage",
    "channels.manage",
    "deliveries.manage",
    "webhooks.manage",
    "events.read",
    "changes.read",
    "exports.read",
    "audit.read"
   ]
  },
  "ActivatedScheme": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/SchemeState"
    },
    "cycle": {
     "$ref": "#/components/schemas/CycleKind"
    },
    "activatedAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "cycle",
    "activatedAt",
    "version"
   ]
  },
  "AddedIndicator": {
   "type": "object",
   "properties": {
    "attribute": {
     "type": "string",
     "enum": [
      "BINDING",
      "EXPECTED"
     ]
    },
    "number": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Null: the next of its attribute."
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "annual_average_growth",
      "assigned",
      "ceiling",
      "cumulative",
      "floor",
      "level",
      "synchronised"
     ]
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null, as value and unit, for a target without a number."
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "targetText": {
     "type": "string"
    },
    "baseValue": {
     "type": [
      "string",
      "null"
     ]
    },
    "baseYear": {
     "type": [
      "integer",
      "null"
     ]
    },
    "yearValues": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/YearFigure"
     }
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitInRole"
     }
    }
   },
   "required": [
    "attribute",
    "number",
    "name",
    "kind",
    "comparator",
    "value",
    "unit",
    "targetText",
    "baseValue",
    "baseYear",
    "yearValues",
    "units"
   ]
  },
  "AddedSection": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string"
    },
    "number": {
     "type": [
      "string",
      "null"
     ],
     "description": "As the document counts: 七. Null: the next."
    },
    "beforeSectionId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Null: after all others."
    },
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AddedTask"
     },
     "description": "One at least."
    }
   },
   "required": [
    "title",
    "number",
    "beforeSectionId",
    "tasks"
   ],
   "description": "A section with what it begins with."
  },
  "AddedTarget": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "annual_average_growth",
      "assigned",
      "ceiling",
      "cumulative",
      "floor",
      "level",
      "synchronised"
     ]
    },
    "comparator": {
     "$ref": "#/components/schemas/Comparator"
    },
    "value": {
     "type": "string"
    },
    "valueMax": {
     "type": [
      "string",
      "null"
     ],
     "description": "Upper end of a range such as 5-8家."
    },
    "unit": {
     "type": "string"
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null: the end of the plan."
    },
    "baseValue": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "name",
    "kind",
    "comparator",
    "value",
    "valueMax",
    "unit",
    "deadline",
    "baseValue"
   ],
   "description": "A target that an adjustment brings into a task. Figures are decimal strings."
  },
  "AddedTask": {
   "type": "object",
   "properties": {
    "number": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Null: the next of its section."
    },
    "title": {
     "type": "string"
    },
    "body": {
     "type": "string"
    },
    "measures": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Titles, in their order."
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AddedTarget"
     }
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitInRole"
     },
     "description": "In the order of the clause; the first LEAD consolidates."
    },
    "leaders": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ]
    },
    "deadlineText": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "number",
    "title",
    "body",
    "measures",
    "targets",
    "units",
    "leaders",
    "deadline",
    "deadlineText"
   ]
  },
  "Addition": {
   "type": "object",
   "properties": {
    "by": {
     "type": "object",
     "properties": {
      "id": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "key": {
     "type": "string",
     "description": "Chosen by the client, unique within the import."
    },
    "into": {
     "type": "string",
     "description": "The list that it belongs to: \u0060sections\u0060, \u0060sections.0.tasks\u0060, \u0060added.KEY.targets\u0060, \u0060indicators.3.responsible\u0060."
    },
    "before": {
     "type": [
      "string",
      "null"
     ],
     "description": "Path of the item before which it stands; at the end of the list when left out."
    },
    "value": {
     "type": "object",
     "additionalProperties": true,
     "description": "Fields as in \u0060CORRECTABLE\u0060; of a party its \u0060name\u0060."
    },
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Span"
      },
      {
       "type": "null"
      }
     ],
     "description": "The words of the document that say so; null when a person knows it from elsewhere."
    },
    "words": {
     "type": [
      "string",
      "null"
     ],
     "description": "What stands at \u0060source\u0060."
    }
   },
   "required": [
    "key",
    "into",
    "value",
    "source",
    "words"
   ],
   "description": "What the reader missed. Its path is \u0060added.KEY\u0060, under which it is corrected and has further items added."
  },
  "AddressedAs": {
   "type": "string",
   "enum": [
    "STAND_IN",
    "APPROVER",
    "COORDINATOR",
    "LEAD_APPROVER",
    "REPORTER",
    "SUPERVISOR",
    "UNIT_HEAD"
   ],
   "description": "STAND_IN: the coordinator, because nobody holds the post that should have been told."
  },
  "AdjustedPart": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "type": {
     "type": "string",
     "enum": [
      "INDICATOR",
      "MEASURE",
      "SECTION",
      "TARGET",
      "TASK"
     ]
    },
    "name": {
     "type": "string"
    },
    "taskId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Of a measure or target the task that it is in."
    }
   },
   "required": [
    "id",
    "type",
    "name",
    "taskId"
   ],
   "description": "A part of the scheme that a change is about, as a person knows it."
  },
  "AdjustmentDetail": {
   "type": "object",
   "properties": {
    "stateWord": {
     "type": "string"
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AdjustmentStep"
     },
     "description": "What the caller may do with it now."
    },
    "parts": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AdjustedPart"
     },
     "description": "What the changes are about, by name; what they add is in themselves."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/AdjustmentState"
    },
    "reason": {
     "type": "string"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SchemeChange"
     }
    },
    "difference": {
     "$ref": "#/components/schemas/SchemeDifference"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "approvedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "effectiveOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "First day on which it may be in force; null: the day on which it is made."
    },
    "rejectReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "revision": {
     "type": [
      "integer",
      "null"
     ]
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "stateWord",
    "nextSteps",
    "parts",
    "id",
    "evaluationId",
    "schemeId",
    "state",
    "reason",
    "changes",
    "difference",
    "documentNumber",
    "approvedOn",
    "effectiveOn",
    "rejectReason",
    "revision",
    "createdAt",
    "version"
   ]
  },
  "AdjustmentState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "PROPOSED",
    "APPROVED",
    "REJECTED",
    "APPLIED"
   ]
  },
  "AdjustmentStep": {
   "type": "string",
   "enum": [
    "edit",
    "propose",
    "approve",
    "reject",
    "recall",
    "apply"
   ]
  },
  "AdjustmentView": {
   "type": "object",
   "properties": {
    "stateWord": {
     "type": "string"
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AdjustmentStep"
     },
     "description": "What the caller may do with it now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/AdjustmentState"
    },
    "reason": {
     "type": "string"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SchemeChange"
     }
    },
    "difference": {
     "$ref": "#/components/schemas/SchemeDifference"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "approvedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "effectiveOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "First day on which it may be in force; null: the day on which it is made."
    },
    "rejectReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "revision": {
     "type": [
      "integer",
      "null"
     ]
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "stateWord",
    "nextSteps",
    "id",
    "evaluationId",
    "schemeId",
    "state",
    "reason",
    "changes",
    "difference",
    "documentNumber",
    "approvedOn",
    "effectiveOn",
    "rejectReason",
    "revision",
    "createdAt",
    "version"
   ]
  },
  "AdjustmentViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AdjustmentView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "AdoptionRow": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer",
     "description": "From 1 within the scheme."
    },
    "policyId": {
     "type": "string",
     "format": "uuid"
    },
    "policyVersion": {
     "type": "integer"
    },
    "effectiveOn": {
     "type": "string",
     "format": "date"
    },
    "reason": {
     "type": "string"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "adoptedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "adoptedAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "number",
    "policyId",
    "policyVersion",
    "effectiveOn",
    "reason",
    "documentNumber",
    "adoptedBy",
    "adoptedAt"
   ]
  },
  "AdoptionRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AdoptionRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "AnnualPlanAction": {
   "type": "string",
   "enum": [
    "edit",
    "propose",
    "withdraw",
    "approve",
    "return"
   ]
  },
  "AnnualPlanRow": {
   "type": "object",
   "properties": {
    "task": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      },
      "section": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "number",
      "title",
      "section"
     ]
    },
    "year": {
     "type": "integer"
    },
    "lead": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "revision": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Of the newest revision that the caller may see; all null without one."
    },
    "state": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/AnnualPlanState"
      },
      {
       "type": "null"
      }
     ]
    },
    "percents": {
     "type": [
      "array",
      "null"
     ],
     "prefixItems": [
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      }
     ],
     "minItems": 4,
     "maxItems": 4
    },
    "proposedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "effectiveOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "milestones": {
     "type": "object",
     "properties": {
      "planned": {
       "type": "integer"
      },
      "done": {
       "type": "integer"
      },
      "overdue": {
       "type": "integer"
      }
     },
     "required": [
      "planned",
      "done",
      "overdue"
     ],
     "description": "Of the newest revision, reached ones as the plan knows them."
    },
    "inForce": {
     "type": [
      "integer",
      "null"
     ],
     "description": "The revision in force; null without one."
    },
    "version": {
     "type": "integer",
     "description": "Of the plan, for If-Match and for approving several; 0 before the first revision."
    }
   },
   "required": [
    "task",
    "year",
    "lead",
    "revision",
    "state",
    "percents",
    "proposedAt",
    "effectiveOn",
    "milestones",
    "inForce",
    "version"
   ]
  },
  "AnnualPlanState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "PROPOSED",
    "RETURNED",
    "APPROVED",
    "SUPERSEDED"
   ]
  },
  "AnnualPlanView": {
   "type": "object",
   "properties": {
    "taskId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "lead": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "The unit that consolidates the task today and plans it; null when the document left it open."
    },
    "revision": {
     "type": [
      "integer",
      "null"
     ],
     "description": "The revision that is shown; null before the first."
    },
    "state": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/AnnualPlanState"
      },
      {
       "type": "null"
      }
     ]
    },
    "percents": {
     "type": "array",
     "prefixItems": [
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      },
      {
       "type": [
        "string",
        "null"
       ]
      }
     ],
     "minItems": 4,
     "maxItems": 4,
     "description": "By the end of each quarter, of the whole task."
    },
    "milestones": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MilestoneRow"
     }
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PlannedTarget"
     }
    },
    "note": {
     "type": [
      "string",
      "null"
     ]
    },
    "proposedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "proposedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "reviewedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "reviewedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "effectiveOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "First day that is judged by this revision; null while it is not approved."
    },
    "problems": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FieldError"
     },
     "description": "What has to be put right before it can be proposed."
    },
    "remarks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PlanRemark"
     },
     "description": "What whoever approves should notice."
    },
    "revisions": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "revision": {
        "type": "integer"
       },
       "state": {
        "$ref": "#/components/schemas/AnnualPlanState"
       },
       "percents": {
        "type": "array",
        "prefixItems": [
         {
          "type": [
           "string",
           "null"
          ]
         },
         {
          "type": [
           "string",
           "null"
          ]
         },
         {
          "type": [
           "string",
           "null"
          ]
         },
         {
          "type": [
           "string",
           "null"
          ]
         }
        ],
        "minItems": 4,
        "maxItems": 4
       },
       "note": {
        "type": [
         "string",
         "null"
        ]
       },
       "effectiveOn": {
        "type": [
         "string",
         "null"
        ],
        "format": "date"
       }
      },
      "required": [
       "revision",
       "state",
       "percents",
       "note",
       "effectiveOn"
      ]
     },
     "description": "The newest first."
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AnnualPlanAction"
     },
     "description": "What the caller may do with the newest revision now."
    },
    "version": {
     "type": "integer",
     "description": "Of the plan, over all its revisions; 0 before the first."
    }
   },
   "required": [
    "taskId",
    "schemeId",
    "year",
    "lead",
    "revision",
    "state",
    "percents",
    "milestones",
    "targets",
    "note",
    "proposedBy",
    "proposedAt",
    "reviewedBy",
    "reviewedAt",
    "returnReason",
    "effectiveOn",
    "problems",
    "remarks",
    "revisions",
    "actions",
    "version"
   ],
   "description": "Days are \u0060YYYY-MM-DD\u0060, percents 0…100 and other figures decimal strings, instants ISO in UTC."
  },
  "ApprovedAnnualPlans": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "taskId": {
        "type": "string",
        "format": "uuid"
       },
       "revision": {
        "type": "integer"
       },
       "effectiveOn": {
        "type": "string",
        "format": "date"
       },
       "version": {
        "type": "integer"
       }
      },
      "required": [
       "taskId",
       "revision",
       "effectiveOn",
       "version"
      ]
     }
    }
   },
   "required": [
    "schemeId",
    "year",
    "items"
   ]
  },
  "AskMinutes": {
   "type": "object",
   "properties": {
    "COPY": {
     "type": "integer"
    },
    "REMIND": {
     "type": "integer"
    },
    "SUPERVISE": {
     "type": "integer"
    },
    "URGE": {
     "type": "integer"
    }
   },
   "required": [
    "COPY",
    "REMIND",
    "SUPERVISE",
    "URGE"
   ],
   "additionalProperties": {},
   "description": "Minutes that reading and acting on one such line is estimated to cost; the report itself is not counted."
  },
  "AskedOpinions": {
   "type": "object",
   "properties": {
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "asked": {
     "type": "integer",
     "description": "How many departments are asked by this call; who was asked before is not asked again."
    }
   },
   "required": [
    "evaluationId",
    "dueOn",
    "asked"
   ]
  },
  "AssessedIndicator": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "label": {
     "type": "string"
    },
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "label",
    "conclusion",
    "reason"
   ]
  },
  "AssessedItems": {
   "type": "object",
   "properties": {
    "led": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AssessedTask"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AssessedTask"
     }
    },
    "indicators": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AssessedIndicator"
     }
    },
    "reports": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FaultyReport"
     },
     "description": "All other reports of the year are in order."
    }
   },
   "required": [
    "led",
    "responsible",
    "indicators",
    "reports"
   ],
   "description": "What the counts behind a score are counts of, so that a unit can check them one by one."
  },
  "AssessedTask": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "label": {
     "type": "string",
     "description": "Number and title as on the day."
    },
    "light": {
     "type": "string",
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "label",
    "light",
    "reason"
   ]
  },
  "AssessedUnitDetail": {
   "type": "object",
   "properties": {
    "assessmentId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "figures": {
     "$ref": "#/components/schemas/EvaluationUnitFigures"
    },
    "items": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/AssessedItems"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null in assessments that were made before items were kept."
    },
    "revisions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ScoreRevision"
     },
     "description": "Oldest first; each after the first was put right after an objection."
    },
    "objections": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "revision": {
        "type": "integer",
        "description": "Of the score that it is about."
       },
       "reason": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/ObjectionState"
       },
       "filedAt": {
        "type": "string",
        "format": "date-time"
       },
       "decision": {
        "type": [
         "string",
         "null"
        ]
       },
       "decidedAt": {
        "type": [
         "string",
         "null"
        ],
        "format": "date-time"
       },
       "version": {
        "type": "integer"
       }
      },
      "required": [
       "id",
       "revision",
       "reason",
       "state",
       "filedAt",
       "decision",
       "decidedAt",
       "version"
      ]
     }
    }
   },
   "required": [
    "assessmentId",
    "year",
    "unitId",
    "name",
    "figures",
    "items",
    "revisions",
    "objections"
   ]
  },
  "AssessedUnitView": {
   "type": "object",
   "properties": {
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "rank": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Equal scores share a rank; null without a score."
    },
    "score": {
     "type": [
      "string",
      "null"
     ]
    },
    "revision": {
     "type": "integer",
     "description": "From 1; counted up by each correction."
    },
    "components": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ComponentScore"
     }
    },
    "arithmetic": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "figures": {
     "$ref": "#/components/schemas/EvaluationUnitFigures"
    },
    "objectUntil": {
     "type": "string",
     "description": "Last day of the unit's right to object to this revision."
    },
    "objections": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "revision": {
        "type": "integer",
        "description": "Of the score that it is about."
       },
       "reason": {
        "type": "string"
       },
       "state": {
        "$ref": "#/components/schemas/ObjectionState"
       },
       "filedAt": {
        "type": "string",
        "format": "date-time"
       },
       "decision": {
        "type": [
         "string",
         "null"
        ]
       },
       "decidedAt": {
        "type": [
         "string",
         "null"
        ],
        "format": "date-time"
       },
       "version": {
        "type": "integer"
       }
      },
      "required": [
       "id",
       "revision",
       "reason",
       "state",
       "filedAt",
       "decision",
       "decidedAt",
       "version"
      ]
     }
    }
   },
   "required": [
    "unitId",
    "name",
    "rank",
    "score",
    "revision",
    "components",
    "arithmetic",
    "figures",
    "objectUntil",
    "objections"
   ]
  },
  "AssessmentItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "rulesVersion": {
     "type": "integer"
    },
    "policyVersion": {
     "type": "integer"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "schemeId",
    "year",
    "asOf",
    "rulesVersion",
    "policyVersion",
    "createdAt"
   ]
  },
  "AssessmentItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AssessmentItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "AssessmentPreview": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "rulesVersion": {
     "type": "integer"
    },
    "policyVersion": {
     "type": "integer"
    },
    "scoredUnits": {
     "type": "integer"
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "unitId": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       },
       "rank": {
        "type": [
         "integer",
         "null"
        ]
       },
       "figures": {
        "$ref": "#/components/schemas/EvaluationUnitFigures"
       },
       "components": {
        "type": "array",
        "items": {
         "$ref": "#/components/schemas/ComponentScore"
        }
       },
       "score": {
        "type": [
         "string",
         "null"
        ],
        "description": "0…100 with two decimals, half-up; null when no component has a figure."
       },
       "arithmetic": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "description": "The worked lines, for checking by hand."
       }
      },
      "required": [
       "unitId",
       "name",
       "rank",
       "figures",
       "components",
       "score",
       "arithmetic"
      ]
     }
    }
   },
   "required": [
    "schemeId",
    "year",
    "asOf",
    "rulesVersion",
    "policyVersion",
    "scoredUnits",
    "units"
   ]
  },
  "AssessmentRules": {
   "type": "object",
   "properties": {
    "weights": {
     "type": "object",
     "properties": {
      "accepted": {
       "type": "string"
      },
      "indicators": {
       "type": "string"
      },
      "led": {
       "type": "string"
      },
      "onTime": {
       "type": "string"
      },
      "responsible": {
       "type": "string"
      }
     },
     "required": [
      "accepted",
      "indicators",
      "led",
      "onTime",
      "responsible"
     ]
    },
    "lightPoints": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "string"
      },
      "GREEN": {
       "type": "string"
      },
      "RED": {
       "type": "string"
      },
      "YELLOW": {
       "type": "string"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "RED",
      "YELLOW"
     ],
     "description": "Points 0…100 of a task by its light; grey has none, since nothing is known."
    },
    "conclusionPoints": {
     "type": "object",
     "properties": {
      "ACHIEVED_EARLY": {
       "type": "string"
      },
      "AHEAD": {
       "type": "string"
      },
      "BEHIND": {
       "type": "string"
      },
      "COMPLETED": {
       "type": "string"
      },
      "EXCEEDED": {
       "type": "string"
      },
      "NOT_COMPLETED": {
       "type": "string"
      },
      "ON_TRACK": {
       "type": "string"
      }
     },
     "required": [
      "ACHIEVED_EARLY",
      "AHEAD",
      "BEHIND",
      "COMPLETED",
      "EXCEEDED",
      "NOT_COMPLETED",
      "ON_TRACK"
     ],
     "description": "Points 0…100 of an indicator by its conclusion; one that cannot be judged has none."
    },
    "objectionDays": {
     "type": "integer",
     "description": "Working days after a score was made known in which the unit may object."
    }
   },
   "required": [
    "weights",
    "lightPoints",
    "conclusionPoints",
    "objectionDays"
   ],
   "description": "Rules of 年度考核. Weights and points are decimal strings; a component without a figure takes its weight with it."
  },
  "AssessmentRulesView": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer",
     "description": "0 for the rules of the program, then counted up; an assessment names the version that it was made by."
    },
    "rules": {
     "$ref": "#/components/schemas/AssessmentRules"
    }
   },
   "required": [
    "schemeId",
    "version",
    "rules"
   ]
  },
  "AssessmentView": {
   "type": "object",
   "properties": {
    "scoredUnits": {
     "type": "integer",
     "description": "Units that were scored, and of them those with a score."
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AssessedUnitView"
     }
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "rulesVersion": {
     "type": "integer"
    },
    "policyVersion": {
     "type": "integer"
    },
    "rules": {
     "$ref": "#/components/schemas/AssessmentRules"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "scoredUnits",
    "units",
    "id",
    "schemeId",
    "year",
    "asOf",
    "rulesVersion",
    "policyVersion",
    "rules",
    "createdAt"
   ]
  },
  "Audience": {
   "type": "string",
   "enum": [
    "ALL",
    "UNITS",
    "DISTRICT"
   ]
  },
  "AuditEventRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "actorKind": {
     "type": "string",
     "enum": [
      "client",
      "system",
      "user"
     ]
    },
    "actorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "actorName": {
     "type": "string"
    },
    "action": {
     "type": "string"
    },
    "subjectType": {
     "type": "string"
    },
    "subjectId": {
     "type": "string"
    },
    "before": {},
    "after": {},
    "correlationId": {
     "type": "string",
     "format": "uuid"
    },
    "ip": {
     "type": [
      "string",
      "null"
     ]
    },
    "sessionId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "via": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "The program through which it was done, for the actor or, of kind \u0060client\u0060, for itself."
    },
    "seq": {
     "type": [
      "string",
      "null"
     ],
     "description": "Number and hash of its link in the chain; null for the minute until it is sealed."
    },
    "hash": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "id",
    "at",
    "actorKind",
    "actorId",
    "actorName",
    "action",
    "subjectType",
    "subjectId",
    "before",
    "after",
    "correlationId",
    "ip",
    "sessionId",
    "via",
    "seq",
    "hash"
   ]
  },
  "AuditEventRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/AuditEventRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "AuditHealth": {
   "type": "object",
   "properties": {
    "protection": {
     "type": "string",
     "enum": [
      "role",
      "trigger"
     ],
     "description": "\u0060role\u0060: the service has no right to change the record. \u0060trigger\u0060: it owns the table, and only a trigger stops it."
    },
    "unsealed": {
     "type": "integer"
    },
    "oldestUnsealedAgeMs": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Minutes of it mean that no worker runs."
    }
   },
   "required": [
    "protection",
    "unsealed",
    "oldestUnsealedAgeMs"
   ]
  },
  "AuditVerification": {
   "type": "object",
   "properties": {
    "jurisdictionId": {
     "type": "string",
     "format": "uuid"
    },
    "intact": {
     "type": "boolean"
    },
    "sealed": {
     "type": "integer",
     "description": "Links that were followed."
    },
    "waiting": {
     "type": "integer",
     "description": "Events that are committed and wait for their link; of these only the content is proved."
    },
    "head": {
     "$ref": "#/components/schemas/Head",
     "description": "Note it outside the system: a chain that was made anew from here on cannot have it."
    },
    "retiredBefore": {
     "type": [
      "string",
      "null"
     ]
    },
    "findings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Finding"
     },
     "description": "At most 200, in the order of the chain; then what has no place in it."
    }
   },
   "required": [
    "jurisdictionId",
    "intact",
    "sealed",
    "waiting",
    "head",
    "retiredBefore",
    "findings"
   ]
  },
  "BulkResult": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "externalId": {
       "type": "string"
      },
      "status": {
       "const": 200
      },
      "replayed": {
       "type": "boolean",
       "description": "It had been taken before; nothing was changed this time."
      },
      "report": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "state": {
         "$ref": "#/components/schemas/ReportState"
        },
        "version": {
         "type": "integer"
        }
       },
       "required": [
        "id",
        "state",
        "version"
       ]
      }
     },
     "required": [
      "externalId",
      "status",
      "replayed",
      "report"
     ]
    },
    {
     "type": "object",
     "properties": {
      "externalId": {
       "type": "string"
      },
      "status": {
       "type": "integer",
       "description": "As if it had come alone."
      },
      "code": {
       "type": "string"
      },
      "detail": {
       "type": "string"
      },
      "errors": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/FieldError"
       }
      }
     },
     "required": [
      "externalId",
      "status",
      "code",
      "detail",
      "errors"
     ]
    }
   ],
   "description": "What has become of one of them, in the order in which they were given."
  },
  "BurdenSetting": {
   "type": "object",
   "properties": {
    "minutes": {
     "$ref": "#/components/schemas/AskMinutes"
    },
    "version": {
     "type": "integer",
     "description": "0 while nobody has set them."
    }
   },
   "required": [
    "minutes",
    "version"
   ]
  },
  "CalendarEffect": {
   "type": "object",
   "properties": {
    "dryRun": {
     "type": "boolean",
     "description": "Nothing was changed: this is what would be."
    },
    "days": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ChangedDay"
     },
     "description": "Days that are worked now and were not, or the other way round."
    },
    "moved": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MovedCycle"
     },
     "description": "Cycles that have not opened and get other days, with what they were."
    }
   },
   "required": [
    "dryRun",
    "days",
    "moved"
   ]
  },
  "CalendarYear": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "provisional": {
     "type": "boolean",
     "description": "No notice for this year is known: weekends and the holidays fixed by law rest until there is one."
    },
    "notice": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "number": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "number",
      "version"
     ],
     "description": "The notice that the administrator has entered for the year; null while the published calendar holds."
    },
    "days": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CalendarYearDay"
     },
     "description": "Days that differ from the week, and days that somebody has set; every other day follows the week."
    }
   },
   "required": [
    "year",
    "provisional",
    "notice",
    "days"
   ]
  },
  "CalendarYearDay": {
   "type": "object",
   "properties": {
    "day": {
     "type": "string",
     "format": "date"
    },
    "kind": {
     "$ref": "#/components/schemas/DayKind"
    },
    "name": {
     "type": [
      "string",
      "null"
     ],
     "description": "The holiday it belongs to, where that is known."
    },
    "notice": {
     "type": [
      "string",
      "null"
     ],
     "description": "Number of the notice by which the administrator has set the day; null for the published calendar."
    },
    "provisional": {
     "type": "boolean"
    }
   },
   "required": [
    "day",
    "kind",
    "name",
    "notice",
    "provisional"
   ]
  },
  "CarriedValue": {
   "type": "object",
   "properties": {
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Exactly one of the two: a target of the reported task, or the reported indicator."
    },
    "indicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "value": {
     "type": "string"
    },
    "flow": {
     "type": "boolean",
     "description": "True for the amount of one period, false for a standing at \u0060periodEnd\u0060."
    },
    "status": {
     "$ref": "#/components/schemas/ValueStatus",
     "description": "初步 or 最终核实."
    },
    "source": {
     "type": "string"
    }
   },
   "required": [
    "targetId",
    "indicatorId",
    "periodEnd",
    "value",
    "flow",
    "status",
    "source"
   ]
  },
  "Cause": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "AS_OF",
      "DUTIES",
      "MEASUREMENT",
      "POLICY",
      "REPORT",
      "REVISION",
      "SCOPE",
      "SETTING"
     ]
    },
    "what": {
     "type": "string",
     "enum": [
      "NEW",
      "REVISED",
      "WITHDRAWN"
     ]
    },
    "id": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Of the report, the measurement, the item or unit; null for what concerns the whole evaluation."
    },
    "formerId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The fact that it replaces."
    },
    "periodEnd": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "before": {
     "type": [
      "string",
      "null"
     ]
    },
    "after": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "type",
    "what",
    "id",
    "formerId",
    "periodEnd",
    "before",
    "after"
   ],
   "description": "Why a figure is another one: a fact that came, was replaced or went, or a setting of the scheme."
  },
  "Change": {
   "type": "object",
   "properties": {
    "field": {
     "type": "string"
    },
    "before": {},
    "after": {}
   },
   "required": [
    "field",
    "before",
    "after"
   ],
   "description": "A member that becomes another."
  },
  "ChangeKind": {
   "type": "string",
   "enum": [
    "WORSE",
    "BETTER",
    "OTHERWISE",
    "ADDED",
    "GONE",
    "FIGURES"
   ]
  },
  "ChangeView": {
   "type": "object",
   "properties": {
    "node": {
     "type": "string",
     "description": "As it is asked for with \u0060GET /progress/:node/explanation\u0060."
    },
    "type": {
     "$ref": "#/components/schemas/RollupNodeType"
    },
    "label": {
     "type": "string"
    },
    "binding": {
     "type": "boolean"
    },
    "change": {
     "$ref": "#/components/schemas/ChangeKind"
    },
    "before": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/FiguresView"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null: not in the scheme then, or not to be seen by the caller."
    },
    "after": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/FiguresView"
      },
      {
       "type": "null"
      }
     ]
    },
    "percentChange": {
     "type": [
      "string",
      "null"
     ],
     "description": "Percentage points; null when one of the two is unknown."
    }
   },
   "required": [
    "node",
    "type",
    "label",
    "binding",
    "change",
    "before",
    "after",
    "percentChange"
   ]
  },
  "Changed": {
   "type": "object",
   "properties": {
    "before": {
     "type": "string"
    },
    "after": {
     "type": "string"
    }
   },
   "required": [
    "before",
    "after"
   ]
  },
  "ChangedDay": {
   "type": "object",
   "properties": {
    "day": {
     "type": "string",
     "format": "date"
    },
    "before": {
     "$ref": "#/components/schemas/DayKind"
    },
    "after": {
     "$ref": "#/components/schemas/DayKind"
    }
   },
   "required": [
    "day",
    "before",
    "after"
   ]
  },
  "Changes": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": true
     }
    },
    "cursor": {
     "type": "string",
     "description": "To be given as \u0060since\u0060 the next time, also when nothing has happened."
    },
    "more": {
     "type": "boolean",
     "description": "There are more already."
    }
   },
   "required": [
    "items",
    "cursor",
    "more"
   ]
  },
  "ChannelView": {
   "type": "object",
   "properties": {
    "channel": {
     "type": "string",
     "enum": [
      "EMAIL",
      "WEBHOOK"
     ]
    },
    "enabled": {
     "type": "boolean"
    },
    "settings": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/EmailSettings"
      },
      {
       "$ref": "#/components/schemas/WebhookSettings"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null: never set up."
    },
    "hasPassword": {
     "type": "boolean"
    },
    "trusted": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/TrustedCertificate"
     },
     "description": "Of the mail server: who vouches for it; null: the well-known authorities, or no mail server."
    },
    "health": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/EndpointHealth"
      },
      {
       "type": "null"
      }
     ],
     "description": "Of the mail server; null of webhooks, whose receivers each have their own."
    },
    "version": {
     "type": "integer",
     "description": "0: never set up."
    }
   },
   "required": [
    "channel",
    "enabled",
    "settings",
    "hasPassword",
    "trusted",
    "health",
    "version"
   ]
  },
  "Check": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string",
     "enum": [
      "addresses",
      "capabilities",
      "credentials",
      "discovery",
      "keys"
     ]
    },
    "ok": {
     "type": "boolean"
    },
    "detail": {
     "type": "string",
     "description": "What was found, or what is wrong and what to do."
    }
   },
   "required": [
    "name",
    "ok",
    "detail"
   ]
  },
  "CircularFacts": {
   "type": "object",
   "properties": {
    "schema": {
     "const": "fengong.circular/1"
    },
    "documentNumber": {
     "type": "string"
    },
    "office": {
     "type": "string"
    },
    "scheme": {
     "type": "object",
     "properties": {
      "title": {
       "type": "string"
      },
      "documentNumber": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "title",
      "documentNumber"
     ]
    },
    "period": {
     "type": "object",
     "properties": {
      "key": {
       "type": "string"
      },
      "label": {
       "type": "string"
      },
      "start": {
       "type": "string"
      },
      "end": {
       "type": "string"
      }
     },
     "required": [
      "key",
      "label",
      "start",
      "end"
     ]
    },
    "asOf": {
     "type": "string",
     "format": "date",
     "description": "The day on which the reports and orders were counted; lights are of the period's last day."
    },
    "totals": {
     "$ref": "#/components/schemas/ReportCounts"
    },
    "tasks": {
     "type": "integer"
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ],
     "description": "Of all tasks, each once; a task with two leads stands in the rows of both."
    },
    "orderTotals": {
     "$ref": "#/components/schemas/OrderCounts"
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SupervisionUnitFigures"
     },
     "description": "By rank, then by name."
    },
    "owing": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "unit": {
        "type": "string"
       },
       "item": {
        "type": "string"
       },
       "cycle": {
        "type": "string"
       },
       "dueOn": {
        "type": "string",
        "format": "date"
       },
       "returned": {
        "type": "boolean"
       }
      },
      "required": [
       "unit",
       "item",
       "cycle",
       "dueOn",
       "returned"
      ]
     }
    },
    "orders": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "documentNumber": {
        "type": "string"
       },
       "colour": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       },
       "item": {
        "type": "string"
       },
       "deadline": {
        "type": "string"
       },
       "state": {
        "type": "string"
       },
       "overdue": {
        "type": "boolean"
       }
      },
      "required": [
       "documentNumber",
       "colour",
       "unit",
       "item",
       "deadline",
       "state",
       "overdue"
      ]
     },
     "description": "Issued in the period or still open, by number."
    },
    "demonstration": {
     "type": "boolean"
    }
   },
   "required": [
    "schema",
    "documentNumber",
    "office",
    "scheme",
    "period",
    "asOf",
    "totals",
    "tasks",
    "lights",
    "orderTotals",
    "units",
    "owing",
    "orders",
    "demonstration"
   ],
   "description": "What a circular says, frozen. Plain JSON, days \u0060YYYY-MM-DD\u0060."
  },
  "CircularRhythm": {
   "type": "string",
   "enum": [
    "NONE",
    "MONTH",
    "QUARTER"
   ],
   "description": "How often a circular is made without anybody asking for it."
  },
  "CircularSummary": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "documentNumber": {
     "type": "string"
    },
    "period": {
     "type": "object",
     "properties": {
      "key": {
       "type": "string"
      },
      "label": {
       "type": "string"
      },
      "start": {
       "type": "string"
      },
      "end": {
       "type": "string"
      }
     },
     "required": [
      "key",
      "label",
      "start",
      "end"
     ]
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "sha256": {
     "type": "string",
     "description": "Over the canonical JSON of the facts."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "schemeId",
    "documentNumber",
    "period",
    "asOf",
    "sha256",
    "createdAt"
   ],
   "description": "A circular as lists show it."
  },
  "CircularSummaryPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CircularSummary"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "CircularView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "documentNumber": {
     "type": "string"
    },
    "period": {
     "type": "object",
     "properties": {
      "key": {
       "type": "string"
      },
      "label": {
       "type": "string"
      },
      "start": {
       "type": "string"
      },
      "end": {
       "type": "string"
      }
     },
     "required": [
      "key",
      "label",
      "start",
      "end"
     ]
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "sha256": {
     "type": "string",
     "description": "Over the canonical JSON of the facts."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "facts": {
     "$ref": "#/components/schemas/CircularFacts"
    }
   },
   "required": [
    "id",
    "schemeId",
    "documentNumber",
    "period",
    "asOf",
    "sha256",
    "createdAt",
    "facts"
   ]
  },
  "ClientItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "scopes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "wholeJurisdiction": {
     "type": "boolean"
    },
    "signing": {
     "$ref": "#/components/schemas/Signing"
    },
    "addresses": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "perMinute": {
     "type": "integer"
    },
    "source": {
     "type": "string"
    },
    "syncRoles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RoleName"
     }
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastUsedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "disabledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name"
      ]
     }
    },
    "accounts": {
     "type": "integer",
     "description": "How many people are mapped to accounts of its system."
    },
    "secrets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SecretItem"
     },
     "description": "That are valid now, oldest first."
    }
   },
   "required": [
    "id",
    "name",
    "scopes",
    "wholeJurisdiction",
    "signing",
    "addresses",
    "perMinute",
    "source",
    "syncRoles",
    "createdAt",
    "lastUsedAt",
    "disabledAt",
    "version",
    "units",
    "accounts",
    "secrets"
   ]
  },
  "ClientItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ClientItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ClosedScheme": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/SchemeState"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "version"
   ]
  },
  "CommitmentState": {
   "type": "string",
   "enum": [
    "CANDIDATE",
    "TAKEN",
    "DISMISSED"
   ]
  },
  "CommitmentView": {
   "type": "object",
   "properties": {
    "ordinal": {
     "type": "integer",
     "description": "Its place in the reading, from 1; \u0060POST /imports/:id/keep\u0060 names it so."
    },
    "path": {
     "type": "string",
     "description": "Where a correction of it goes."
    },
    "suggestions": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "object",
      "properties": {
       "title": {
        "type": "string"
       },
       "taskId": {
        "type": "string",
        "format": "uuid"
       },
       "score": {
        "type": "number",
        "description": "0 to 1: the share of the commitment's telling words that the task uses."
       },
       "reasons": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "description": "Why, for the person who decides."
       }
      },
      "required": [
       "title",
       "taskId",
       "score",
       "reasons"
      ]
     },
     "description": "Tasks of the chosen scheme that it may serve, best first; null when no scheme was chosen."
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "description": "For comparing; \u0060valueText\u0060 is the figure to store."
    },
    "valueText": {
     "type": [
      "string",
      "null"
     ]
    },
    "valueMax": {
     "type": [
      "number",
      "null"
     ]
    },
    "valueMaxText": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": "string"
    },
    "baseValueText": {
     "type": [
      "string",
      "null"
     ],
     "description": "Where the figure comes from (由60%提高到65%), when the sentence says so."
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "\u00602025\u0060, \u00602025-06\u0060 or null when the sentence names none."
    },
    "kind": {
     "$ref": "#/components/schemas/TargetKind"
    },
    "excerpt": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    },
    "text": {
     "type": "string",
     "description": "The sentence that makes it."
    },
    "year": {
     "type": [
      "integer",
      "null"
     ],
     "description": "The year that the heading or the title speaks of."
    }
   },
   "required": [
    "ordinal",
    "path",
    "suggestions",
    "comparator",
    "value",
    "valueText",
    "valueMax",
    "valueMaxText",
    "unit",
    "name",
    "deadline",
    "kind",
    "excerpt",
    "source",
    "text",
    "year"
   ]
  },
  "CommitmentViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CommitmentView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "Comparator": {
   "type": "string",
   "enum": [
    "gte",
    "gt",
    "lte",
    "lt",
    "approx",
    "eq"
   ]
  },
  "ComparedEvaluations": {
   "type": "object",
   "properties": {
    "from": {
     "$ref": "#/components/schemas/EvaluationNamed"
    },
    "to": {
     "$ref": "#/components/schemas/EvaluationNamed"
    },
    "common": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Cause"
     },
     "description": "What differs for all figures: rules, day, scope, revision of the plan."
    },
    "figures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DifferentFigure"
     }
    }
   },
   "required": [
    "from",
    "to",
    "common",
    "figures"
   ]
  },
  "ComparedItem": {
   "type": "object",
   "properties": {
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "$ref": "#/components/schemas/ItemType"
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "label"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of values: the indicator's unit, or % done of a task or section."
    },
    "ours": {
     "type": "object",
     "properties": {
      "conclusionWord": {
       "type": [
        "string",
        "null"
       ]
      },
      "value": {
       "type": [
        "string",
        "null"
       ],
       "description": "Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given."
      },
      "conclusion": {
       "type": [
        "string",
        "null"
       ],
       "description": "Of an indicator a conclusion, of a task a light; null when none is given. A section has neither."
      }
     },
     "required": [
      "conclusionWord",
      "value",
      "conclusion"
     ]
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "conclusionWord": {
        "type": [
         "string",
         "null"
        ]
       },
       "difference": {
        "type": [
         "string",
         "null"
        ]
       },
       "conclusionDiffers": {
        "type": "boolean",
        "description": "Both give a conclusion, and they are not the same one."
       },
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "unitId": {
        "type": "string",
        "format": "uuid"
       },
       "unitName": {
        "type": "string"
       },
       "text": {
        "type": "string"
       },
       "value": {
        "type": [
         "string",
         "null"
        ],
        "description": "Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given."
       },
       "conclusion": {
        "type": [
         "string",
         "null"
        ],
        "description": "Of an indicator a conclusion, of a task a light; null when none is given. A section has neither."
       }
      },
      "required": [
       "conclusionWord",
       "difference",
       "conclusionDiffers",
       "id",
       "unitId",
       "unitName",
       "text",
       "value",
       "conclusion"
      ]
     }
    },
    "thirdParty": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "conclusionWord": {
       "type": [
        "string",
        "null"
       ]
      },
      "difference": {
       "type": [
        "string",
        "null"
       ]
      },
      "conclusionDiffers": {
       "type": "boolean",
       "description": "Both give a conclusion, and they are not the same one."
      },
      "reason": {
       "type": "string"
      },
      "source": {
       "type": "string"
      },
      "foundBy": {
       "type": [
        "string",
        "null"
       ]
      },
      "version": {
       "type": "integer"
      },
      "value": {
       "type": [
        "string",
        "null"
       ],
       "description": "Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given."
      },
      "conclusion": {
       "type": [
        "string",
        "null"
       ],
       "description": "Of an indicator a conclusion, of a task a light; null when none is given. A section has neither."
      }
     },
     "required": [
      "conclusionWord",
      "difference",
      "conclusionDiffers",
      "reason",
      "source",
      "foundBy",
      "version",
      "value",
      "conclusion"
     ]
    },
    "differs": {
     "type": "boolean",
     "description": "Somebody gives another value or another conclusion than we do."
    }
   },
   "required": [
    "item",
    "unit",
    "ours",
    "units",
    "thirdParty",
    "differs"
   ]
  },
  "ComparedPicture": {
   "type": "object",
   "properties": {
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "policy": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "name",
      "version"
     ]
    }
   },
   "required": [
    "asOf",
    "policy"
   ]
  },
  "ComparisonMethod": {
   "type": "string",
   "enum": [
    "ASKED",
    "LEDGER",
    "UNREACHABLE"
   ],
   "description": "ASKED: the OA said what it shows. LEDGER: its make cannot be asked. UNREACHABLE: it could, and did not answer."
  },
  "ComparisonView": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "before": {
     "$ref": "#/components/schemas/ComparedPicture"
    },
    "after": {
     "$ref": "#/components/schemas/ComparedPicture"
    },
    "counts": {
     "type": "object",
     "properties": {
      "ADDED": {
       "type": "integer"
      },
      "BETTER": {
       "type": "integer"
      },
      "FIGURES": {
       "type": "integer"
      },
      "GONE": {
       "type": "integer"
      },
      "OTHERWISE": {
       "type": "integer"
      },
      "WORSE": {
       "type": "integer"
      }
     },
     "required": [
      "ADDED",
      "BETTER",
      "FIGURES",
      "GONE",
      "OTHERWISE",
      "WORSE"
     ],
     "description": "Changed nodes in all, by what happened."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ChangeView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "schemeId",
    "before",
    "after",
    "counts",
    "items",
    "nextCursor"
   ]
  },
  "Component": {
   "type": "string",
   "enum": [
    "led",
    "responsible",
    "indicators",
    "onTime",
    "accepted"
   ]
  },
  "ComponentScore": {
   "type": "object",
   "properties": {
    "component": {
     "$ref": "#/components/schemas/Component"
    },
    "name": {
     "type": "string"
    },
    "weight": {
     "type": "string"
    },
    "points": {
     "type": [
      "string",
      "null"
     ],
     "description": "0…100; null where there is no figure, and then the weight does not count either."
    },
    "corrected": {
     "type": "boolean"
    }
   },
   "required": [
    "component",
    "name",
    "weight",
    "points",
    "corrected"
   ]
  },
  "Concern": {
   "type": "object",
   "properties": {
    "zh": {
     "type": "string"
    },
    "en": {
     "type": "string"
    }
   },
   "required": [
    "zh",
    "en"
   ],
   "description": "What somebody should look after, and how."
  },
  "Conclusion": {
   "type": "string",
   "enum": [
    "ACHIEVED_EARLY",
    "AHEAD",
    "ON_TRACK",
    "BEHIND",
    "NOT_ASSESSABLE",
    "EXCEEDED",
    "COMPLETED",
    "NOT_COMPLETED"
   ]
  },
  "ConfirmedImport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "schemeId",
    "version"
   ]
  },
  "ConnectorFigures": {
   "type": "object",
   "properties": {
    "accounts": {
     "type": "integer",
     "description": "People with an account there, and without one although they hold a post by which they get todos."
    },
    "gaps": {
     "type": "integer"
    },
    "owingGaps": {
     "type": "integer",
     "description": "Of the latter those who have open todos now, which they do not see there."
    },
    "queued": {
     "type": "integer"
    },
    "failed": {
     "type": "integer"
    },
    "dead": {
     "type": "integer"
    },
    "openThere": {
     "type": "integer",
     "description": "Open todos that the receiver shows, or may show."
    }
   },
   "required": [
    "accounts",
    "gaps",
    "owingGaps",
    "queued",
    "failed",
    "dead",
    "openThere"
   ]
  },
  "ConnectorKind": {
   "type": "string",
   "enum": [
    "WEAVER",
    "SEEYON",
    "DINGTALK",
    "WECOM"
   ]
  },
  "ConnectorView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/ConnectorKind"
    },
    "settings": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "secrets": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Names of the secrets that are kept."
    },
    "perMinute": {
     "type": "integer"
    },
    "state": {
     "type": "string",
     "enum": [
      "ACTIVE",
      "PAUSED"
     ]
    },
    "figures": {
     "$ref": "#/components/schemas/ConnectorFigures"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "name",
    "kind",
    "settings",
    "secrets",
    "perMinute",
    "state",
    "figures",
    "createdAt",
    "version"
   ],
   "description": "A connector as its administrator sees it; of a secret only that it is kept."
  },
  "ConnectorViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ConnectorView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ConsolidatedPart": {
   "type": "object",
   "properties": {
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "role": {
     "$ref": "#/components/schemas/ObligationRole"
    },
    "state": {
     "$ref": "#/components/schemas/ObligationState"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "missing": {
     "type": "boolean"
    },
    "exemptReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "report": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "state": {
       "$ref": "#/components/schemas/ReportState"
      },
      "submittedAt": {
       "type": "string",
       "format": "date-time"
      },
      "unchanged": {
       "type": "boolean"
      },
      "warnings": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ReportWarning"
       }
      },
      "content": {
       "$ref": "#/components/schemas/ReportContent"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "id",
      "state",
      "submittedAt",
      "unchanged",
      "warnings",
      "content",
      "version"
     ],
     "description": "The newest report that has left its unit; null while there is none."
    }
   },
   "required": [
    "obligationId",
    "unit",
    "role",
    "state",
    "dueOn",
    "missing",
    "exemptReason",
    "report"
   ],
   "description": "Another unit's part in an item and cycle; days are \u0060YYYY-MM-DD\u0060, instants ISO in UTC."
  },
  "Consolidation": {
   "type": "object",
   "properties": {
    "own": {
     "$ref": "#/components/schemas/ObligationDetailRowWithActions",
     "description": "The consolidating unit's own obligation with its report."
    },
    "missing": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MissingUnit"
     },
     "description": "Whose part is missing or waits for review, all of them: what the submission will name."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ConsolidatedPart"
     },
     "description": "The other units' parts with what they report, by unit."
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "own",
    "missing",
    "items",
    "nextCursor"
   ]
  },
  "CorrectedImport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "version": {
     "type": "integer"
    },
    "blockers": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FieldError"
     },
     "description": "What still keeps the import from being confirmed."
    }
   },
   "required": [
    "id",
    "state",
    "version",
    "blockers"
   ]
  },
  "CorrectedItem": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "commitment"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "comparator": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/Comparator"
          },
          {
           "type": "null"
          }
         ]
        },
        "value": {
         "type": [
          "number",
          "null"
         ],
         "description": "For comparing; \u0060valueText\u0060 is the figure to store."
        },
        "valueText": {
         "type": [
          "string",
          "null"
         ]
        },
        "valueMax": {
         "type": [
          "number",
          "null"
         ]
        },
        "valueMaxText": {
         "type": [
          "string",
          "null"
         ]
        },
        "unit": {
         "type": [
          "string",
          "null"
         ]
        },
        "name": {
         "type": "string"
        },
        "baseValueText": {
         "type": [
          "string",
          "null"
         ],
         "description": "Where the figure comes from (由60%提高到65%), when the sentence says so."
        },
        "deadline": {
         "type": [
          "string",
          "null"
         ],
         "description": "\u00602025\u0060, \u00602025-06\u0060 or null when the sentence names none."
        },
        "kind": {
         "$ref": "#/components/schemas/TargetKind"
        },
        "excerpt": {
         "type": "string"
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        },
        "text": {
         "type": "string",
         "description": "The sentence that makes it."
        },
        "year": {
         "type": [
          "integer",
          "null"
         ],
         "description": "The year that the heading or the title speaks of."
        }
       },
       "required": [
        "comparator",
        "value",
        "valueText",
        "valueMax",
        "valueMaxText",
        "unit",
        "name",
        "deadline",
        "kind",
        "excerpt",
        "source",
        "text",
        "year"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "duty"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "kind": {
         "$ref": "#/components/schemas/DutyKind"
        },
        "frequency": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/CycleKind"
          },
          {
           "type": "null"
          }
         ]
        },
        "text": {
         "type": "string",
         "description": "The sentence that says so."
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "kind",
        "frequency",
        "text",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "indicator"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "comparator": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/Comparator"
          },
          {
           "type": "null"
          }
         ]
        },
        "value": {
         "type": [
          "number",
          "null"
         ],
         "description": "For comparing; \u0060valueText\u0060 is the figure to store."
        },
        "valueText": {
         "type": [
          "string",
          "null"
         ]
        },
        "valueMax": {
         "type": [
          "number",
          "null"
         ]
        },
        "valueMaxText": {
         "type": [
          "string",
          "null"
         ]
        },
        "unit": {
         "type": [
          "string",
          "null"
         ]
        },
        "attribute": {
         "type": [
          "string",
          "null"
         ]
        },
        "number": {
         "type": "integer"
        },
        "name": {
         "type": "string"
        },
        "targetText": {
         "type": "string"
        },
        "kind": {
         "$ref": "#/components/schemas/TargetKind"
        },
        "baseValueText": {
         "type": [
          "string",
          "null"
         ],
         "description": "From a table of indicators: the figure of the base year and the yearly growth in %, null where its cell is empty."
        },
        "baseYear": {
         "type": [
          "integer",
          "null"
         ]
        },
        "growthText": {
         "type": [
          "string",
          "null"
         ]
        },
        "otherYears": {
         "type": "array",
         "items": {
          "type": "object",
          "properties": {
           "year": {
            "type": "integer"
           },
           "valueText": {
            "type": "string"
           }
          },
          "required": [
           "year",
           "valueText"
          ]
         },
         "description": "Figures of the table's other columns of years: yearly targets within the plan, values before its base year."
        },
        "lead": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "responsible": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "supporting": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "named": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/NamedParty"
         }
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "comparator",
        "value",
        "valueText",
        "valueMax",
        "valueMaxText",
        "unit",
        "attribute",
        "number",
        "name",
        "targetText",
        "kind",
        "lead",
        "responsible",
        "supporting",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "measure"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "title": {
         "type": "string"
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "title",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "requirement"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "title": {
         "type": "string"
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "title",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "section"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "number": {
         "type": "string"
        },
        "title": {
         "type": "string"
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "number",
        "title",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "target"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "comparator": {
         "anyOf": [
          {
           "$ref": "#/components/schemas/Comparator"
          },
          {
           "type": "null"
          }
         ]
        },
        "value": {
         "type": [
          "number",
          "null"
         ],
         "description": "For comparing; \u0060valueText\u0060 is the figure to store."
        },
        "valueText": {
         "type": [
          "string",
          "null"
         ]
        },
        "valueMax": {
         "type": [
          "number",
          "null"
         ]
        },
        "valueMaxText": {
         "type": [
          "string",
          "null"
         ]
        },
        "unit": {
         "type": [
          "string",
          "null"
         ]
        },
        "name": {
         "type": "string"
        },
        "baseValueText": {
         "type": [
          "string",
          "null"
         ],
         "description": "Where the figure comes from (由60%提高到65%), when the sentence says so."
        },
        "deadline": {
         "type": [
          "string",
          "null"
         ],
         "description": "\u00602025\u0060, \u00602025-06\u0060 or null when the sentence names none."
        },
        "kind": {
         "$ref": "#/components/schemas/TargetKind"
        },
        "excerpt": {
         "type": "string"
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        }
       },
       "required": [
        "comparator",
        "value",
        "valueText",
        "valueMax",
        "valueMaxText",
        "unit",
        "name",
        "deadline",
        "kind",
        "excerpt",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    },
    {
     "type": "object",
     "properties": {
      "path": {
       "type": "string",
       "description": "Where a correction of it goes."
      },
      "kind": {
       "const": "task"
      },
      "parent": {
       "type": [
        "string",
        "null"
       ],
       "description": "The section of a task, the task of a measure or target; null for the rest."
      },
      "item": {
       "type": "object",
       "properties": {
        "number": {
         "type": "integer"
        },
        "label": {
         "type": "string",
         "description": "The numbering as written, with that of the tasks above it: \u0060(一)1.\u0060"
        },
        "title": {
         "type": "string"
        },
        "lead": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "responsible": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "supporting": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "leaders": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "deadline": {
         "type": [
          "string",
          "null"
         ]
        },
        "flags": {
         "type": "array",
         "items": {
          "type": "string"
         }
        },
        "source": {
         "$ref": "#/components/schemas/Span"
        },
        "named": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/NamedParty"
         }
        },
        "texts": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Span"
         },
         "description": "The paragraphs of its text when they stand elsewhere than at \u0060source\u0060; none when the document leaves them out."
        }
       },
       "required": [
        "number",
        "label",
        "title",
        "lead",
        "responsible",
        "supporting",
        "leaders",
        "deadline",
        "flags",
        "source"
       ],
       "description": "As people have corrected it."
      }
     },
     "required": [
      "path",
      "kind",
      "parent",
      "item"
     ]
    }
   ]
  },
  "CorrectedItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CorrectedItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "Correction": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "correctsId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer",
     "description": "From 1 within the scheme."
    },
    "reason": {
     "type": "string"
    },
    "state": {
     "const": "DRAFT"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "correctsId",
    "schemeId",
    "number",
    "reason",
    "state",
    "version"
   ]
  },
  "CorrectionsView": {
   "type": "object",
   "properties": {
    "units": {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "type": "object",
        "properties": {
         "by": {
          "type": "object",
          "properties": {
           "id": {
            "type": [
             "string",
             "null"
            ]
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         },
         "at": {
          "type": "string",
          "format": "date-time"
         },
         "asWritten": {
          "type": "string"
         },
         "decision": {
          "const": "group"
         },
         "groupId": {
          "type": "string",
          "format": "uuid"
         },
         "id": {
          "type": "string"
         }
        },
        "required": [
         "asWritten",
         "decision",
         "groupId",
         "id"
        ]
       },
       {
        "type": "object",
        "properties": {
         "by": {
          "type": "object",
          "properties": {
           "id": {
            "type": [
             "string",
             "null"
            ]
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         },
         "at": {
          "type": "string",
          "format": "date-time"
         },
         "asWritten": {
          "type": "string"
         },
         "decision": {
          "const": "left_open"
         },
         "id": {
          "type": "string"
         }
        },
        "required": [
         "asWritten",
         "decision",
         "id"
        ]
       },
       {
        "type": "object",
        "properties": {
         "by": {
          "type": "object",
          "properties": {
           "id": {
            "type": [
             "string",
             "null"
            ]
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         },
         "at": {
          "type": "string",
          "format": "date-time"
         },
         "asWritten": {
          "type": "string"
         },
         "decision": {
          "const": "new_group"
         },
         "name": {
          "type": "string"
         },
         "open": {
          "type": "boolean"
         },
         "id": {
          "type": "string"
         }
        },
        "required": [
         "asWritten",
         "decision",
         "name",
         "open",
         "id"
        ]
       },
       {
        "type": "object",
        "properties": {
         "by": {
          "type": "object",
          "properties": {
           "id": {
            "type": [
             "string",
             "null"
            ]
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         },
         "at": {
          "type": "string",
          "format": "date-time"
         },
         "asWritten": {
          "type": "string"
         },
         "decision": {
          "const": "new_unit"
         },
         "name": {
          "type": "string"
         },
         "id": {
          "type": "string"
         }
        },
        "required": [
         "asWritten",
         "decision",
         "name",
         "id"
        ]
       },
       {
        "type": "object",
        "properties": {
         "by": {
          "type": "object",
          "properties": {
           "id": {
            "type": [
             "string",
             "null"
            ]
           },
           "name": {
            "type": "string"
           }
          },
          "required": [
           "id",
           "name"
          ]
         },
         "at": {
          "type": "string",
          "format": "date-time"
         },
         "asWritten": {
          "type": "string"
         },
         "decision": {
          "const": "unit"
         },
         "unitId": {
          "type": "string",
          "format": "uuid"
         },
         "id": {
          "type": "string"
         }
        },
        "required": [
         "asWritten",
         "decision",
         "unitId",
         "id"
        ]
       }
      ]
     }
    },
    "acceptSameUnit": {
     "type": "array",
     "items": {
      "type": "array",
      "prefixItems": [
       {
        "type": "string"
       },
       {
        "type": "string"
       }
      ],
      "minItems": 2,
      "maxItems": 2
     }
    },
    "acceptSameUnitMade": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Made"
      },
      {
       "type": "null"
      }
     ]
    },
    "items": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": [
           "string",
           "null"
          ]
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string",
        "format": "date-time"
       },
       "path": {
        "type": "string",
        "description": "\u0060document\u0060, \u0060sections.0\u0060, \u0060sections.0.tasks.1\u0060, \u0060….targets.2\u0060, \u0060….measures.0\u0060, \u0060indicators.3\u0060, \u0060added.KEY\u0060."
       },
       "field": {
        "type": "string",
        "description": "A field of \u0060CORRECTABLE\u0060; \u0060removed\u0060, \u0060place\u0060 and \u0060source\u0060 stand for the item as a whole."
       },
       "value": {},
       "words": {
        "type": "string",
        "description": "With \u0060source\u0060: the words there."
       },
       "id": {
        "type": "string"
       }
      },
      "required": [
       "path",
       "field",
       "value",
       "id"
      ]
     }
    },
    "added": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": [
           "string",
           "null"
          ]
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string",
        "format": "date-time"
       },
       "key": {
        "type": "string",
        "description": "Chosen by the client, unique within the import."
       },
       "into": {
        "type": "string",
        "description": "The list that it belongs to: \u0060sections\u0060, \u0060sections.0.tasks\u0060, \u0060added.KEY.targets\u0060, \u0060indicators.3.responsible\u0060."
       },
       "before": {
        "type": [
         "string",
         "null"
        ],
        "description": "Path of the item before which it stands; at the end of the list when left out."
       },
       "value": {
        "type": "object",
        "additionalProperties": true,
        "description": "Fields as in \u0060CORRECTABLE\u0060; of a party its \u0060name\u0060."
       },
       "source": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/Span"
         },
         {
          "type": "null"
         }
        ],
        "description": "The words of the document that say so; null when a person knows it from elsewhere."
       },
       "words": {
        "type": [
         "string",
         "null"
        ],
        "description": "What stands at \u0060source\u0060."
       },
       "id": {
        "type": "string"
       },
       "path": {
        "type": "string"
       }
      },
      "required": [
       "key",
       "into",
       "value",
       "source",
       "words",
       "id",
       "path"
      ]
     }
    },
    "unfit": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnfitCorrection"
     }
    }
   },
   "required": [
    "units",
    "acceptSameUnit",
    "acceptSameUnitMade",
    "items",
    "added",
    "unfit"
   ],
   "description": "With the ids by which \u0060PATCH /imports/:id\u0060 takes each back."
  },
  "Counts": {
   "type": "object",
   "properties": {
    "added": {
     "type": "integer"
    },
    "removed": {
     "type": "integer"
    },
    "changed": {
     "type": "integer"
    }
   },
   "required": [
    "added",
    "removed",
    "changed"
   ]
  },
  "CreatedAssessment": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "year": {
     "type": "integer"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "rulesVersion": {
     "type": "integer"
    },
    "units": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "schemeId",
    "year",
    "asOf",
    "rulesVersion",
    "units"
   ]
  },
  "CreatedEvaluation": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer",
     "description": "From 1 within the scheme."
    },
    "state": {
     "$ref": "#/components/schemas/EvaluationState"
    },
    "version": {
     "type": "integer"
    },
    "policy": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "name",
      "version"
     ]
    }
   },
   "required": [
    "kind",
    "asOf",
    "id",
    "schemeId",
    "number",
    "state",
    "version",
    "policy"
   ]
  },
  "CreatedUser": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "login"
   ]
  },
  "CycleDays": {
   "type": "object",
   "properties": {
    "opensOn": {
     "type": "string",
     "format": "date",
     "description": "From this day on reports may be written."
    },
    "responsibleDueOn": {
     "type": "string",
     "format": "date"
    },
    "leadDueOn": {
     "type": "string",
     "format": "date"
    },
    "responsibleGraceUntil": {
     "type": "string",
     "format": "date",
     "description": "From the due day to here a report that is owed is late, but is not shown as missing yet (宽限)."
    },
    "leadGraceUntil": {
     "type": "string",
     "format": "date"
    },
    "closesOn": {
     "type": "string",
     "format": "date",
     "description": "The last day on which reports are taken."
    }
   },
   "required": [
    "opensOn",
    "responsibleDueOn",
    "leadDueOn",
    "responsibleGraceUntil",
    "leadGraceUntil",
    "closesOn"
   ],
   "description": "The days of a cycle that the calendar decides."
  },
  "CycleKind": {
   "type": "string",
   "enum": [
    "MONTH",
    "QUARTER",
    "HALF_YEAR",
    "YEAR"
   ]
  },
  "CycleView": {
   "type": "object",
   "properties": {
    "provisional": {
     "type": "boolean",
     "description": "One of its days lies in a year whose holidays are not arranged yet, and may move until the cycle opens."
    },
    "kind": {
     "$ref": "#/components/schemas/CycleKind"
    },
    "label": {
     "type": "string",
     "description": "2023年上半年, 2023年第二季度…"
    },
    "periodStart": {
     "type": "string",
     "format": "date"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "opensOn": {
     "type": "string",
     "format": "date",
     "description": "From this day on reports may be written."
    },
    "responsibleDueOn": {
     "type": "string",
     "format": "date"
    },
    "leadDueOn": {
     "type": "string",
     "format": "date"
    },
    "responsibleGraceUntil": {
     "type": "string",
     "format": "date",
     "description": "From the due day to here a report that is owed is late, but is not shown as missing yet (宽限)."
    },
    "leadGraceUntil": {
     "type": "string",
     "format": "date"
    },
    "closesOn": {
     "type": "string",
     "format": "date",
     "description": "The last day on which reports are taken."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "closed": {
     "type": "boolean"
    },
    "reopenings": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "reason": {
        "type": "string"
       },
       "closedOn": {
        "type": "string",
        "format": "date"
       },
       "closesOn": {
        "type": "string",
        "format": "date"
       },
       "by": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "id",
         "name"
        ]
       },
       "at": {
        "type": "string",
        "format": "date-time"
       }
      },
      "required": [
       "reason",
       "closedOn",
       "closesOn",
       "by",
       "at"
      ]
     }
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "provisional",
    "kind",
    "label",
    "periodStart",
    "periodEnd",
    "opensOn",
    "responsibleDueOn",
    "leadDueOn",
    "responsibleGraceUntil",
    "leadGraceUntil",
    "closesOn",
    "id",
    "closed",
    "reopenings",
    "version"
   ]
  },
  "CycleViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CycleView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "DayKind": {
   "type": "string",
   "enum": [
    "WORK",
    "REST"
   ],
   "description": "Whether a day is worked or not."
  },
  "DecidedObjection": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "type": "string",
     "enum": [
      "SCORE_CORRECTED",
      "SCORE_KEPT"
     ]
    },
    "revision": {
     "type": "integer",
     "description": "The newest revision of the unit's score, and that score."
    },
    "score": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "revision",
    "score",
    "version"
   ]
  },
  "DeliberationView": {
   "type": "object",
   "properties": {
    "followUps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FollowUpView"
     }
    },
    "documentNumber": {
     "type": "string"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "text": {
     "type": "string"
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "recordedAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "followUps",
    "documentNumber",
    "issuedOn",
    "text",
    "id",
    "recordedAt"
   ]
  },
  "DeliveredEvent": {
   "type": "object",
   "properties": {
    "eventId": {
     "type": "string",
     "format": "uuid"
    },
    "position": {
     "type": "integer"
    },
    "type": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "occurredAt": {
     "type": "string",
     "format": "date-time"
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "attempts": {
     "type": "integer"
    },
    "nextAttemptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "settledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "eventId",
    "position",
    "type",
    "subject",
    "occurredAt",
    "state",
    "attempts",
    "nextAttemptAt",
    "settledAt",
    "answer"
   ],
   "description": "How an event fared at a subscription."
  },
  "DeliveredEventPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DeliveredEvent"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "DeliveredView": {
   "type": "object",
   "properties": {
    "request": {
     "type": "object",
     "properties": {
      "method": {
       "const": "POST"
      },
      "headers": {
       "type": "object",
       "additionalProperties": true
      },
      "body": {
       "type": "object",
       "additionalProperties": true
      }
     },
     "required": [
      "method",
      "headers",
      "body"
     ],
     "description": "What is sent at each attempt; time and signatures are made anew each time and not kept."
    },
    "eventId": {
     "type": "string",
     "format": "uuid"
    },
    "position": {
     "type": "integer"
    },
    "type": {
     "type": "string"
    },
    "subject": {
     "type": "string"
    },
    "occurredAt": {
     "type": "string",
     "format": "date-time"
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "attempts": {
     "type": "integer"
    },
    "nextAttemptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "settledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    },
    "log": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoggedAttempt"
     }
    }
   },
   "required": [
    "request",
    "eventId",
    "position",
    "type",
    "subject",
    "occurredAt",
    "state",
    "attempts",
    "nextAttemptAt",
    "settledAt",
    "answer",
    "log"
   ]
  },
  "DeliveryFigures": {
   "type": "object",
   "properties": {
    "stopped": {
     "type": "integer",
     "description": "Receivers of webhooks that wanted no more and that nobody has resumed or removed yet."
    },
    "waiting": {
     "type": "integer",
     "description": "Waiting to be sent for the first time (QUEUED), …"
    },
    "failed": {
     "type": "integer",
     "description": "… to be sent again (FAILED), …"
    },
    "dead": {
     "type": "integer",
     "description": "… and given up (DEAD)."
    },
    "sentToday": {
     "type": "integer",
     "description": "SENT since the day began (Asia/Shanghai)."
    },
    "oldestWaitMs": {
     "type": [
      "integer",
      "null"
     ],
     "description": "How long the one that has waited longest is past its time, in milliseconds; null when none is."
    },
    "pausedReceivers": {
     "type": "integer",
     "description": "Receivers that failed so often that nothing is sent there for a while, although something waits."
    }
   },
   "required": [
    "stopped",
    "waiting",
    "failed",
    "dead",
    "sentToday",
    "oldestWaitMs",
    "pausedReceivers"
   ]
  },
  "DeliveryItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "channel": {
     "type": "string",
     "enum": [
      "EMAIL",
      "WEBHOOK"
     ]
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "recipient": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "notification": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "kind"
     ]
    },
    "webhookEndpointId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "attempts": {
     "type": "integer"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "nextAttemptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "settledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of the newest attempt, when it failed for a reason that has a code."
    }
   },
   "required": [
    "id",
    "channel",
    "state",
    "recipient",
    "notification",
    "webhookEndpointId",
    "attempts",
    "createdAt",
    "nextAttemptAt",
    "settledAt",
    "answer",
    "code"
   ],
   "description": "A delivery as an administrator sees it: who and how, never what."
  },
  "DeliveryItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DeliveryItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "DeliveryView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "channel": {
     "type": "string",
     "enum": [
      "EMAIL",
      "WEBHOOK"
     ]
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "recipient": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "notification": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "kind"
     ]
    },
    "webhookEndpointId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "attempts": {
     "type": "integer"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "nextAttemptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "settledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of the newest attempt, when it failed for a reason that has a code."
    },
    "log": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LoggedAttempt"
     }
    }
   },
   "required": [
    "id",
    "channel",
    "state",
    "recipient",
    "notification",
    "webhookEndpointId",
    "attempts",
    "createdAt",
    "nextAttemptAt",
    "settledAt",
    "answer",
    "code",
    "log"
   ]
  },
  "Diagnostic": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "description": "Stable code of the catalogue in \u0060diagnostics.ts\u0060."
    },
    "severity": {
     "$ref": "#/components/schemas/Severity"
    },
    "message": {
     "type": "string"
    },
    "line": {
     "type": "integer",
     "description": "1-based line of the extracted text."
    },
    "excerpt": {
     "type": "string"
    },
    "advice": {
     "type": "string"
    }
   },
   "required": [
    "code",
    "severity",
    "message",
    "line",
    "excerpt"
   ]
  },
  "DifferenceCause": {
   "type": "string",
   "enum": [
    "NOT_THERE",
    "DONE_THERE",
    "CLOSED_HERE",
    "OTHER_TITLE",
    "UNKNOWN",
    "REFUSED",
    "WAITING"
   ],
   "description": "- NOT_THERE: deleted there, or never kept. DONE_THERE: ticked off there, but still owed. - CLOSED_HERE: done or fallen away here, still open there. OTHER_TITLE: shown under another title. - UNKNOWN: bears our links, but is in no push of ours (a restored backup, most likely). - REFUSED: the OA has refused the push. WAITING: the push has not got through for a day."
  },
  "DifferenceKind": {
   "type": "string",
   "enum": [
    "MISSING",
    "ORPHAN",
    "DIFFERING"
   ],
   "description": "MISSING: should be open there. ORPHAN: is open there and should not. DIFFERING: is there, but not as it should be."
  },
  "DifferenceNode": {
   "type": "string",
   "enum": [
    "OVERALL",
    "INDICATOR",
    "SECTION",
    "TASK",
    "TARGET",
    "UNIT"
   ]
  },
  "DifferentFigure": {
   "type": "object",
   "properties": {
    "node": {
     "type": "object",
     "properties": {
      "type": {
       "$ref": "#/components/schemas/DifferenceNode"
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "label"
     ]
    },
    "figure": {
     "type": "string",
     "description": "Name of the snapshot's member: \u0060percent\u0060, \u0060light\u0060, \u0060lights.GREEN\u0060, \u0060values.2022\u0060."
    },
    "before": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null where the first has none, or not the node."
    },
    "after": {
     "type": [
      "string",
      "null"
     ]
    },
    "causes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Cause"
     },
     "description": "The facts and settings of this node that differ; those of the whole evaluation stand in \u0060common\u0060."
    }
   },
   "required": [
    "node",
    "figure",
    "before",
    "after",
    "causes"
   ],
   "description": "One figure or judgement that is another one in the second evaluation."
  },
  "DigestBody": {
   "type": "object",
   "properties": {
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DigestGroup"
     }
    }
   },
   "required": [
    "groups"
   ]
  },
  "DigestGroup": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "ASKED",
      "COPY",
      "REMIND",
      "SUPERVISE",
      "UNCHANGED",
      "UNSTAFFED",
      "URGE"
     ]
    },
    "heading": {
     "type": "string"
    },
    "lines": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DigestLine"
     }
    }
   },
   "required": [
    "kind",
    "heading",
    "lines"
   ]
  },
  "DigestLine": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "link": {
     "type": "string",
     "description": "A path of this service."
    },
    "obligationId": {
     "type": "string",
     "format": "uuid",
     "description": "Left out where the line counts several."
    },
    "stage": {
     "anyOf": [
      {
       "type": "string",
       "pattern": "^REMIND_.*$"
      },
      {
       "type": "string",
       "pattern": "^SUPERVISE_.*$"
      },
      {
       "type": "string",
       "pattern": "^URGE_.*$"
      }
     ]
    }
   },
   "required": [
    "text",
    "link"
   ],
   "description": "Types and not interfaces, so that the body is JSON to the compiler."
  },
  "DismissedProposal": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ProposalState"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "version"
   ]
  },
  "DocumentFailure": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "detail": {
     "type": "string",
     "description": "Chinese: what is wrong and what to do."
    }
   },
   "required": [
    "code",
    "detail"
   ]
  },
  "DocumentHeader": {
   "type": "object",
   "properties": {
    "title": {
     "type": [
      "string",
      "null"
     ]
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "indexNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "issuer": {
     "type": [
      "string",
      "null"
     ]
    },
    "publishedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "planPeriod": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "start": {
       "type": "string"
      },
      "end": {
       "type": "string"
      }
     },
     "required": [
      "start",
      "end"
     ]
    }
   },
   "required": [
    "title",
    "documentNumber",
    "indexNumber",
    "issuer",
    "publishedOn",
    "planPeriod"
   ]
  },
  "DocumentState": {
   "type": "string",
   "enum": [
    "WAITING",
    "READY",
    "FAILED",
    "CANCELLED"
   ],
   "description": "WAITING is being made or about to be; FAILED says why and can be asked for again, as can CANCELLED. A document that was made before keeps its file until the next one is there."
  },
  "DocumentView": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "variant": {
     "type": "string"
    },
    "state": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/DocumentState"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null: never asked for."
    },
    "stateWord": {
     "type": "string"
    },
    "sha256": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of the newest file, which can be downloaded also while another one is made."
    },
    "size": {
     "type": [
      "integer",
      "null"
     ]
    },
    "outdated": {
     "type": "boolean",
     "description": "True when it was made before the last change of the texts."
    },
    "failure": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/DocumentFailure"
      },
      {
       "type": "null"
      }
     ]
    },
    "changedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "name",
    "variant",
    "state",
    "stateWord",
    "sha256",
    "size",
    "outdated",
    "failure",
    "changedAt"
   ]
  },
  "DocumentsView": {
   "type": "object",
   "properties": {
    "progress": {
     "type": "integer",
     "description": "Percent of what was asked for that is made, has failed or was cancelled."
    },
    "waiting": {
     "type": "integer"
    },
    "ready": {
     "type": "integer"
    },
    "failed": {
     "type": "integer"
    },
    "cancelled": {
     "type": "integer"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DocumentView"
     }
    }
   },
   "required": [
    "progress",
    "waiting",
    "ready",
    "failed",
    "cancelled",
    "items"
   ]
  },
  "DraftClause": {
   "type": "object",
   "properties": {
    "start": {
     "type": "integer"
    },
    "end": {
     "type": "integer"
    },
    "raw": {
     "type": "string"
    },
    "item": {
     "type": [
      "string",
      "null"
     ],
     "description": "Label of the task or indicator that it assigns."
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "supporting": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "leaders": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Persons or posts, never units."
    },
    "open": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "The words that leave the list open: \u0060等\u0060, \u0060相关街道\u0060."
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ]
    },
    "inferredBy": {
     "type": [
      "string",
      "null"
     ],
     "description": "The document's own rule from which the lead follows, when it is not named."
    },
    "added": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "name": {
       "type": "string"
      },
      "rule": {
       "type": "string"
      }
     },
     "required": [
      "name",
      "rule"
     ],
     "description": "A party that the document's rule adds to every assignment (以下均需各县市区落实), with the words of the rule."
    },
    "elided": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "asWritten": {
        "type": "string"
       },
       "proposal": {
        "type": "string"
       }
      },
      "required": [
       "asWritten",
       "proposal"
      ]
     },
     "description": "Names without the level's word that the name before them has, and what they are probably called."
    }
   },
   "required": [
    "start",
    "end",
    "raw",
    "item",
    "lead",
    "responsible",
    "supporting",
    "leaders",
    "open",
    "deadline",
    "inferredBy"
   ],
   "description": "One assignment as it stands in the document; units as written, one entry per group."
  },
  "DraftCommitment": {
   "type": "object",
   "properties": {
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "description": "For comparing; \u0060valueText\u0060 is the figure to store."
    },
    "valueText": {
     "type": [
      "string",
      "null"
     ]
    },
    "valueMax": {
     "type": [
      "number",
      "null"
     ]
    },
    "valueMaxText": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": "string"
    },
    "baseValueText": {
     "type": [
      "string",
      "null"
     ],
     "description": "Where the figure comes from (由60%提高到65%), when the sentence says so."
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "\u00602025\u0060, \u00602025-06\u0060 or null when the sentence names none."
    },
    "kind": {
     "$ref": "#/components/schemas/TargetKind"
    },
    "excerpt": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    },
    "text": {
     "type": "string",
     "description": "The sentence that makes it."
    },
    "year": {
     "type": [
      "integer",
      "null"
     ],
     "description": "The year that the heading or the title speaks of."
    }
   },
   "required": [
    "comparator",
    "value",
    "valueText",
    "valueMax",
    "valueMaxText",
    "unit",
    "name",
    "deadline",
    "kind",
    "excerpt",
    "source",
    "text",
    "year"
   ],
   "description": "A quantified promise of a document without assignments (a year's report or programme): a candidate for a year's plan."
  },
  "DraftDuty": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/DutyKind"
    },
    "frequency": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/CycleKind"
      },
      {
       "type": "null"
      }
     ]
    },
    "text": {
     "type": "string",
     "description": "The sentence that says so."
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "kind",
    "frequency",
    "text",
    "source"
   ]
  },
  "DraftIndicator": {
   "type": "object",
   "properties": {
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "description": "For comparing; \u0060valueText\u0060 is the figure to store."
    },
    "valueText": {
     "type": [
      "string",
      "null"
     ]
    },
    "valueMax": {
     "type": [
      "number",
      "null"
     ]
    },
    "valueMaxText": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "attribute": {
     "type": [
      "string",
      "null"
     ]
    },
    "number": {
     "type": "integer"
    },
    "name": {
     "type": "string"
    },
    "targetText": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/TargetKind"
    },
    "baseValueText": {
     "type": [
      "string",
      "null"
     ],
     "description": "From a table of indicators: the figure of the base year and the yearly growth in %, null where its cell is empty."
    },
    "baseYear": {
     "type": [
      "integer",
      "null"
     ]
    },
    "growthText": {
     "type": [
      "string",
      "null"
     ]
    },
    "otherYears": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "year": {
        "type": "integer"
       },
       "valueText": {
        "type": "string"
       }
      },
      "required": [
       "year",
       "valueText"
      ]
     },
     "description": "Figures of the table's other columns of years: yearly targets within the plan, values before its base year."
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "supporting": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "named": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NamedParty"
     }
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "comparator",
    "value",
    "valueText",
    "valueMax",
    "valueMaxText",
    "unit",
    "attribute",
    "number",
    "name",
    "targetText",
    "kind",
    "lead",
    "responsible",
    "supporting",
    "source"
   ]
  },
  "DraftMeasure": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "title",
    "source"
   ]
  },
  "DraftRequirement": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "title",
    "source"
   ]
  },
  "DraftSection": {
   "type": "object",
   "properties": {
    "number": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftTask"
     }
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "number",
    "title",
    "tasks",
    "source"
   ]
  },
  "DraftTarget": {
   "type": "object",
   "properties": {
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "number",
      "null"
     ],
     "description": "For comparing; \u0060valueText\u0060 is the figure to store."
    },
    "valueText": {
     "type": [
      "string",
      "null"
     ]
    },
    "valueMax": {
     "type": [
      "number",
      "null"
     ]
    },
    "valueMaxText": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "name": {
     "type": "string"
    },
    "baseValueText": {
     "type": [
      "string",
      "null"
     ],
     "description": "Where the figure comes from (由60%提高到65%), when the sentence says so."
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "\u00602025\u0060, \u00602025-06\u0060 or null when the sentence names none."
    },
    "kind": {
     "$ref": "#/components/schemas/TargetKind"
    },
    "excerpt": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "comparator",
    "value",
    "valueText",
    "valueMax",
    "valueMaxText",
    "unit",
    "name",
    "deadline",
    "kind",
    "excerpt",
    "source"
   ]
  },
  "DraftTask": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer"
    },
    "label": {
     "type": "string",
     "description": "The numbering as written, with that of the tasks above it: \u0060(一)1.\u0060"
    },
    "title": {
     "type": "string"
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "supporting": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "leaders": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ]
    },
    "measures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftMeasure"
     }
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftTarget"
     }
    },
    "flags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    },
    "named": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NamedParty"
     }
    },
    "texts": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Span"
     },
     "description": "The paragraphs of its text when they stand elsewhere than at \u0060source\u0060; none when the document leaves them out."
    }
   },
   "required": [
    "number",
    "label",
    "title",
    "lead",
    "responsible",
    "supporting",
    "leaders",
    "deadline",
    "measures",
    "targets",
    "flags",
    "source"
   ]
  },
  "Duty": {
   "type": "object",
   "properties": {
    "code": {
     "$ref": "#/components/schemas/DutyCode"
    },
    "detail": {
     "type": "string"
    }
   },
   "required": [
    "code",
    "detail"
   ],
   "description": "Why something is not ended yet, and what to do about it."
  },
  "DutyCode": {
   "type": "string",
   "enum": [
    "unfinished_obligations",
    "open_supervision_orders",
    "last_reporter",
    "last_approver",
    "holds_other_post"
   ]
  },
  "DutyKind": {
   "type": "string",
   "enum": [
    "REPORT",
    "MID_TERM_EVALUATION",
    "FINAL_EVALUATION",
    "ANNUAL_PLAN",
    "ASSESSMENT"
   ]
  },
  "DutyRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "kind": {
     "$ref": "#/components/schemas/DutyKind"
    },
    "frequency": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/CycleKind"
      },
      {
       "type": "null"
      }
     ]
    },
    "text": {
     "type": "string"
    },
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SourceRange"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "id",
    "kind",
    "frequency",
    "text",
    "source"
   ]
  },
  "DutySummary": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/DutyKind"
    },
    "text": {
     "type": "string"
    }
   },
   "required": [
    "kind",
    "text"
   ]
  },
  "EmailSettings": {
   "type": "object",
   "properties": {
    "host": {
     "type": "string"
    },
    "port": {
     "type": "integer"
    },
    "security": {
     "$ref": "#/components/schemas/SmtpSecurity",
     "description": "TLS from the first byte, or STARTTLS, without which nothing is sent; NONE only inside a closed network."
    },
    "user": {
     "type": [
      "string",
      "null"
     ],
     "description": "Account at the mail server; null: none is asked for."
    },
    "fromAddress": {
     "type": "string"
    },
    "fromName": {
     "type": "string"
    },
    "perMinute": {
     "type": "integer"
    },
    "caCertificates": {
     "type": [
      "string",
      "null"
     ],
     "description": "PEM; whoever is vouched for by one of them is trusted, and nobody else. Null: the well-known authorities."
    }
   },
   "required": [
    "host",
    "port",
    "security",
    "user",
    "fromAddress",
    "fromName",
    "perMinute",
    "caCertificates"
   ],
   "description": "Types and not interfaces, so that they are JSON to the compiler."
  },
  "EndManner": {
   "type": "string",
   "enum": [
    "TERMINATED",
    "MERGED"
   ],
   "description": "终止: given up; 合并: its work goes on in another task."
  },
  "EndpointFault": {
   "type": "object",
   "properties": {
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "code": {
     "type": [
      "string",
      "null"
     ]
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "at",
    "code",
    "answer"
   ],
   "description": "The failure that was the last thing heard of a receiver. A type and not an interface, so that it is JSON to the compiler."
  },
  "EndpointHealth": {
   "type": "object",
   "properties": {
    "state": {
     "type": "string",
     "enum": [
      "FAILING",
      "OK",
      "PAUSED"
     ],
     "description": "OK: it worked the last time, or was never asked. FAILING: it failed the last time. PAUSED: it failed so often that nothing is sent there until it is tried again."
    },
    "failures": {
     "type": "integer",
     "description": "Failures in a row."
    },
    "triedAgainAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "When PAUSED: when one message is tried; null in the other states."
    },
    "fault": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/EndpointFault"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "state",
    "failures",
    "triedAgainAt",
    "fault"
   ],
   "description": "How a receiver fares, for those who can mend it."
  },
  "EndpointPause": {
   "type": "object",
   "properties": {
    "at": {
     "type": "string",
     "format": "date-time",
     "description": "Instant, ISO 8601."
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "at",
    "reason"
   ]
  },
  "EndpointState": {
   "type": "string",
   "enum": [
    "ACTIVE",
    "PAUSED"
   ]
  },
  "EnteredYear": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "value": {
     "type": [
      "string",
      "null"
     ],
     "description": "Decimal; null takes it back."
    },
    "since": {
     "type": "string",
     "description": "First day, \u0060YYYY-MM-DD\u0060."
    }
   },
   "required": [
    "year",
    "value",
    "since"
   ],
   "description": "年度目标 that the coordinator enters because the plan has none; judged by from a day on, never for days before."
  },
  "EvaluationFailure": {
   "type": "string",
   "enum": [
    "judging_failed",
    "assembling_failed",
    "lost"
   ]
  },
  "EvaluationKind": {
   "type": "string",
   "enum": [
    "ANNUAL",
    "MID_TERM",
    "FINAL"
   ]
  },
  "EvaluationNamed": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "sha256": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "id",
    "number",
    "kind",
    "asOf",
    "sha256"
   ]
  },
  "EvaluationSnapshot": {
   "type": "object",
   "properties": {
    "schema": {
     "const": "fengong.evaluation/1"
    },
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "policy": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "name",
      "version"
     ]
    },
    "scheme": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "revision": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      },
      "documentNumber": {
       "type": [
        "string",
        "null"
       ]
      },
      "issuer": {
       "type": [
        "string",
        "null"
       ]
      },
      "jurisdictionName": {
       "type": "string"
      },
      "planStart": {
       "type": "string",
       "format": "date"
      },
      "planEnd": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "revision",
      "title",
      "documentNumber",
      "issuer",
      "jurisdictionName",
      "planStart",
      "planEnd"
     ]
    },
    "elapsed": {
     "type": "string",
     "description": "τ of the plan period at \u0060asOf\u0060."
    },
    "overall": {
     "$ref": "#/components/schemas/SnapshotOverall"
    },
    "indicators": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotIndicator"
     }
    },
    "sections": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotSection"
     }
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotUnit"
     }
    },
    "missing": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotMissing"
     },
     "description": "Obligations without an accepted report whose due day has passed."
    },
    "inputs": {
     "type": "object",
     "properties": {
      "reportIds": {
       "type": "array",
       "items": {
        "type": "string",
        "format": "uuid"
       }
      },
      "measurementIds": {
       "type": "array",
       "items": {
        "type": "string",
        "format": "uuid"
       }
      },
      "reports": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/SnapshotReport"
       },
       "description": "The same facts with their values, by id, so that a later correction in the tables changes nothing here."
      },
      "measurements": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/SnapshotMeasurement"
       }
      }
     },
     "required": [
      "reportIds",
      "measurementIds",
      "reports",
      "measurements"
     ],
     "description": "Every fact that was used, so that a reader can go from a figure to its report."
    },
    "scope": {
     "$ref": "#/components/schemas/SnapshotScope",
     "description": "What was evaluated when it was not the whole scheme."
    },
    "correction": {
     "$ref": "#/components/schemas/SnapshotCorrection",
     "description": "Set when it corrects an earlier evaluation, which stays as it is."
    },
    "former": {
     "$ref": "#/components/schemas/SnapshotFormer",
     "description": "The newest evaluation of an earlier day; absent without one, and in evaluations of the time before it was kept."
    },
    "demonstration": {
     "type": "boolean",
     "description": "True when the scheme's progress was invented for a demonstration; every document says so on its first page."
    }
   },
   "required": [
    "schema",
    "kind",
    "asOf",
    "policy",
    "scheme",
    "elapsed",
    "overall",
    "indicators",
    "sections",
    "units",
    "missing",
    "inputs",
    "demonstration"
   ],
   "description": "What a frozen evaluation keeps. Documents are rendered from this alone, \u0060verify\u0060 recomputes its SHA-256 over canonical JSON (RFC 8785). Plain JSON: figures are decimal strings, days \u0060YYYY-MM-DD\u0060, percents 0…100 as decimal strings, shares (τ, attainment) 0…1 as decimal strings."
  },
  "EvaluationState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "FROZEN",
    "UNDER_REVIEW",
    "SUBMITTED",
    "PUBLISHED",
    "RETURNED"
   ]
  },
  "EvaluationStep": {
   "type": "string",
   "enum": [
    "submit",
    "approve",
    "return",
    "publish"
   ]
  },
  "EvaluationSummary": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer",
     "description": "From 1 within the scheme."
    },
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "kindWord": {
     "type": "string"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/EvaluationState"
    },
    "stateWord": {
     "type": "string"
    },
    "sha256": {
     "type": [
      "string",
      "null"
     ],
     "description": "Over the canonical JSON of the snapshot; null until it is frozen."
    },
    "reportReady": {
     "type": "boolean"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "correctsId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The evaluation that this one corrects, and why."
    },
    "correctionReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "asOfReason": {
     "type": [
      "string",
      "null"
     ],
     "description": "Why an annual evaluation looks on another day than the last of a year."
    },
    "failure": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "code": {
       "$ref": "#/components/schemas/EvaluationFailure"
      },
      "message": {
       "type": "string"
      },
      "at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "code",
      "message",
      "at"
     ],
     "description": "Why it was not computed, and what to do; null while it may be."
    },
    "createdBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "frozenAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "schemeId",
    "number",
    "kind",
    "kindWord",
    "asOf",
    "state",
    "stateWord",
    "sha256",
    "reportReady",
    "returnReason",
    "correctsId",
    "correctionReason",
    "asOfReason",
    "failure",
    "createdBy",
    "createdAt",
    "frozenAt",
    "version"
   ],
   "description": "An evaluation as lists show it."
  },
  "EvaluationSummaryPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EvaluationSummary"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "EvaluationUnitFigures": {
   "type": "object",
   "properties": {
    "led": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "responsible": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "indicators": {
     "type": "object",
     "properties": {
      "ACHIEVED_EARLY": {
       "type": "integer"
      },
      "AHEAD": {
       "type": "integer"
      },
      "BEHIND": {
       "type": "integer"
      },
      "COMPLETED": {
       "type": "integer"
      },
      "EXCEEDED": {
       "type": "integer"
      },
      "NOT_ASSESSABLE": {
       "type": "integer"
      },
      "NOT_COMPLETED": {
       "type": "integer"
      },
      "ON_TRACK": {
       "type": "integer"
      }
     },
     "description": "Of the indicators that it leads or answers for."
    },
    "reports": {
     "$ref": "#/components/schemas/YearReports"
    }
   },
   "required": [
    "led",
    "responsible",
    "indicators",
    "reports"
   ],
   "description": "What a unit is scored by: the roll-up of the last day of the year, and the reports of the year's periods."
  },
  "EvaluationVerification": {
   "type": "object",
   "properties": {
    "valid": {
     "type": "boolean",
     "description": "The kept facts, judged again by the kept rules, give the very snapshot and hash that are kept."
    },
    "sha256": {
     "type": "string"
    },
    "recomputedSha256": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null when the kept facts are so damaged that they cannot be judged at all."
    }
   },
   "required": [
    "valid",
    "sha256",
    "recomputedSha256"
   ]
  },
  "EvaluationView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer",
     "description": "From 1 within the scheme."
    },
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "kindWord": {
     "type": "string"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/EvaluationState"
    },
    "stateWord": {
     "type": "string"
    },
    "sha256": {
     "type": [
      "string",
      "null"
     ],
     "description": "Over the canonical JSON of the snapshot; null until it is frozen."
    },
    "reportReady": {
     "type": "boolean"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "correctsId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The evaluation that this one corrects, and why."
    },
    "correctionReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "asOfReason": {
     "type": [
      "string",
      "null"
     ],
     "description": "Why an annual evaluation looks on another day than the last of a year."
    },
    "failure": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "code": {
       "$ref": "#/components/schemas/EvaluationFailure"
      },
      "message": {
       "type": "string"
      },
      "at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "code",
      "message",
      "at"
     ],
     "description": "Why it was not computed, and what to do; null while it may be."
    },
    "createdBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "frozenAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/EvaluationStep"
       },
       {
        "const": "compute-again"
       }
      ]
     },
     "description": "What the caller may do with it now."
    },
    "overall": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "conclusionWord": {
       "type": "string"
      },
      "conclusion": {
       "$ref": "#/components/schemas/Conclusion"
      },
      "cappedBy": {
       "type": "array",
       "items": {
        "type": "string"
       },
       "description": "Set when a binding indicator that is BEHIND caps the conclusion: names of those indicators."
      },
      "percent": {
       "type": [
        "string",
        "null"
       ],
       "description": "Mean percent over tasks that can be judged; null when none can."
      },
      "tasks": {
       "type": "integer"
      },
      "judgedTasks": {
       "type": "integer",
       "description": "Tasks that the mean is made of; the others have no percent."
      },
      "lights": {
       "type": "object",
       "properties": {
        "BLUE": {
         "type": "integer"
        },
        "GREEN": {
         "type": "integer"
        },
        "GREY": {
         "type": "integer"
        },
        "RED": {
         "type": "integer"
        },
        "YELLOW": {
         "type": "integer"
        }
       },
       "required": [
        "BLUE",
        "GREEN",
        "GREY",
        "RED",
        "YELLOW"
       ]
      },
      "indicatorConclusions": {
       "type": "object",
       "properties": {
        "ACHIEVED_EARLY": {
         "type": "integer"
        },
        "AHEAD": {
         "type": "integer"
        },
        "BEHIND": {
         "type": "integer"
        },
        "COMPLETED": {
         "type": "integer"
        },
        "EXCEEDED": {
         "type": "integer"
        },
        "NOT_ASSESSABLE": {
         "type": "integer"
        },
        "NOT_COMPLETED": {
         "type": "integer"
        },
        "ON_TRACK": {
         "type": "integer"
        }
       }
      },
      "reason": {
       "type": "string",
       "description": "Why it is judged so, in Chinese, with the figures."
      }
     },
     "required": [
      "conclusionWord",
      "conclusion",
      "cappedBy",
      "percent",
      "tasks",
      "judgedTasks",
      "lights",
      "indicatorConclusions",
      "reason"
     ],
     "description": "From the snapshot; null until it is frozen."
    }
   },
   "required": [
    "id",
    "schemeId",
    "number",
    "kind",
    "kindWord",
    "asOf",
    "state",
    "stateWord",
    "sha256",
    "reportReady",
    "returnReason",
    "correctsId",
    "correctionReason",
    "asOfReason",
    "failure",
    "createdBy",
    "createdAt",
    "frozenAt",
    "version",
    "nextSteps",
    "overall"
   ]
  },
  "EventType": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string",
     "description": "\u0060cn.fengong.report.accepted.v1\u0060: what \u0060type\u0060 of the CloudEvent says."
    },
    "name": {
     "type": "string"
    },
    "version": {
     "type": "integer"
    },
    "summary": {
     "type": "string"
    },
    "subject": {
     "$ref": "#/components/schemas/Subject"
    },
    "audience": {
     "$ref": "#/components/schemas/Audience"
    },
    "schema": {
     "type": "object",
     "additionalProperties": true,
     "description": "JSON Schema of \u0060data\u0060; its \u0060$id\u0060 is \u0060dataschema\u0060 of the CloudEvent."
    }
   },
   "required": [
    "type",
    "name",
    "version",
    "summary",
    "subject",
    "audience",
    "schema"
   ]
  },
  "EvidenceList": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/ReportEvidence"
    },
    {
     "$ref": "#/components/schemas/ValueEvidence"
    }
   ]
  },
  "EvidenceView": {
   "type": "object",
   "properties": {
    "alsoUsedBy": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ShownUse"
     },
     "description": "Reports and values of other units or of other periods that have the same file."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "fileName": {
     "type": "string"
    },
    "mediaType": {
     "type": "string"
    },
    "size": {
     "type": "integer",
     "description": "Bytes."
    },
    "sha256": {
     "type": "string"
    },
    "note": {
     "type": [
      "string",
      "null"
     ]
    },
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The figure of the report that it bears out; both null for the report as a whole, and for a value."
    },
    "indicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "attachedBy": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "attachedAt": {
     "type": "string",
     "format": "date-time"
    },
    "purgedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "When the file was destroyed after its retention; it can no longer be downloaded."
    }
   },
   "required": [
    "alsoUsedBy",
    "id",
    "fileName",
    "mediaType",
    "size",
    "sha256",
    "note",
    "targetId",
    "indicatorId",
    "attachedBy",
    "attachedAt",
    "purgedAt"
   ]
  },
  "ExemptObligationResult": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ObligationState"
    },
    "exemptReason": {
     "type": "string"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "exemptReason",
    "version"
   ]
  },
  "Expectation": {
   "type": "object",
   "properties": {
    "percent": {
     "type": "string",
     "description": "0…100, decimal string: the annual plan's percent where one is approved, else the share of the plan that has passed."
    },
    "from": {
     "type": "string",
     "enum": [
      "ANNUAL_PLAN",
      "ELAPSED_TIME"
     ]
    }
   },
   "required": [
    "percent",
    "from"
   ]
  },
  "ExplanationView": {
   "type": "object",
   "properties": {
    "node": {
     "type": "string",
     "description": "As it was asked for, with a point: \u0060task.<uuid>\u0060."
    },
    "label": {
     "type": "string"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "computedAt": {
     "type": "string",
     "format": "date-time"
    },
    "policy": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "name",
      "version"
     ]
    },
    "rule": {
     "type": "string"
    },
    "ruleText": {
     "type": "string"
    },
    "inputs": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/InputView"
     }
    },
    "setAside": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "reason": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "reason"
      ]
     },
     "description": "Facts and items that were known and not counted, with the reason."
    },
    "arithmetic": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "The worked lines, in order."
    },
    "verdict": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "How the light or the conclusion follows from them; empty where there is none."
    },
    "rounding": {
     "type": "string",
     "description": "How the figures in the lines are rounded."
    },
    "document": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/WordsView"
      },
      {
       "type": "null"
      }
     ],
     "description": "Where the node stands in the document of the scheme; null for units and the scheme itself."
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TargetView"
     },
     "description": "How each quantified target of a task was judged; empty for other nodes."
    },
    "result": {
     "$ref": "#/components/schemas/NodeOutcome"
    }
   },
   "required": [
    "node",
    "label",
    "schemeId",
    "asOf",
    "computedAt",
    "policy",
    "rule",
    "ruleText",
    "inputs",
    "setAside",
    "arithmetic",
    "verdict",
    "rounding",
    "document",
    "targets",
    "result"
   ],
   "description": "Enough to check a figure by hand. Decimals are strings, percents 0…100, shares 0…1."
  },
  "ExtensionState": {
   "type": "string",
   "enum": [
    "REQUESTED",
    "GRANTED",
    "REFUSED"
   ]
  },
  "ExtensionSummary": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ExtensionState"
    },
    "dueOn": {
     "type": "string",
     "format": "date",
     "description": "The due day when it was asked for."
    },
    "wantedDueOn": {
     "type": "string",
     "format": "date"
    },
    "reason": {
     "type": "string"
    },
    "grantedDueOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "decisionReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "dueOn",
    "wantedDueOn",
    "reason",
    "grantedDueOn",
    "decisionReason",
    "version"
   ]
  },
  "ExtensionView": {
   "type": "object",
   "properties": {
    "provisional": {
     "type": "boolean",
     "description": "One of its due days lies in a year whose holidays are not arranged yet: it may turn out to be a day of rest."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "obligation": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "schemeId": {
       "type": "string",
       "format": "uuid"
      },
      "cycle": {
       "type": "string"
      },
      "unit": {
       "$ref": "#/components/schemas/ReportingNamed"
      },
      "title": {
       "type": "string",
       "description": "Title of the task or name of the indicator."
      },
      "dueOn": {
       "type": "string",
       "format": "date",
       "description": "As it is now."
      }
     },
     "required": [
      "id",
      "schemeId",
      "cycle",
      "unit",
      "title",
      "dueOn"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/ExtensionState"
    },
    "dueOn": {
     "type": "string",
     "format": "date",
     "description": "The due day when it was asked for."
    },
    "wantedDueOn": {
     "type": "string",
     "format": "date"
    },
    "reason": {
     "type": "string"
    },
    "requestedBy": {
     "$ref": "#/components/schemas/ReportingNamed"
    },
    "requestedAt": {
     "type": "string",
     "format": "date-time"
    },
    "grantedDueOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "decisionReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "decidedBy": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ReportingNamed"
      },
      {
       "type": "null"
      }
     ]
    },
    "decidedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "provisional",
    "id",
    "obligation",
    "state",
    "dueOn",
    "wantedDueOn",
    "reason",
    "requestedBy",
    "requestedAt",
    "grantedDueOn",
    "decisionReason",
    "decidedBy",
    "decidedAt",
    "version"
   ]
  },
  "ExtensionViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExtensionView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ExternalKind": {
   "type": "string",
   "enum": [
    "UNIT",
    "PERSON",
    "TASK",
    "REPORT"
   ]
  },
  "ExternalName": {
   "type": "object",
   "properties": {
    "source": {
     "type": "string"
    },
    "externalId": {
     "type": "string"
    }
   },
   "required": [
    "source",
    "externalId"
   ],
   "description": "What a thing is called in one source."
  },
  "FaultyReport": {
   "type": "object",
   "properties": {
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "label": {
     "type": "string"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "firstSubmittedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "timesReturned": {
     "type": "integer"
    }
   },
   "required": [
    "obligationId",
    "label",
    "periodEnd",
    "dueOn",
    "firstSubmittedOn",
    "timesReturned"
   ],
   "description": "A report of the year that came late, is overdue or was returned."
  },
  "FieldError": {
   "type": "object",
   "properties": {
    "field": {
     "type": "string",
     "description": "Path of the field in the request, dots and indexes: \u0060measures.0.percent\u0060."
    },
    "code": {
     "type": "string"
    },
    "message": {
     "type": "string"
    }
   },
   "required": [
    "field",
    "code",
    "message"
   ]
  },
  "FiguresView": {
   "type": "object",
   "properties": {
    "conclusionWord": {
     "type": [
      "string",
      "null"
     ]
    },
    "lightWord": {
     "type": [
      "string",
      "null"
     ]
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "0…100, of an indicator its attainment in percent; null when nothing tells it."
    },
    "actual": {
     "type": [
      "string",
      "null"
     ],
     "description": "The figure that was judged, in its own unit; of indicators alone."
    },
    "conclusion": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Conclusion"
      },
      {
       "type": "null"
      }
     ],
     "description": "Of the scheme and of indicators."
    },
    "light": {
     "type": [
      "string",
      "null"
     ],
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW",
      null
     ],
     "description": "Of tasks."
    },
    "lights": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ],
     "description": "Tasks by light, of scheme, sections and units."
    }
   },
   "required": [
    "conclusionWord",
    "lightWord",
    "percent",
    "actual",
    "conclusion",
    "light",
    "lights"
   ]
  },
  "FiledObjection": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "assessmentId": {
     "type": "string",
     "format": "uuid"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "revision": {
     "type": "integer",
     "description": "Of the score that it is about."
    },
    "state": {
     "const": "OPEN"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "assessmentId",
    "unitId",
    "revision",
    "state",
    "version"
   ]
  },
  "Finding": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/FindingKind"
    },
    "seq": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Number in the chain; null for what has none."
    },
    "eventId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "detail": {
     "type": "string",
     "description": "For a person, in Chinese."
    }
   },
   "required": [
    "kind",
    "seq",
    "eventId",
    "detail"
   ]
  },
  "FindingKind": {
   "type": "string",
   "enum": [
    "changed",
    "deleted",
    "inserted",
    "reordered"
   ],
   "description": "What is wrong with the record: an event that says something else, is gone, was slipped in, or stands elsewhere."
  },
  "FollowUpState": {
   "type": "string",
   "enum": [
    "OPEN",
    "REPORTED",
    "CLOSED"
   ]
  },
  "FollowUpStep": {
   "type": "string",
   "enum": [
    "report",
    "return",
    "close"
   ]
  },
  "FollowUpView": {
   "type": "object",
   "properties": {
    "stateWord": {
     "type": "string"
    },
    "overdue": {
     "type": "boolean",
     "description": "Nothing is reported yet, or what was has been sent back, and the deadline has passed."
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FollowUpStep"
     },
     "description": "What the caller may do with it now."
    },
    "text": {
     "type": "string"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "taskId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "deadline": {
     "type": "string"
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "opinionId": {
     "type": "string",
     "format": "uuid"
    },
    "documentNumber": {
     "type": "string"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "ordinal": {
     "type": "integer"
    },
    "unitName": {
     "type": "string"
    },
    "taskTitle": {
     "type": [
      "string",
      "null"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/FollowUpState"
    },
    "report": {
     "type": [
      "string",
      "null"
     ]
    },
    "reportedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "judgement": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "stateWord",
    "overdue",
    "nextSteps",
    "text",
    "unitId",
    "taskId",
    "deadline",
    "id",
    "opinionId",
    "documentNumber",
    "evaluationId",
    "ordinal",
    "unitName",
    "taskTitle",
    "state",
    "report",
    "reportedAt",
    "judgement",
    "version"
   ]
  },
  "FollowUpViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FollowUpView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "FormResult": {
   "type": "object",
   "properties": {
    "formNumber": {
     "type": "string"
    },
    "dryRun": {
     "type": "boolean"
    },
    "submit": {
     "type": "boolean"
    },
    "rows": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "row": {
        "type": "integer"
       },
       "obligationId": {
        "type": "string",
        "format": "uuid"
       },
       "effect": {
        "$ref": "#/components/schemas/RowEffect"
       },
       "report": {
        "type": [
         "object",
         "null"
        ],
        "properties": {
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "state": {
          "$ref": "#/components/schemas/ReportState"
         },
         "version": {
          "type": "integer"
         }
        },
        "required": [
         "id",
         "state",
         "version"
        ],
        "description": "Null in a trial, and where there is no report."
       }
      },
      "required": [
       "row",
       "obligationId",
       "effect",
       "report"
      ]
     },
     "description": "Rows in which something was written, in the form's order."
    },
    "untouched": {
     "type": "integer",
     "description": "Rows in which nothing was written."
    },
    "problems": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FieldError"
     },
     "description": "What keeps the form from being taken; empty after a real run."
    },
    "warnings": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "acknowledged": {
        "type": "boolean"
       },
       "field": {
        "type": "string",
        "description": "Path of the field in the request, dots and indexes: \u0060measures.0.percent\u0060."
       },
       "code": {
        "type": "string"
       },
       "message": {
        "type": "string"
       }
      },
      "required": [
       "acknowledged",
       "field",
       "code",
       "message"
      ]
     }
    }
   },
   "required": [
    "formNumber",
    "dryRun",
    "submit",
    "rows",
    "untouched",
    "problems",
    "warnings"
   ],
   "description": "Fields are cells as Excel shows them: \u0060填报表!K5\u0060."
  },
  "GivenName": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/ExternalKind"
    },
    "externalId": {
     "type": "string"
    },
    "id": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Of our unit, user, task or report; null: the id denotes nothing any more."
    }
   },
   "required": [
    "kind",
    "externalId",
    "id"
   ]
  },
  "GroupRule": {
   "type": "object",
   "properties": {
    "group": {
     "type": "string"
    },
    "role": {
     "$ref": "#/components/schemas/RoleName"
    },
    "unitId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Null for a post of the whole jurisdiction."
    }
   },
   "required": [
    "group",
    "role",
    "unitId"
   ],
   "description": "Whoever is in the group gets the post."
  },
  "GroupView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "open": {
     "type": "boolean"
    },
    "members": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MemberView"
     },
     "description": "On the day that was asked for."
    }
   },
   "required": [
    "id",
    "name",
    "open",
    "members"
   ]
  },
  "GroupViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GroupView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "Head": {
   "type": "object",
   "properties": {
    "seq": {
     "type": "integer",
     "description": "Number of the last link; 0 before the first."
    },
    "hash": {
     "type": "string"
    }
   },
   "required": [
    "seq",
    "hash"
   ]
  },
  "ImportDifference": {
   "type": "object",
   "properties": {
    "importId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "revision": {
     "type": "integer",
     "description": "The revision in force, against which is compared."
    },
    "difference": {
     "$ref": "#/components/schemas/SchemeDifference"
    },
    "obligations": {
     "$ref": "#/components/schemas/ObligationsTouched"
    }
   },
   "required": [
    "importId",
    "schemeId",
    "revision",
    "difference",
    "obligations"
   ]
  },
  "ImportFailure": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "detail": {
     "type": "string",
     "description": "Chinese; says what to do next."
    }
   },
   "required": [
    "code",
    "detail"
   ]
  },
  "ImportHeader": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "fileName": {
     "type": "string"
    },
    "mediaType": {
     "type": "string"
    },
    "sha256": {
     "type": "string"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "progress": {
     "type": "integer",
     "description": "Percent."
    },
    "failure": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ImportFailure"
      },
      {
       "type": "null"
      }
     ]
    },
    "schemeId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "revisesId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The scheme that the document revises."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "fileName",
    "mediaType",
    "sha256",
    "state",
    "progress",
    "failure",
    "schemeId",
    "revisesId",
    "createdAt",
    "version"
   ]
  },
  "ImportHeaderPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ImportHeader"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ImportState": {
   "type": "string",
   "enum": [
    "UPLOADED",
    "PARSING",
    "DRAFT",
    "FAILED",
    "CONFIRMED",
    "KEPT"
   ]
  },
  "ImportView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "fileName": {
     "type": "string"
    },
    "mediaType": {
     "type": "string"
    },
    "sha256": {
     "type": "string"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "progress": {
     "type": "integer",
     "description": "Percent."
    },
    "failure": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ImportFailure"
      },
      {
       "type": "null"
      }
     ]
    },
    "schemeId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "revisesId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The scheme that the document revises."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "draft": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SchemeDraft"
      },
      {
       "type": "null"
      }
     ],
     "description": "The machine's reading; null until it is there."
    },
    "diagnostics": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Diagnostic"
     }
    },
    "corrections": {
     "$ref": "#/components/schemas/CorrectionsView"
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitNameView"
     },
     "description": "Every name of a unit, as written, in the order of the document."
    },
    "blockers": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FieldError"
     },
     "description": "What keeps the draft from being confirmed; empty when nothing does, or when there is no draft."
    }
   },
   "required": [
    "id",
    "fileName",
    "mediaType",
    "sha256",
    "state",
    "progress",
    "failure",
    "schemeId",
    "revisesId",
    "createdAt",
    "version",
    "draft",
    "diagnostics",
    "corrections",
    "units",
    "blockers"
   ]
  },
  "IndicatorChange": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "nameChange": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Changed"
      },
      {
       "type": "null"
      }
     ]
    },
    "target": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Changed"
      },
      {
       "type": "null"
      }
     ]
    },
    "base": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Restated"
      },
      {
       "type": "null"
      }
     ],
     "description": "Base value with its year."
    },
    "growth": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Restated"
      },
      {
       "type": "null"
      }
     ],
     "description": "Yearly growth in percent."
    },
    "years": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Restated"
      },
      {
       "type": "null"
      }
     ],
     "description": "Figures of other years."
    },
    "units": {
     "$ref": "#/components/schemas/UnitChanges"
    }
   },
   "required": [
    "id",
    "name",
    "nameChange",
    "target",
    "base",
    "growth",
    "years",
    "units"
   ]
  },
  "IndicatorCounts": {
   "type": "object",
   "properties": {
    "indicators": {
     "type": "integer"
    },
    "conclusions": {
     "type": "object",
     "properties": {
      "ACHIEVED_EARLY": {
       "type": "integer"
      },
      "AHEAD": {
       "type": "integer"
      },
      "BEHIND": {
       "type": "integer"
      },
      "COMPLETED": {
       "type": "integer"
      },
      "EXCEEDED": {
       "type": "integer"
      },
      "NOT_ASSESSABLE": {
       "type": "integer"
      },
      "NOT_COMPLETED": {
       "type": "integer"
      },
      "ON_TRACK": {
       "type": "integer"
      }
     }
    }
   },
   "required": [
    "indicators",
    "conclusions"
   ],
   "description": "Indicators by conclusion; those that cannot be judged are among them."
  },
  "IndicatorPath": {
   "type": "string",
   "enum": [
    "LINEAR",
    "GIVEN"
   ]
  },
  "IndicatorProgress": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "attribute": {
     "type": "string",
     "enum": [
      "BINDING",
      "EXPECTED"
     ]
    },
    "number": {
     "type": "integer"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string"
    },
    "targetText": {
     "type": "string"
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "base": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "year": {
       "type": "integer"
      },
      "value": {
       "type": "string"
      }
     },
     "required": [
      "year",
      "value"
     ]
    },
    "values": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "year": {
        "type": "integer"
       },
       "value": {
        "type": "string"
       },
       "measurementId": {
        "type": "string",
        "format": "uuid"
       }
      },
      "required": [
       "year",
       "value",
       "measurementId"
      ]
     }
    },
    "attainment": {
     "type": [
      "string",
      "null"
     ]
    },
    "actual": {
     "type": [
      "string",
      "null"
     ]
    },
    "met": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "conclusionWord": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    },
    "missing": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "What somebody would have to supply."
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "id",
    "attribute",
    "number",
    "name",
    "kind",
    "targetText",
    "unit",
    "base",
    "values",
    "attainment",
    "actual",
    "met",
    "conclusion",
    "conclusionWord",
    "reason",
    "missing",
    "lead",
    "responsible"
   ]
  },
  "IndicatorView": {
   "type": "object",
   "properties": {
    "assignments": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "role": {
        "type": "string",
        "enum": [
         "LEAD",
         "RESPONSIBLE",
         "SUPPORTING"
        ]
       },
       "unitId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "unitName": {
        "type": [
         "string",
         "null"
        ]
       },
       "groupId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "groupName": {
        "type": [
         "string",
         "null"
        ]
       },
       "leftOpen": {
        "type": "boolean"
       },
       "asWritten": {
        "type": "string"
       },
       "inferredBy": {
        "type": [
         "string",
         "null"
        ],
        "description": "Why it stands here when the document does not say so at this place."
       },
       "source": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/SourceRange"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "id",
       "role",
       "unitId",
       "unitName",
       "groupId",
       "groupName",
       "leftOpen",
       "asWritten",
       "inferredBy",
       "source"
      ]
     }
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "attribute": {
     "type": "string",
     "enum": [
      "BINDING",
      "EXPECTED"
     ]
    },
    "number": {
     "type": "integer"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "annual_average_growth",
      "assigned",
      "ceiling",
      "cumulative",
      "floor",
      "level",
      "synchronised"
     ]
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "targetText": {
     "type": "string"
    },
    "baseValue": {
     "type": [
      "string",
      "null"
     ]
    },
    "baseYear": {
     "type": [
      "integer",
      "null"
     ]
    },
    "yearlyGrowth": {
     "type": [
      "string",
      "null"
     ],
     "description": "Percent a year."
    },
    "yearValues": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/YearValue"
     }
    },
    "enteredYears": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EnteredYear"
     },
     "description": "As they were entered, oldest first."
    },
    "tolerance": {
     "type": [
      "string",
      "null"
     ]
    },
    "referenceIndicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "ordinal": {
     "type": "integer"
    },
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SourceRange"
      },
      {
       "type": "null"
      }
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "assignments",
    "id",
    "attribute",
    "number",
    "name",
    "kind",
    "comparator",
    "value",
    "unit",
    "targetText",
    "baseValue",
    "baseYear",
    "yearlyGrowth",
    "yearValues",
    "enteredYears",
    "tolerance",
    "referenceIndicatorId",
    "ordinal",
    "source",
    "version"
   ]
  },
  "InputView": {
   "type": "object",
   "properties": {
    "href": {
     "type": [
      "string",
      "null"
     ]
    },
    "origin": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ValueOrigin"
      },
      {
       "type": "null"
      }
     ]
    },
    "type": {
     "type": "string",
     "enum": [
      "ANNUAL_PLAN",
      "INDICATOR",
      "MEASURE",
      "MEASUREMENT",
      "REPORT",
      "SECTION",
      "TARGET",
      "TASK",
      "YEAR_TARGET"
     ]
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "label": {
     "type": "string"
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "weight": {
     "type": "string",
     "description": "Weight in a mean; absent where nothing is weighed."
    }
   },
   "required": [
    "href",
    "origin",
    "type",
    "id",
    "label",
    "value"
   ],
   "description": "An input with the way to look at it, and of a value where it comes from."
  },
  "InstallationView": {
   "type": "object",
   "properties": {
    "today": {
     "type": "string",
     "description": "Day of the business, \u0060YYYY-MM-DD\u0060 in Shanghai."
    },
    "demonstration": {
     "type": "boolean",
     "description": "The clock has been set apart from the real one."
    },
    "demo": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "schemeId": {
       "type": "string",
       "format": "uuid"
      },
      "schemeTitle": {
       "type": "string"
      },
      "documentNumber": {
       "type": [
        "string",
        "null"
       ]
      },
      "evaluationId": {
       "type": "string",
       "format": "uuid"
      },
      "asOf": {
       "type": "string",
       "format": "date"
      },
      "conclusion": {
       "type": "string"
      },
      "counts": {
       "type": "object",
       "properties": {
        "indicators": {
         "type": "integer"
        },
        "sections": {
         "type": "integer"
        },
        "tasks": {
         "type": "integer"
        },
        "measures": {
         "type": "integer"
        },
        "targets": {
         "type": "integer"
        },
        "assignments": {
         "type": "integer"
        },
        "units": {
         "type": "integer"
        },
        "users": {
         "type": "integer"
        },
        "obligations": {
         "type": "integer"
        },
        "reportsAccepted": {
         "type": "integer"
        },
        "measurements": {
         "type": "integer"
        },
        "reminders": {
         "type": "integer"
        },
        "notifications": {
         "type": "integer"
        }
       },
       "required": [
        "indicators",
        "sections",
        "tasks",
        "measures",
        "targets",
        "assignments",
        "units",
        "users",
        "obligations",
        "reportsAccepted",
        "measurements",
        "reminders",
        "notifications"
       ]
      },
      "password": {
       "type": "string"
      },
      "accounts": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "login": {
          "type": "string"
         },
         "displayName": {
          "type": "string"
         },
         "role": {
          "type": "string"
         }
        },
        "required": [
         "login",
         "displayName",
         "role"
        ]
       }
      }
     },
     "required": [
      "schemeId",
      "schemeTitle",
      "documentNumber",
      "evaluationId",
      "asOf",
      "conclusion",
      "counts",
      "password",
      "accounts"
     ],
     "description": "Null but for \u0060npm run demo\u0060, whose accounts and invented progress are open to everybody."
    }
   },
   "required": [
    "today",
    "demonstration",
    "demo"
   ],
   "description": "What a page shows before anybody has signed in."
  },
  "IntegrationHealth": {
   "type": "object",
   "properties": {
    "stopped": {
     "type": "integer",
     "description": "Subscriptions that the service or the receiver has stopped and nobody has resumed yet."
    },
    "feedLagMs": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Age of the oldest event that the feed has not taken; null when there is none."
    },
    "waiting": {
     "type": "integer",
     "description": "Waiting to be sent for the first time (QUEUED), …"
    },
    "failed": {
     "type": "integer",
     "description": "… to be sent again (FAILED), …"
    },
    "dead": {
     "type": "integer",
     "description": "… and given up (DEAD)."
    },
    "sentToday": {
     "type": "integer",
     "description": "SENT since the day began (Asia/Shanghai)."
    },
    "oldestWaitMs": {
     "type": [
      "integer",
      "null"
     ],
     "description": "How long the one that has waited longest is past its time, in milliseconds; null when none is."
    },
    "pausedReceivers": {
     "type": "integer",
     "description": "Receivers that failed so often that nothing is sent there for a while, although something waits."
    }
   },
   "required": [
    "stopped",
    "feedLagMs",
    "waiting",
    "failed",
    "dead",
    "sentToday",
    "oldestWaitMs",
    "pausedReceivers"
   ]
  },
  "ItemCode": {
   "type": "string",
   "enum": [
    "adoption_ambiguous",
    "adoption_needed",
    "disabled_here",
    "dissolved_here",
    "duties_not_separate",
    "external_id_repeated",
    "login_fixed",
    "login_malformed",
    "login_missing",
    "login_repeated",
    "login_taken",
    "name_taken",
    "post_unit_missing",
    "role_never_synchronised",
    "role_not_allowed",
    "solitary_account",
    "unit_ended",
    "unit_unknown"
   ]
  },
  "ItemCorrection": {
   "type": "object",
   "properties": {
    "by": {
     "type": "object",
     "properties": {
      "id": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "path": {
     "type": "string",
     "description": "\u0060document\u0060, \u0060sections.0\u0060, \u0060sections.0.tasks.1\u0060, \u0060….targets.2\u0060, \u0060….measures.0\u0060, \u0060indicators.3\u0060, \u0060added.KEY\u0060."
    },
    "field": {
     "type": "string",
     "description": "A field of \u0060CORRECTABLE\u0060; \u0060removed\u0060, \u0060place\u0060 and \u0060source\u0060 stand for the item as a whole."
    },
    "value": {},
    "words": {
     "type": "string",
     "description": "With \u0060source\u0060: the words there."
    }
   },
   "required": [
    "path",
    "field",
    "value"
   ],
   "description": "One field of the draft that was read wrongly; \u0060path\u0060 counts in the machine's reading, which never changes."
  },
  "ItemOutcome": {
   "type": "object",
   "properties": {
    "index": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Place in the request, from 0; null for what it does not name."
    },
    "externalId": {
     "type": "string"
    },
    "outcome": {
     "$ref": "#/components/schemas/Outcome"
    },
    "id": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Of our unit or person; null while there is none."
    },
    "name": {
     "type": "string"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Change"
     }
    },
    "proposal": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Proposal"
      },
      {
       "type": "null"
      }
     ]
    },
    "code": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ItemCode"
      },
      {
       "type": "null"
      }
     ],
     "description": "Of a refusal."
    },
    "detail": {
     "type": [
      "string",
      "null"
     ],
     "description": "What the refusal says; also why nothing had to be done."
    },
    "owes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Duty"
     },
     "description": "What keeps it."
    }
   },
   "required": [
    "index",
    "externalId",
    "outcome",
    "id",
    "name",
    "changes",
    "proposal",
    "code",
    "detail",
    "owes"
   ],
   "description": "The answer to one item, or to a thing that a full list leaves out."
  },
  "ItemResult": {
   "type": "object",
   "properties": {
    "type": {
     "type": "string",
     "enum": [
      "MEASURE",
      "TARGET"
     ]
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "weight": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "0…100; null when it is left out of the mean."
    },
    "completed": {
     "type": "boolean"
    },
    "leftOut": {
     "type": [
      "string",
      "null"
     ],
     "description": "Why it is left out; null when it is not."
    }
   },
   "required": [
    "type",
    "id",
    "name",
    "weight",
    "percent",
    "completed",
    "leftOut"
   ],
   "description": "A part of a task's percent, or one that had to be left out of it."
  },
  "ItemType": {
   "type": "string",
   "enum": [
    "TASK",
    "SECTION",
    "INDICATOR"
   ]
  },
  "JurisdictionLevel": {
   "type": "string",
   "enum": [
    "CITY",
    "DISTRICT",
    "STREET"
   ],
   "description": "市, 区, 街道."
  },
  "KeptImport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "commitments": {
     "type": "integer",
     "description": "How many commitments have become candidates."
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "schemeId",
    "commitments",
    "version"
   ]
  },
  "LadderStep": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "description": "By which orders remember their rung, e.g. \u0060BLUE\u0060."
    },
    "name": {
     "type": "string",
     "description": "As documents call it, e.g. \u0060蓝色\u0060."
    },
    "band": {
     "type": "string",
     "description": "Colour of the band on the order, \u0060RRGGBB\u0060."
    },
    "replyDays": {
     "type": "integer",
     "description": "Working days from the issue to the deadline of the reply."
    },
    "signer": {
     "type": "string",
     "description": "签发人: whose name the order bears unless another is given."
    }
   },
   "required": [
    "code",
    "name",
    "band",
    "replyDays",
    "signer"
   ],
   "description": "A rung of supervision. The rungs below, 提醒 and 催办, are the scheme's reminder rules."
  },
  "LastReport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "cycle": {
     "type": "string",
     "description": "Label of its cycle."
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "content": {
     "$ref": "#/components/schemas/ReportContent"
    }
   },
   "required": [
    "id",
    "cycle",
    "periodEnd",
    "content"
   ],
   "description": "What a unit last had accepted on an item before a period."
  },
  "LastUrge": {
   "type": "object",
   "properties": {
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "day": {
     "type": "string",
     "format": "date",
     "description": "The working day in whose message it goes."
    },
    "toldAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "note": {
     "type": [
      "string",
      "null"
     ]
    },
    "by": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "For which it was done; null for the coordinator."
    }
   },
   "required": [
    "at",
    "day",
    "toldAt",
    "note",
    "by",
    "unit"
   ],
   "description": "The newest urge of an obligation. Instants are ISO in UTC, days \u0060YYYY-MM-DD\u0060."
  },
  "LoggedAttempt": {
   "type": "object",
   "properties": {
    "attempt": {
     "type": "integer"
    },
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    },
    "code": {
     "type": "string",
     "description": "Of a failure that has one."
    }
   },
   "required": [
    "attempt",
    "at",
    "state",
    "answer"
   ],
   "description": "One line of a message's log. A type and not an interface, so that it is JSON to the compiler."
  },
  "Made": {
   "type": "object",
   "properties": {
    "by": {
     "type": "object",
     "properties": {
      "id": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "at": {
     "type": "string",
     "format": "date-time"
    }
   },
   "description": "Who made a correction and when (ISO instant); recorded by the service."
  },
  "MadeProposal": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "version"
   ]
  },
  "MappedAtProvider": {
   "type": "object",
   "properties": {
    "userId": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    },
    "displayName": {
     "type": "string"
    },
    "account": {
     "type": "string"
    }
   },
   "required": [
    "userId",
    "login",
    "displayName",
    "account"
   ]
  },
  "MappedAtProviderPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MappedAtProvider"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "MappedPerson": {
   "type": "object",
   "properties": {
    "userId": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    },
    "displayName": {
     "type": "string"
    },
    "account": {
     "type": "string"
    }
   },
   "required": [
    "userId",
    "login",
    "displayName",
    "account"
   ]
  },
  "MappedPersonPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MappedPerson"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "Me": {
   "type": "object",
   "properties": {
    "user": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "login": {
       "type": "string"
      },
      "displayName": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "login",
      "displayName"
     ]
    },
    "jurisdiction": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "level": {
       "$ref": "#/components/schemas/JurisdictionLevel"
      }
     },
     "required": [
      "id",
      "code",
      "name",
      "level"
     ]
    },
    "posts": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "$ref": "#/components/schemas/RoleName"
       },
       "unitId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "unitName": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "role",
       "unitId",
       "unitName"
      ]
     }
    },
    "signedInBy": {
     "$ref": "#/components/schemas/SessionOpening",
     "description": "How this session was opened; \u0060OIDC\u0060 ends by \u0060POST /auth/oidc/logout\u0060, which signs out at the provider too."
    },
    "mustChangePassword": {
     "type": "boolean",
     "description": "While true, nothing is allowed but to change the password and to sign out."
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Action"
     },
     "description": "What the posts allow somewhere; a single case may still be refused as \u0060foreign_unit\u0060."
    }
   },
   "required": [
    "user",
    "jurisdiction",
    "posts",
    "signedInBy",
    "mustChangePassword",
    "actions"
   ]
  },
  "MeasurePercent": {
   "type": "object",
   "properties": {
    "measureId": {
     "type": "string",
     "format": "uuid"
    },
    "percent": {
     "type": "string",
     "description": "Decimal string, 0…100."
    }
   },
   "required": [
    "measureId",
    "percent"
   ]
  },
  "MeasureRowInTask": {
   "type": "object",
   "properties": {
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SourceRange"
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "title": {
     "type": "string"
    },
    "ordinal": {
     "type": "integer"
    },
    "weight": {
     "type": "string"
    }
   },
   "required": [
    "source",
    "id",
    "title",
    "ordinal",
    "weight"
   ]
  },
  "MeasurementSeries": {
   "type": "string",
   "enum": [
    "BASE",
    "ACTUAL",
    "ASSIGNED_TARGET"
   ]
  },
  "MeasurementState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "SUBMITTED",
    "ACCEPTED",
    "RETURNED",
    "SUPERSEDED",
    "WITHDRAWN"
   ],
   "description": "DRAFT and WITHDRAWN follow the report that carries the value."
  },
  "MeasurementView": {
   "type": "object",
   "properties": {
    "evidence": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/EvidenceView"
     },
     "description": "Files of a value that is recorded apart from reports; those of a report are with the report. Null when there are some that the caller may not read."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "indicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "series": {
     "$ref": "#/components/schemas/MeasurementSeries"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "periodKind": {
     "$ref": "#/components/schemas/PeriodKind"
    },
    "status": {
     "$ref": "#/components/schemas/ValueStatus",
     "description": "初步 or 最终核实."
    },
    "value": {
     "type": "string"
    },
    "flow": {
     "type": "boolean"
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "source": {
     "type": "string"
    },
    "sourceDocument": {
     "type": [
      "string",
      "null"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/MeasurementState"
    },
    "reportId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The report that carries it; it is reviewed with it."
    },
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "recordedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "recordedAt": {
     "type": "string",
     "format": "date-time"
    },
    "reviewedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "reviewedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "supersedesId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The value that it replaced."
    },
    "supersededById": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The value that replaced it, and when."
    },
    "supersededAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "evidence",
    "id",
    "indicatorId",
    "targetId",
    "series",
    "periodEnd",
    "periodKind",
    "status",
    "value",
    "flow",
    "comparator",
    "source",
    "sourceDocument",
    "state",
    "reportId",
    "unit",
    "recordedBy",
    "recordedAt",
    "reviewedBy",
    "reviewedAt",
    "returnReason",
    "supersedesId",
    "supersededById",
    "supersededAt",
    "version"
   ]
  },
  "MeasurementViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MeasurementView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "MemberView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "unitName": {
     "type": "string"
    },
    "validFrom": {
     "type": "string",
     "format": "date"
    },
    "validTo": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "unitId",
    "unitName",
    "validFrom",
    "validTo",
    "version"
   ]
  },
  "MessageBody": {
   "type": "object",
   "properties": {
    "groups": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MessageGroup"
     }
    }
   },
   "required": [
    "groups"
   ]
  },
  "MessageGroup": {
   "type": "object",
   "properties": {
    "heading": {
     "type": "string"
    },
    "lines": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MessageLine"
     }
    }
   },
   "required": [
    "heading",
    "lines"
   ],
   "additionalProperties": {}
  },
  "MessageLine": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "link": {
     "type": "string"
    }
   },
   "required": [
    "text"
   ],
   "additionalProperties": {},
   "description": "One line of a message. \u0060link\u0060 is a path of this service (\u0060/tasks/<id>\u0060), made absolute by the channel; further members are the sending module's own and stand only in the inbox. Types and not interfaces, so that a body is JSON to the compiler."
  },
  "MilestoneRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid",
     "description": "Kept by later revisions, so that what was reached stays reached."
    },
    "title": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "source": {
     "type": [
      "string",
      "null"
     ],
     "description": "The document that asks for it; null when the unit set it itself."
    },
    "commitmentId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The commitment that it was taken over from."
    },
    "doneOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "evidence": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "id",
    "title",
    "dueOn",
    "source",
    "commitmentId",
    "doneOn",
    "evidence"
   ]
  },
  "MissingUnit": {
   "type": "object",
   "properties": {
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "state": {
     "type": "string",
     "enum": [
      "PENDING",
      "RETURNED",
      "SUBMITTED"
     ],
     "description": "SUBMITTED: it has answered, and nobody has reviewed the answer yet."
    }
   },
   "required": [
    "unitId",
    "name",
    "state"
   ],
   "description": "A unit whose part a consolidating report had to do without."
  },
  "MonthBurden": {
   "type": "object",
   "properties": {
    "month": {
     "type": "string",
     "description": "\u0060YYYY-MM\u0060."
    },
    "minutesPerAsk": {
     "$ref": "#/components/schemas/AskMinutes"
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitBurden"
     },
     "description": "One row per unit that was asked, or spared, something; by name."
    }
   },
   "required": [
    "month",
    "minutesPerAsk",
    "units"
   ]
  },
  "MovedCycle": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "scheme": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "title"
     ]
    },
    "label": {
     "type": "string"
    },
    "obligations": {
     "type": "integer",
     "description": "How many obligations move with it."
    },
    "before": {
     "$ref": "#/components/schemas/CycleDays"
    },
    "after": {
     "$ref": "#/components/schemas/CycleDays"
    }
   },
   "required": [
    "id",
    "scheme",
    "label",
    "obligations",
    "before",
    "after"
   ]
  },
  "NamePlace": {
   "type": "object",
   "properties": {
    "role": {
     "$ref": "#/components/schemas/UnitRole"
    },
    "item": {
     "type": "string",
     "description": "Title of the task or name of the indicator."
    }
   },
   "required": [
    "role",
    "item"
   ]
  },
  "NameProposal": {
   "type": "object",
   "properties": {
    "sameAs": {
     "type": "string",
     "description": "Other name, of the document or of the directory, that may mean the same unit."
    },
    "owner": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "group",
        "unit"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      }
     },
     "required": [
      "kind",
      "id"
     ],
     "description": "Whom that name denotes in the directory, when it does."
    },
    "confidence": {
     "type": "number",
     "description": "From 0 to 1, for ranking alone."
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "sameAs",
    "owner",
    "confidence",
    "reason"
   ],
   "description": "A suggestion whom a name may mean; never applied by itself."
  },
  "NamedChange": {
   "type": "object",
   "properties": {
    "before": {
     "type": "string"
    },
    "after": {
     "type": "string"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "before",
    "after",
    "name"
   ]
  },
  "NamedGroup": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "NamedParty": {
   "type": "object",
   "properties": {
    "list": {
     "type": "string",
     "enum": [
      "lead",
      "responsible",
      "supporting"
     ]
    },
    "name": {
     "type": "string"
    },
    "source": {
     "$ref": "#/components/schemas/Span"
    }
   },
   "required": [
    "list",
    "name",
    "source"
   ],
   "description": "A unit that a person has added to an item, with the words of the document that name it."
  },
  "NamedThing": {
   "type": "object",
   "properties": {
    "source": {
     "type": "string"
    },
    "kind": {
     "$ref": "#/components/schemas/ExternalKind"
    },
    "externalId": {
     "type": "string"
    },
    "id": {
     "type": "string",
     "format": "uuid",
     "description": "Of the unit, user, task or report."
    },
    "endedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "source",
    "kind",
    "externalId",
    "id",
    "endedAt"
   ]
  },
  "NamedThingPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NamedThing"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "NodeOutcome": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/ItemResult"
    },
    {
     "type": "object",
     "properties": {
      "attainment": {
       "type": [
        "string",
        "null"
       ]
      },
      "actual": {
       "type": [
        "string",
        "null"
       ]
      },
      "met": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "judgedAgainst": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Yardstick"
        },
        {
         "type": "null"
        }
       ]
      },
      "conclusion": {
       "$ref": "#/components/schemas/Conclusion"
      },
      "conclusionWord": {
       "type": "string",
       "enum": [
        "不可评价",
        "基本符合预期",
        "完成",
        "快于预期",
        "提前实现",
        "未完成",
        "滞后于预期",
        "超额完成"
       ]
      },
      "reason": {
       "type": "string"
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "attainment",
      "actual",
      "met",
      "judgedAgainst",
      "conclusion",
      "conclusionWord",
      "reason",
      "missing"
     ]
    },
    {
     "type": "object",
     "properties": {
      "base": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "year": {
         "type": "integer"
        },
        "value": {
         "type": "string"
        }
       },
       "required": [
        "year",
        "value"
       ]
      },
      "values": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "year": {
          "type": "integer"
         },
         "value": {
          "type": "string"
         },
         "measurementId": {
          "type": "string",
          "format": "uuid"
         }
        },
        "required": [
         "year",
         "value",
         "measurementId"
        ]
       }
      },
      "attainment": {
       "type": [
        "string",
        "null"
       ]
      },
      "actual": {
       "type": [
        "string",
        "null"
       ]
      },
      "met": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "judgedAgainst": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Yardstick"
        },
        {
         "type": "null"
        }
       ]
      },
      "conclusion": {
       "$ref": "#/components/schemas/Conclusion"
      },
      "conclusionWord": {
       "type": "string",
       "enum": [
        "不可评价",
        "基本符合预期",
        "完成",
        "快于预期",
        "提前实现",
        "未完成",
        "滞后于预期",
        "超额完成"
       ]
      },
      "reason": {
       "type": "string"
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "base",
      "values",
      "attainment",
      "actual",
      "met",
      "judgedAgainst",
      "conclusion",
      "conclusionWord",
      "reason",
      "missing"
     ]
    },
    {
     "type": "object",
     "properties": {
      "elapsed": {
       "type": "string"
      },
      "conclusion": {
       "$ref": "#/components/schemas/Conclusion"
      },
      "conclusionWord": {
       "type": "string",
       "enum": [
        "不可评价",
        "基本符合预期",
        "完成",
        "快于预期",
        "提前实现",
        "未完成",
        "滞后于预期",
        "超额完成"
       ]
      },
      "reason": {
       "type": "string"
      },
      "cappedBy": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "indicatorId": {
          "type": "string",
          "format": "uuid"
         },
         "name": {
          "type": "string"
         }
        },
        "required": [
         "indicatorId",
         "name"
        ]
       }
      },
      "indicatorConclusions": {
       "type": "object",
       "properties": {
        "ACHIEVED_EARLY": {
         "type": "integer"
        },
        "AHEAD": {
         "type": "integer"
        },
        "BEHIND": {
         "type": "integer"
        },
        "COMPLETED": {
         "type": "integer"
        },
        "EXCEEDED": {
         "type": "integer"
        },
        "NOT_ASSESSABLE": {
         "type": "integer"
        },
        "NOT_COMPLETED": {
         "type": "integer"
        },
        "ON_TRACK": {
         "type": "integer"
        }
       }
      },
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "tasks": {
       "type": "integer"
      },
      "judgedTasks": {
       "type": "integer"
      },
      "lights": {
       "type": "object",
       "properties": {
        "BLUE": {
         "type": "integer"
        },
        "GREEN": {
         "type": "integer"
        },
        "GREY": {
         "type": "integer"
        },
        "RED": {
         "type": "integer"
        },
        "YELLOW": {
         "type": "integer"
        }
       },
       "required": [
        "BLUE",
        "GREEN",
        "GREY",
        "RED",
        "YELLOW"
       ]
      }
     },
     "required": [
      "elapsed",
      "conclusion",
      "conclusionWord",
      "reason",
      "cappedBy",
      "indicatorConclusions",
      "percent",
      "tasks",
      "judgedTasks",
      "lights"
     ]
    },
    {
     "type": "object",
     "properties": {
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "percentFrom": {
       "type": "string",
       "enum": [
        "ITEMS",
        "LEAD",
        "NOTHING"
       ]
      },
      "expectedPercent": {
       "type": "string"
      },
      "expectedBy": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "year": {
         "type": "integer"
        },
        "revision": {
         "type": "integer"
        }
       },
       "required": [
        "id",
        "year",
        "revision"
       ]
      },
      "gap": {
       "type": [
        "string",
        "null"
       ]
      },
      "light": {
       "type": "string",
       "enum": [
        "BLUE",
        "GREEN",
        "GREY",
        "RED",
        "YELLOW"
       ]
      },
      "lightWord": {
       "type": "string",
       "enum": [
        "严重滞后",
        "已完成",
        "未报进展",
        "正常推进",
        "进度偏慢"
       ]
      },
      "reason": {
       "type": "string"
      },
      "report": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "periodEnd": {
         "type": "string",
         "format": "date"
        },
        "reportedOn": {
         "type": "string",
         "format": "date"
        }
       },
       "required": [
        "id",
        "periodEnd",
        "reportedOn"
       ]
      },
      "staleDays": {
       "type": "integer"
      }
     },
     "required": [
      "percent",
      "percentFrom",
      "expectedPercent",
      "expectedBy",
      "gap",
      "light",
      "lightWord",
      "reason",
      "report",
      "staleDays"
     ]
    },
    {
     "type": "object",
     "properties": {
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "tasks": {
       "type": "integer"
      },
      "judgedTasks": {
       "type": "integer"
      },
      "lights": {
       "type": "object",
       "properties": {
        "BLUE": {
         "type": "integer"
        },
        "GREEN": {
         "type": "integer"
        },
        "GREY": {
         "type": "integer"
        },
        "RED": {
         "type": "integer"
        },
        "YELLOW": {
         "type": "integer"
        }
       },
       "required": [
        "BLUE",
        "GREEN",
        "GREY",
        "RED",
        "YELLOW"
       ]
      }
     },
     "required": [
      "percent",
      "tasks",
      "judgedTasks",
      "lights"
     ]
    },
    {
     "type": "object",
     "properties": {
      "tasksResponsible": {
       "type": "integer"
      },
      "responsible": {
       "$ref": "#/components/schemas/TasksSummary"
      },
      "indicatorsLed": {
       "$ref": "#/components/schemas/IndicatorCounts"
      },
      "indicatorsResponsible": {
       "$ref": "#/components/schemas/IndicatorCounts"
      },
      "reports": {
       "$ref": "#/components/schemas/UnitReports"
      },
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "tasks": {
       "type": "integer"
      },
      "judgedTasks": {
       "type": "integer"
      },
      "lights": {
       "type": "object",
       "properties": {
        "BLUE": {
         "type": "integer"
        },
        "GREEN": {
         "type": "integer"
        },
        "GREY": {
         "type": "integer"
        },
        "RED": {
         "type": "integer"
        },
        "YELLOW": {
         "type": "integer"
        }
       },
       "required": [
        "BLUE",
        "GREEN",
        "GREY",
        "RED",
        "YELLOW"
       ]
      }
     },
     "required": [
      "tasksResponsible",
      "responsible",
      "indicatorsLed",
      "indicatorsResponsible",
      "reports",
      "percent",
      "tasks",
      "judgedTasks",
      "lights"
     ]
    }
   ],
   "description": "What the roll-up says of a node; its members hang on the kind of the node."
  },
  "NotificationRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "day": {
     "type": "string",
     "format": "date"
    },
    "kind": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "body": {
     "$ref": "#/components/schemas/MessageBody"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "readAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "day",
    "kind",
    "title",
    "body",
    "createdAt",
    "readAt"
   ]
  },
  "NotificationRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NotificationRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ObjectionState": {
   "type": "string",
   "enum": [
    "OPEN",
    "SCORE_KEPT",
    "SCORE_CORRECTED"
   ]
  },
  "ObligationDetailRowWithActions": {
   "type": "object",
   "properties": {
    "report": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "nextActions": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ReportAction"
       }
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "revision": {
       "type": "integer"
      },
      "correctsId": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "state": {
       "$ref": "#/components/schemas/ReportState"
      },
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "authorId": {
       "type": "string",
       "format": "uuid"
      },
      "submittedBy": {
       "type": [
        "string",
        "null"
       ]
      },
      "releasedBy": {
       "type": [
        "string",
        "null"
       ]
      },
      "submittedAt": {
       "type": [
        "string",
        "null"
       ],
       "format": "date-time"
      },
      "returnReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "nextActions",
      "id",
      "revision",
      "correctsId",
      "state",
      "percent",
      "authorId",
      "submittedBy",
      "releasedBy",
      "submittedAt",
      "returnReason",
      "version"
     ]
    },
    "workdaysLeft": {
     "type": "integer",
     "description": "Working days until it is due; negative when that day has passed."
    },
    "provisional": {
     "type": "boolean",
     "description": "One of its days lies in a year whose holidays are not arranged yet, and may move."
    },
    "nextActions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ObligationNextAction"
     },
     "description": "What the caller may do now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "scheme": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/SchemeState"
      }
     },
     "required": [
      "id",
      "title",
      "state"
     ]
    },
    "cycle": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "$ref": "#/components/schemas/CycleKind"
      },
      "label": {
       "type": "string"
      },
      "periodStart": {
       "type": "string",
       "format": "date"
      },
      "periodEnd": {
       "type": "string",
       "format": "date"
      },
      "opensOn": {
       "type": "string",
       "format": "date"
      },
      "closesOn": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "kind",
      "label",
      "periodStart",
      "periodEnd",
      "opensOn",
      "closesOn"
     ]
    },
    "unit": {
     "$ref": "#/components/schemas/ReportingNamed"
    },
    "consolidatingUnit": {
     "$ref": "#/components/schemas/ReportingNamed"
    },
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "indicator",
        "task"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "number",
      "title"
     ]
    },
    "role": {
     "$ref": "#/components/schemas/ObligationRole"
    },
    "consolidates": {
     "type": "boolean"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "daysLeft": {
     "type": "integer",
     "description": "Calendar days until it is due; negative when that day has passed."
    },
    "state": {
     "$ref": "#/components/schemas/ObligationState"
    },
    "overdue": {
     "type": "boolean",
     "description": "Owed and past its due day."
    },
    "missing": {
     "type": "boolean",
     "description": "Owed and past its grace too."
    },
    "graceUntil": {
     "type": "string",
     "format": "date"
    },
    "closesOn": {
     "type": "string",
     "format": "date",
     "description": "The last day on which it may be answered."
    },
    "extension": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ExtensionSummary"
      },
      {
       "type": "null"
      }
     ],
     "description": "The newest request for a later due day."
    },
    "acceptedLate": {
     "type": "boolean"
    },
    "timesReturned": {
     "type": "integer"
    },
    "exemptReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    },
    "measures": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "title": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "title"
      ]
     }
    },
    "targets": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "name",
       "unit"
      ]
     }
    },
    "reports": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "revision": {
        "type": "integer"
       },
       "state": {
        "$ref": "#/components/schemas/ReportState"
       }
      },
      "required": [
       "id",
       "revision",
       "state"
      ]
     }
    },
    "lastCycle": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/LastReport"
      },
      {
       "type": "null"
      }
     ],
     "description": "What the unit last had accepted on the item before this cycle; null before the first time."
    },
    "others": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "obligationId": {
        "type": "string",
        "format": "uuid"
       },
       "unit": {
        "$ref": "#/components/schemas/ReportingNamed"
       },
       "state": {
        "$ref": "#/components/schemas/ObligationState"
       },
       "overdue": {
        "type": "boolean"
       }
      },
      "required": [
       "obligationId",
       "unit",
       "state",
       "overdue"
      ]
     }
    }
   },
   "required": [
    "report",
    "workdaysLeft",
    "provisional",
    "nextActions",
    "id",
    "scheme",
    "cycle",
    "unit",
    "consolidatingUnit",
    "item",
    "role",
    "consolidates",
    "dueOn",
    "daysLeft",
    "state",
    "overdue",
    "missing",
    "graceUntil",
    "closesOn",
    "extension",
    "acceptedLate",
    "timesReturned",
    "exemptReason",
    "version",
    "measures",
    "targets",
    "reports",
    "lastCycle",
    "others"
   ]
  },
  "ObligationNextAction": {
   "type": "string",
   "enum": [
    "report",
    "correct",
    "extend",
    "exempt"
   ],
   "description": "\u0060report\u0060 begins a report, \u0060correct\u0060 a correction of the accepted one, \u0060extend\u0060 asks for a later due day."
  },
  "ObligationOfOrder": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "cycle": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "cycle",
    "dueOn",
    "state"
   ]
  },
  "ObligationRole": {
   "type": "string",
   "enum": [
    "LEAD",
    "RESPONSIBLE"
   ],
   "description": "牵头单位 and 责任单位 owe reports, 配合单位 do not."
  },
  "ObligationRowWithActions": {
   "type": "object",
   "properties": {
    "report": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "nextActions": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/ReportAction"
       }
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "revision": {
       "type": "integer"
      },
      "correctsId": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "state": {
       "$ref": "#/components/schemas/ReportState"
      },
      "percent": {
       "type": [
        "string",
        "null"
       ]
      },
      "authorId": {
       "type": "string",
       "format": "uuid"
      },
      "submittedBy": {
       "type": [
        "string",
        "null"
       ]
      },
      "releasedBy": {
       "type": [
        "string",
        "null"
       ]
      },
      "submittedAt": {
       "type": [
        "string",
        "null"
       ],
       "format": "date-time"
      },
      "returnReason": {
       "type": [
        "string",
        "null"
       ]
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "nextActions",
      "id",
      "revision",
      "correctsId",
      "state",
      "percent",
      "authorId",
      "submittedBy",
      "releasedBy",
      "submittedAt",
      "returnReason",
      "version"
     ]
    },
    "workdaysLeft": {
     "type": "integer",
     "description": "Working days until it is due; negative when that day has passed."
    },
    "provisional": {
     "type": "boolean",
     "description": "One of its days lies in a year whose holidays are not arranged yet, and may move."
    },
    "nextActions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ObligationNextAction"
     },
     "description": "What the caller may do now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "scheme": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      },
      "state": {
       "$ref": "#/components/schemas/SchemeState"
      }
     },
     "required": [
      "id",
      "title",
      "state"
     ]
    },
    "cycle": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "$ref": "#/components/schemas/CycleKind"
      },
      "label": {
       "type": "string"
      },
      "periodStart": {
       "type": "string",
       "format": "date"
      },
      "periodEnd": {
       "type": "string",
       "format": "date"
      },
      "opensOn": {
       "type": "string",
       "format": "date"
      },
      "closesOn": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "kind",
      "label",
      "periodStart",
      "periodEnd",
      "opensOn",
      "closesOn"
     ]
    },
    "unit": {
     "$ref": "#/components/schemas/ReportingNamed"
    },
    "consolidatingUnit": {
     "$ref": "#/components/schemas/ReportingNamed"
    },
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "indicator",
        "task"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "number",
      "title"
     ]
    },
    "role": {
     "$ref": "#/components/schemas/ObligationRole"
    },
    "consolidates": {
     "type": "boolean"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "daysLeft": {
     "type": "integer",
     "description": "Calendar days until it is due; negative when that day has passed."
    },
    "state": {
     "$ref": "#/components/schemas/ObligationState"
    },
    "overdue": {
     "type": "boolean",
     "description": "Owed and past its due day."
    },
    "missing": {
     "type": "boolean",
     "description": "Owed and past its grace too."
    },
    "graceUntil": {
     "type": "string",
     "format": "date"
    },
    "closesOn": {
     "type": "string",
     "format": "date",
     "description": "The last day on which it may be answered."
    },
    "extension": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ExtensionSummary"
      },
      {
       "type": "null"
      }
     ],
     "description": "The newest request for a later due day."
    },
    "acceptedLate": {
     "type": "boolean"
    },
    "timesReturned": {
     "type": "integer"
    },
    "exemptReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "report",
    "workdaysLeft",
    "provisional",
    "nextActions",
    "id",
    "scheme",
    "cycle",
    "unit",
    "consolidatingUnit",
    "item",
    "role",
    "consolidates",
    "dueOn",
    "daysLeft",
    "state",
    "overdue",
    "missing",
    "graceUntil",
    "closesOn",
    "extension",
    "acceptedLate",
    "timesReturned",
    "exemptReason",
    "version"
   ]
  },
  "ObligationRowWithActionsPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ObligationRowWithActions"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ObligationState": {
   "type": "string",
   "enum": [
    "PENDING",
    "SUBMITTED",
    "RETURNED",
    "ACCEPTED",
    "EXEMPT"
   ]
  },
  "ObligationsTouched": {
   "type": "object",
   "properties": {
    "futureCycles": {
     "type": "integer"
    },
    "added": {
     "type": "integer"
    },
    "cancelled": {
     "type": "integer"
    }
   },
   "required": [
    "futureCycles",
    "added",
    "cancelled"
   ],
   "description": "What a revision does to the obligations of cycles that have not opened."
  },
  "OpenedSelfEvaluation": {
   "type": "object",
   "properties": {
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "asked": {
     "type": "integer",
     "description": "How many texts are asked for by this call; what was asked before is not asked again."
    },
    "units": {
     "type": "integer"
    },
    "withoutUnit": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Items that nobody leads, so that nobody is asked."
    }
   },
   "required": [
    "evaluationId",
    "dueOn",
    "asked",
    "units",
    "withoutUnit"
   ]
  },
  "OpinionState": {
   "type": "string",
   "enum": [
    "ASKED",
    "NO_OBJECTION",
    "GIVEN",
    "TAKEN",
    "NOT_TAKEN"
   ]
  },
  "OpinionStep": {
   "type": "string",
   "enum": [
    "agree",
    "object",
    "take",
    "leave"
   ]
  },
  "OpinionView": {
   "type": "object",
   "properties": {
    "stateWord": {
     "type": "string"
    },
    "overdue": {
     "type": "boolean",
     "description": "Not answered, and the due day has passed."
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OpinionStep"
     },
     "description": "What the caller may do with it now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "unitName": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/OpinionState"
    },
    "opinion": {
     "type": [
      "string",
      "null"
     ]
    },
    "answeredAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "decisionReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "decidedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "stateWord",
    "overdue",
    "nextSteps",
    "id",
    "evaluationId",
    "unitId",
    "unitName",
    "dueOn",
    "state",
    "opinion",
    "answeredAt",
    "decisionReason",
    "decidedAt",
    "version"
   ]
  },
  "OpinionViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OpinionView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "OrderAction": {
   "type": "string",
   "enum": [
    "sign",
    "reply",
    "request-extension",
    "grant-extension",
    "refuse-extension",
    "reject-reply",
    "close",
    "raise",
    "revoke"
   ],
   "description": "What is done with an order after it was issued."
  },
  "OrderCounts": {
   "type": "object",
   "properties": {
    "issued": {
     "type": "integer"
    },
    "open": {
     "type": "integer"
    },
    "overdue": {
     "type": "integer"
    }
   },
   "required": [
    "issued",
    "open",
    "overdue"
   ],
   "description": "Issued in the period; neither closed, raised nor revoked today; of those unanswered after their deadline."
  },
  "OrderState": {
   "type": "string",
   "enum": [
    "ISSUED",
    "SIGNED",
    "REPLIED",
    "CLOSED",
    "RAISED",
    "REVOKED"
   ]
  },
  "OrderSummary": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "documentNumber": {
     "type": "string"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "item": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "type": "string",
       "enum": [
        "INDICATOR",
        "TASK"
       ]
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "kind",
      "number",
      "title"
     ]
    },
    "colour": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "band": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "name",
      "band"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/OrderState"
    },
    "stateWord": {
     "type": "string"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "deadline": {
     "type": "string",
     "description": "As it is now; \u0060issuedDeadline\u0060 is the one on the paper."
    },
    "issuedDeadline": {
     "type": "string"
    },
    "provisional": {
     "type": "boolean",
     "description": "The deadline, or the one that is asked for, was counted in a year whose holidays are not arranged yet."
    },
    "overdue": {
     "type": "boolean"
    },
    "wantedDeadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "Asked for by the unit and not decided yet."
    },
    "former": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber"
     ]
    },
    "raisedTo": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "documentNumber",
    "schemeId",
    "unit",
    "item",
    "colour",
    "state",
    "stateWord",
    "issuedOn",
    "deadline",
    "issuedDeadline",
    "provisional",
    "overdue",
    "wantedDeadline",
    "former",
    "raisedTo",
    "version"
   ],
   "description": "An order as lists show it."
  },
  "OrderSummaryPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OrderSummary"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "OrderView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "documentNumber": {
     "type": "string"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "item": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "kind": {
       "type": "string",
       "enum": [
        "INDICATOR",
        "TASK"
       ]
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "kind",
      "number",
      "title"
     ]
    },
    "colour": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      },
      "band": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "name",
      "band"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/OrderState"
    },
    "stateWord": {
     "type": "string"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "deadline": {
     "type": "string",
     "description": "As it is now; \u0060issuedDeadline\u0060 is the one on the paper."
    },
    "issuedDeadline": {
     "type": "string"
    },
    "provisional": {
     "type": "boolean",
     "description": "The deadline, or the one that is asked for, was counted in a year whose holidays are not arranged yet."
    },
    "overdue": {
     "type": "boolean"
    },
    "wantedDeadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "Asked for by the unit and not decided yet."
    },
    "former": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber"
     ]
    },
    "raisedTo": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber"
     ]
    },
    "version": {
     "type": "integer"
    },
    "office": {
     "type": "string"
    },
    "matter": {
     "type": "string"
    },
    "requirement": {
     "type": "string"
    },
    "signer": {
     "type": "string"
    },
    "copyTo": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "obligations": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ObligationOfOrder"
     }
    },
    "steps": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "word": {
        "type": "string"
       },
       "kind": {
        "$ref": "#/components/schemas/StepKind"
       },
       "text": {
        "type": [
         "string",
         "null"
        ]
       },
       "day": {
        "type": [
         "string",
         "null"
        ],
        "format": "date"
       },
       "evidenceIds": {
        "type": "array",
        "items": {
         "type": "string",
         "format": "uuid"
        }
       },
       "by": {
        "type": [
         "string",
         "null"
        ]
       },
       "at": {
        "type": "string",
        "format": "date-time"
       }
      },
      "required": [
       "word",
       "kind",
       "text",
       "day",
       "evidenceIds",
       "by",
       "at"
      ]
     }
    },
    "nextActions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OrderAction"
     },
     "description": "What the caller may do with it now."
    }
   },
   "required": [
    "id",
    "documentNumber",
    "schemeId",
    "unit",
    "item",
    "colour",
    "state",
    "stateWord",
    "issuedOn",
    "deadline",
    "issuedDeadline",
    "provisional",
    "overdue",
    "wantedDeadline",
    "former",
    "raisedTo",
    "version",
    "office",
    "matter",
    "requirement",
    "signer",
    "copyTo",
    "obligations",
    "steps",
    "nextActions"
   ]
  },
  "Outcome": {
   "type": "string",
   "enum": [
    "CREATED",
    "UPDATED",
    "UNCHANGED",
    "ENDED",
    "KEPT",
    "REFUSED"
   ]
  },
  "OverallView": {
   "type": "object",
   "properties": {
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "Mean over the tasks that have a percent; it is never shown without the counts."
    },
    "tasks": {
     "type": "integer"
    },
    "judgedTasks": {
     "type": "integer"
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "elapsed": {
     "type": "string",
     "description": "τ, the share of the plan period that has passed."
    },
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "conclusionWord": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    },
    "cappedBy": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "indicatorId": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       }
      },
      "required": [
       "indicatorId",
       "name"
      ]
     }
    },
    "indicatorConclusions": {
     "type": "object",
     "properties": {
      "ACHIEVED_EARLY": {
       "type": "integer"
      },
      "AHEAD": {
       "type": "integer"
      },
      "BEHIND": {
       "type": "integer"
      },
      "COMPLETED": {
       "type": "integer"
      },
      "EXCEEDED": {
       "type": "integer"
      },
      "NOT_ASSESSABLE": {
       "type": "integer"
      },
      "NOT_COMPLETED": {
       "type": "integer"
      },
      "ON_TRACK": {
       "type": "integer"
      }
     }
    }
   },
   "required": [
    "percent",
    "tasks",
    "judgedTasks",
    "lights",
    "elapsed",
    "conclusion",
    "conclusionWord",
    "reason",
    "cappedBy",
    "indicatorConclusions"
   ]
  },
  "OwingUnit": {
   "type": "object",
   "properties": {
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "unitName": {
     "type": "string"
    },
    "asked": {
     "type": "integer"
    },
    "handedIn": {
     "type": "integer"
    },
    "overdue": {
     "type": "integer"
    }
   },
   "required": [
    "unitId",
    "unitName",
    "asked",
    "handedIn",
    "overdue"
   ]
  },
  "OwnTodo": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "kind": {
     "$ref": "#/components/schemas/TodoKind"
    },
    "subjectId": {
     "type": "string",
     "format": "uuid"
    },
    "title": {
     "type": "string"
    },
    "step": {
     "type": "string"
    },
    "path": {
     "type": "string"
    },
    "dueOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/TodoState"
    },
    "openedAt": {
     "type": "string",
     "format": "date-time"
    },
    "closedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "kind",
    "subjectId",
    "title",
    "step",
    "path",
    "dueOn",
    "state",
    "openedAt",
    "closedAt"
   ],
   "description": "A todo as its owner sees it."
  },
  "OwnTodoPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/OwnTodo"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "PartAdded": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "INDICATOR_ADD"
      },
      "indicator": {
       "$ref": "#/components/schemas/AddedIndicator"
      }
     },
     "required": [
      "kind",
      "indicator"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "MEASURE_ADD"
      },
      "taskId": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "taskId",
      "title"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "SECTION_ADD"
      },
      "section": {
       "$ref": "#/components/schemas/AddedSection"
      }
     },
     "required": [
      "kind",
      "section"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TARGET_ADD"
      },
      "taskId": {
       "type": "string",
       "format": "uuid"
      },
      "target": {
       "$ref": "#/components/schemas/AddedTarget"
      }
     },
     "required": [
      "kind",
      "taskId",
      "target"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TASK_ADD"
      },
      "sectionId": {
       "type": "string",
       "format": "uuid"
      },
      "task": {
       "$ref": "#/components/schemas/AddedTask"
      }
     },
     "required": [
      "kind",
      "sectionId",
      "task"
     ]
    }
   ]
  },
  "PartChanged": {
   "anyOf": [
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "INDICATOR_TARGET"
      },
      "indicatorId": {
       "type": "string",
       "format": "uuid"
      },
      "value": {
       "type": [
        "string",
        "null"
       ],
       "description": "Null for a target that is no number."
      },
      "targetText": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "indicatorId",
      "value",
      "targetText"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "INDICATOR_YEARS"
      },
      "indicatorId": {
       "type": "string",
       "format": "uuid"
      },
      "yearValues": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/YearFigure"
       }
      }
     },
     "required": [
      "kind",
      "indicatorId",
      "yearValues"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TARGET_DEADLINE"
      },
      "targetId": {
       "type": "string",
       "format": "uuid"
      },
      "deadline": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "targetId",
      "deadline"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TARGET_VALUE"
      },
      "targetId": {
       "type": "string",
       "format": "uuid"
      },
      "value": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "targetId",
      "value"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TASK_DEADLINE"
      },
      "taskId": {
       "type": "string",
       "format": "uuid"
      },
      "deadline": {
       "type": "string"
      },
      "deadlineText": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "taskId",
      "deadline",
      "deadlineText"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TASK_TEXT"
      },
      "taskId": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      },
      "body": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "taskId",
      "title",
      "body"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "UNITS"
      },
      "itemId": {
       "type": "string",
       "format": "uuid",
       "description": "A task or an indicator."
      },
      "add": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/UnitInRole"
       }
      },
      "remove": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/UnitInRole"
       }
      }
     },
     "required": [
      "kind",
      "itemId",
      "add",
      "remove"
     ]
    }
   ],
   "description": "Another figure, text, term or unit of a part that stays."
  },
  "PartEnd": {
   "type": "object",
   "properties": {
    "manner": {
     "$ref": "#/components/schemas/EndManner",
     "description": "Of a task."
    },
    "reason": {
     "type": "string"
    },
    "into": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "title"
     ],
     "description": "The task in which a merged one goes on."
    }
   },
   "required": [
    "reason"
   ],
   "description": "Why and how a part was ended by an adjustment; a re-issued document only leaves it out."
  },
  "PartEnded": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/TaskEnded"
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "INDICATOR_END"
      },
      "indicatorId": {
       "type": "string",
       "format": "uuid"
      },
      "reason": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "indicatorId",
      "reason"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "MEASURE_END"
      },
      "measureId": {
       "type": "string",
       "format": "uuid"
      },
      "reason": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "measureId",
      "reason"
     ]
    },
    {
     "type": "object",
     "properties": {
      "kind": {
       "const": "TARGET_END"
      },
      "targetId": {
       "type": "string",
       "format": "uuid"
      },
      "reason": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "targetId",
      "reason"
     ]
    }
   ]
  },
  "PausedBy": {
   "type": "string",
   "enum": [
    "ADMINISTRATOR",
    "SERVICE",
    "RECEIVER"
   ],
   "description": "SERVICE: nothing got through for too long. RECEIVER: it answered 410 Gone."
  },
  "PeriodKind": {
   "type": "string",
   "enum": [
    "MONTH",
    "QUARTER",
    "HALF_YEAR",
    "YEAR",
    "OTHER"
   ]
  },
  "Person": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "PersonalSettingsView": {
   "type": "object",
   "properties": {
    "channels": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "EMAIL",
       "WEBHOOK"
      ]
     },
     "description": "Besides the inbox, which gets every message."
    },
    "email": {
     "type": [
      "string",
      "null"
     ]
    },
    "emailConfirmed": {
     "type": "boolean"
    },
    "quietHours": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/QuietHours"
      },
      {
       "type": "null"
      }
     ]
    },
    "webhook": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "url": {
       "type": "string"
      },
      "previousSecretUntil": {
       "type": [
        "string",
        "null"
       ],
       "format": "date-time"
      },
      "paused": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/EndpointPause"
        },
        {
         "type": "null"
        }
       ]
      }
     },
     "required": [
      "url",
      "previousSecretUntil",
      "paused"
     ]
    },
    "available": {
     "type": "array",
     "items": {
      "type": "string",
      "enum": [
       "EMAIL",
       "WEBHOOK"
      ]
     },
     "description": "What the jurisdiction has switched on."
    },
    "version": {
     "type": "integer",
     "description": "0: never set."
    }
   },
   "required": [
    "channels",
    "email",
    "emailConfirmed",
    "quietHours",
    "webhook",
    "available",
    "version"
   ]
  },
  "PlanRemark": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string",
     "enum": [
      "below_last_year",
      "not_finished"
     ]
    },
    "message": {
     "type": "string",
     "description": "Chinese, for whoever approves."
    }
   },
   "required": [
    "code",
    "message"
   ]
  },
  "PlannedTarget": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The task's target; null for what only an annual document names."
    },
    "name": {
     "type": "string"
    },
    "comparator": {
     "$ref": "#/components/schemas/Comparator"
    },
    "value": {
     "type": "string",
     "description": "To be reached in the year, decimal string."
    },
    "valueMax": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": "string"
    },
    "source": {
     "type": [
      "string",
      "null"
     ]
    },
    "commitmentId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    }
   },
   "required": [
    "id",
    "targetId",
    "name",
    "comparator",
    "value",
    "valueMax",
    "unit",
    "source",
    "commitmentId"
   ]
  },
  "PolicyDifference": {
   "type": "object",
   "properties": {
    "field": {
     "type": "string",
     "description": "Path of the setting, e.g. \u0060lights.greenUpTo\u0060."
    },
    "label": {
     "type": "string"
    },
    "before": {
     "anyOf": [
      {
       "type": "integer"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    },
    "after": {
     "anyOf": [
      {
       "type": "integer"
      },
      {
       "type": "string"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "field",
    "label",
    "before",
    "after"
   ],
   "description": "One setting that two versions of a policy have differently; null where a version has not got it."
  },
  "PolicyWeights": {
   "type": "object",
   "properties": {
    "measure": {
     "type": "string",
     "description": "How much a measure, and a target, counts in its task's percent; multiplies a weight of its own."
    },
    "target": {
     "type": "string"
    },
    "items": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "description": "Of single measures and targets in their task, by id; instead of the above."
    },
    "tasks": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "description": "Of single tasks in the means of section, unit and scheme, by id; others weigh 1."
    },
    "sections": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "description": "Of sections by id, others 1. Present: the scheme's mean is one over the means of its sections, not over its tasks."
    }
   },
   "required": [
    "measure",
    "target"
   ],
   "description": "All are relative: only their proportions count."
  },
  "PostItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "role": {
     "$ref": "#/components/schemas/RoleName"
    },
    "unitId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "unitName": {
     "type": [
      "string",
      "null"
     ]
    },
    "validFrom": {
     "type": "string",
     "format": "date"
    },
    "validTo": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    }
   },
   "required": [
    "id",
    "role",
    "unitId",
    "unitName",
    "validFrom",
    "validTo"
   ]
  },
  "PreliminaryUse": {
   "type": "string",
   "enum": [
    "USED",
    "REFUSED"
   ]
  },
  "ProgressView": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "computedAt": {
     "type": "string",
     "format": "date-time",
     "description": "When the roll-up last changed, or was computed for this answer."
    },
    "policy": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "version": {
       "type": "integer"
      }
     },
     "required": [
      "name",
      "version"
     ]
    },
    "overall": {
     "$ref": "#/components/schemas/OverallView"
    },
    "sections": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SectionView"
     }
    },
    "indicators": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/IndicatorProgress"
     }
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitProgress"
     }
    }
   },
   "required": [
    "schemeId",
    "asOf",
    "computedAt",
    "policy",
    "overall",
    "sections",
    "indicators",
    "units"
   ],
   "description": "Percents are 0…100, shares 0…1, both decimal strings; days \u0060YYYY-MM-DD\u0060. Everything is in the document's order."
  },
  "Proposal": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ],
   "description": "A thing of ours that an item may mean; taken for it only with \u0060adopt\u0060."
  },
  "ProposalGroup": {
   "type": "object",
   "properties": {
    "scheme": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "title"
     ]
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "item": {
     "type": "object",
     "properties": {
      "kind": {
       "type": "string",
       "enum": [
        "INDICATOR",
        "TASK"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "kind",
      "id",
      "number",
      "title"
     ]
    },
    "proposals": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ProposalRow"
     }
    }
   },
   "required": [
    "scheme",
    "unit",
    "item",
    "proposals"
   ],
   "description": "What belongs together in one order: a unit and a task or indicator."
  },
  "ProposalGroupPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ProposalGroup"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ProposalKind": {
   "type": "string",
   "enum": [
    "OVERDUE",
    "BY_HAND",
    "RAISE"
   ]
  },
  "ProposalRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "kind": {
     "$ref": "#/components/schemas/ProposalKind"
    },
    "stage": {
     "type": [
      "string",
      "null"
     ]
    },
    "dueOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "The missed due day, of RAISE the missed deadline; null for a matter without one."
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "obligation": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "cycle": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "cycle"
     ]
    },
    "formerOrder": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      },
      "colour": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber",
      "colour"
     ],
     "description": "Of RAISE: what is to be raised."
    },
    "proposedAt": {
     "type": "string",
     "format": "date-time",
     "description": "ISO in UTC."
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "kind",
    "stage",
    "dueOn",
    "reason",
    "obligation",
    "formerOrder",
    "proposedAt",
    "version"
   ]
  },
  "ProposalState": {
   "type": "string",
   "enum": [
    "OPEN",
    "TAKEN",
    "DISMISSED",
    "SETTLED"
   ]
  },
  "ProviderAddresses": {
   "type": "object",
   "properties": {
    "redirectUri": {
     "type": "string"
    },
    "backChannelLogoutUri": {
     "type": "string"
    },
    "postLogoutRedirectUri": {
     "type": "string"
    },
    "startUrl": {
     "type": "string",
     "description": "Where a link or button of the sign-in page leads."
    }
   },
   "required": [
    "redirectUri",
    "backChannelLogoutUri",
    "postLogoutRedirectUri",
    "startUrl"
   ],
   "description": "What must be registered at a provider, letter by letter."
  },
  "ProviderItem": {
   "type": "object",
   "properties": {
    "hasClientSecret": {
     "type": "boolean"
    },
    "addresses": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ProviderAddresses"
      },
      {
       "type": "null"
      }
     ],
     "description": "What must be registered at the provider; null while FENGONG_PUBLIC_URL is not set."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "issuer": {
     "type": "string"
    },
    "clientId": {
     "type": "string"
    },
    "scopes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "accountClaim": {
     "type": "string"
    },
    "matches": {
     "$ref": "#/components/schemas/AccountMatch"
    },
    "createsUsers": {
     "type": "boolean"
    },
    "groupsClaim": {
     "type": [
      "string",
      "null"
     ]
    },
    "listedRoles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RoleName"
     }
    },
    "groupRules": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/GroupRule"
     }
    },
    "enabled": {
     "type": "boolean"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastUsedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "accounts": {
     "type": "integer",
     "description": "How many people are mapped to accounts there."
    }
   },
   "required": [
    "hasClientSecret",
    "addresses",
    "id",
    "name",
    "issuer",
    "clientId",
    "scopes",
    "accountClaim",
    "matches",
    "createsUsers",
    "groupsClaim",
    "listedRoles",
    "groupRules",
    "enabled",
    "createdAt",
    "lastUsedAt",
    "version",
    "accounts"
   ]
  },
  "ProviderItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ProviderItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "PublicEdition": {
   "type": "object",
   "properties": {
    "schema": {
     "const": "fengong.public/1"
    },
    "title": {
     "type": "string"
    },
    "evaluation": {
     "type": "string",
     "description": "\u0060中期评估\u0060."
    },
    "jurisdictionName": {
     "type": "string"
    },
    "plan": {
     "type": "object",
     "properties": {
      "name": {
       "type": "string"
      },
      "start": {
       "type": "string"
      },
      "end": {
       "type": "string"
      }
     },
     "required": [
      "name",
      "start",
      "end"
     ]
    },
    "document": {
     "type": "object",
     "properties": {
      "title": {
       "type": "string"
      },
      "number": {
       "type": [
        "string",
        "null"
       ]
      },
      "issuer": {
       "type": [
        "string",
        "null"
       ]
      }
     },
     "required": [
      "title",
      "number",
      "issuer"
     ],
     "description": "The document whose division of labour is evaluated."
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "publishedOn": {
     "type": "string",
     "format": "date"
    },
    "elapsed": {
     "type": "string",
     "description": "序时进度."
    },
    "overall": {
     "$ref": "#/components/schemas/PublicOverall"
    },
    "indicators": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PublicIndicator"
     }
    },
    "sections": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PublicSection"
     }
    },
    "correction": {
     "type": "boolean",
     "description": "Whether figures that were frozen before are corrected by it."
    },
    "partial": {
     "type": "boolean",
     "description": "Only some sections of the plan were evaluated."
    },
    "demonstration": {
     "type": "boolean",
     "description": "The progress was invented."
    }
   },
   "required": [
    "schema",
    "title",
    "evaluation",
    "jurisdictionName",
    "plan",
    "document",
    "asOf",
    "publishedOn",
    "elapsed",
    "overall",
    "indicators",
    "sections",
    "correction",
    "partial",
    "demonstration"
   ],
   "description": "What the public page shows of a frozen evaluation: columns of the public edition's tables, in the same characters, and nothing else. Every member is written out here, so that what a snapshot holds one day does not become public by itself."
  },
  "PublicIndicator": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer"
    },
    "attribute": {
     "type": "string",
     "description": "约束性 or 预期性."
    },
    "name": {
     "type": "string"
    },
    "base": {
     "type": [
      "string",
      "null"
     ]
    },
    "target": {
     "type": "string"
    },
    "latest": {
     "type": [
      "string",
      "null"
     ]
    },
    "latestYear": {
     "type": [
      "integer",
      "null"
     ]
    },
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "conclusionWord": {
     "type": "string"
    }
   },
   "required": [
    "number",
    "attribute",
    "name",
    "base",
    "target",
    "latest",
    "latestYear",
    "conclusion",
    "conclusionWord"
   ]
  },
  "PublicOverall": {
   "type": "object",
   "properties": {
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "conclusionWord": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "tasks": {
     "type": "integer"
    },
    "judgedTasks": {
     "type": "integer",
     "description": "Tasks that the mean is made of."
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    }
   },
   "required": [
    "conclusion",
    "conclusionWord",
    "percent",
    "tasks",
    "judgedTasks",
    "lights"
   ]
  },
  "PublicSection": {
   "type": "object",
   "properties": {
    "title": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PublicTask"
     }
    }
   },
   "required": [
    "title",
    "percent",
    "lights",
    "tasks"
   ]
  },
  "PublicTask": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "light": {
     "type": "string",
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "lightWord": {
     "type": "string"
    }
   },
   "required": [
    "number",
    "title",
    "lead",
    "percent",
    "light",
    "lightWord"
   ]
  },
  "PublicationState": {
   "type": "string",
   "enum": [
    "OPEN",
    "REPLACED",
    "WITHDRAWN"
   ],
   "description": "OPEN can be read by everybody at its address; there is at most one of a scheme."
  },
  "PublicationView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationNumber": {
     "type": "integer",
     "description": "Of the evaluation within the scheme."
    },
    "kindWord": {
     "type": "string"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/PublicationState"
    },
    "stateWord": {
     "type": "string"
    },
    "address": {
     "type": "string",
     "description": "Path of the public page; that of every publication of the scheme."
    },
    "sha256": {
     "type": "string",
     "description": "Over the canonical JSON that is answered there."
    },
    "publishedAt": {
     "type": "string",
     "format": "date-time"
    },
    "publishedByName": {
     "type": [
      "string",
      "null"
     ]
    },
    "endedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "endedByName": {
     "type": [
      "string",
      "null"
     ]
    },
    "withdrawalReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "correctedBy": {
     "type": [
      "integer",
      "null"
     ],
     "description": "Number of the evaluation that has corrected the published figures since; null when none has."
    }
   },
   "required": [
    "id",
    "schemeId",
    "evaluationId",
    "evaluationNumber",
    "kindWord",
    "asOf",
    "state",
    "stateWord",
    "address",
    "sha256",
    "publishedAt",
    "publishedByName",
    "endedAt",
    "endedByName",
    "withdrawalReason",
    "correctedBy"
   ],
   "description": "A publication as the coordinator sees it."
  },
  "PublicationViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PublicationView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "PurgedEvidence": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "retainedUntil": {
     "type": "string"
    },
    "files": {
     "type": "integer"
    },
    "bytes": {
     "type": "integer"
    }
   },
   "required": [
    "schemeId",
    "retainedUntil",
    "files",
    "bytes"
   ]
  },
  "PushItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "todoId": {
     "type": "string",
     "format": "uuid"
    },
    "kind": {
     "$ref": "#/components/schemas/TodoKind"
    },
    "user": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "displayName": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "displayName"
     ]
    },
    "account": {
     "type": "string"
    },
    "desiredState": {
     "$ref": "#/components/schemas/TodoState",
     "description": "What the receiver is to show."
    },
    "state": {
     "type": "string",
     "enum": [
      "DEAD",
      "FAILED",
      "QUEUED",
      "SENT"
     ]
    },
    "attempts": {
     "type": "integer"
    },
    "nextAttemptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ]
    },
    "remoteId": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "settledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "log": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "attempt": {
        "type": "integer"
       },
       "at": {
        "type": "string",
        "format": "date-time"
       },
       "state": {
        "type": "string",
        "enum": [
         "DEAD",
         "FAILED",
         "QUEUED",
         "SENT"
        ]
       },
       "answer": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "attempt",
       "at",
       "state",
       "answer"
      ]
     },
     "description": "The last attempts, newest first."
    }
   },
   "required": [
    "id",
    "todoId",
    "kind",
    "user",
    "account",
    "desiredState",
    "state",
    "attempts",
    "nextAttemptAt",
    "answer",
    "remoteId",
    "createdAt",
    "settledAt",
    "log"
   ],
   "description": "A line of the push log. It tells whose and what kind, not what it is about."
  },
  "PushItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PushItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "QueueCounts": {
   "type": "object",
   "properties": {
    "waiting": {
     "type": "integer"
    },
    "active": {
     "type": "integer"
    },
    "delayed": {
     "type": "integer"
    },
    "waitingForChildren": {
     "type": "integer"
    },
    "failed": {
     "type": "integer"
    }
   },
   "required": [
    "waiting",
    "active",
    "delayed",
    "waitingForChildren",
    "failed"
   ]
  },
  "QuietHours": {
   "type": "object",
   "properties": {
    "from": {
     "type": "string"
    },
    "until": {
     "type": "string"
    }
   },
   "required": [
    "from",
    "until"
   ],
   "description": "Hours of China, \u0060HH:MM\u0060, in which a person wants no message; \u0060from\u0060 after \u0060until\u0060 spans the night."
  },
  "RatingPolicy": {
   "type": "object",
   "properties": {
    "name": {
     "type": "string"
    },
    "version": {
     "type": "integer"
    },
    "progress": {
     "type": "object",
     "properties": {
      "aheadBy": {
       "type": "string",
       "description": "Share ahead of τ from which progress is AHEAD (inclusive)."
      },
      "behindBy": {
       "type": "string",
       "description": "Share behind τ up to which progress is ON_TRACK (inclusive)."
      }
     },
     "required": [
      "aheadBy",
      "behindBy"
     ]
    },
    "target": {
     "type": "object",
     "properties": {
      "approximateShare": {
       "type": "string",
       "description": "左右 on a level or a sum: share of the target that may be lacking."
      },
      "strictExceededShare": {
       "type": "string",
       "description": "EXCEEDED under 大于 / 小于: share of the target by which it must be surpassed, as being beyond it is the duty itself."
      }
     },
     "required": [
      "approximateShare",
      "strictExceededShare"
     ]
    },
    "growth": {
     "type": "object",
     "properties": {
      "approximatePoints": {
       "type": "string"
      },
      "aheadPoints": {
       "type": "string"
      }
     },
     "required": [
      "approximatePoints",
      "aheadPoints"
     ],
     "description": "Yearly growth, in percentage points; an indicator's own tolerance comes first."
    },
    "synchronised": {
     "type": "object",
     "properties": {
      "tolerancePoints": {
       "type": "string"
      },
      "aheadPoints": {
       "type": "string"
      }
     },
     "required": [
      "tolerancePoints",
      "aheadPoints"
     ],
     "description": "Growth against a reference growth, in percentage points; an indicator's own tolerance comes first."
    },
    "lights": {
     "type": "object",
     "properties": {
      "greenUpTo": {
       "type": "string"
      },
      "yellowUpTo": {
       "type": "string"
      }
     },
     "required": [
      "greenUpTo",
      "yellowUpTo"
     ],
     "description": "Greatest gap behind the expected percent, in percentage points, inclusive."
    },
    "weights": {
     "$ref": "#/components/schemas/PolicyWeights"
    },
    "staleAfterDays": {
     "type": "object",
     "properties": {
      "report": {
       "type": "integer",
       "description": "A task whose newest report is older is grey."
      },
      "measurement": {
       "type": "integer",
       "description": "The time since an older newest value is named among what is missing."
      },
      "refused": {
       "type": "integer",
       "description": "A goal whose newest value is older is not assessable, the last value of its period apart. Absent: it is judged."
      }
     },
     "required": [
      "report",
      "measurement"
     ]
    },
    "path": {
     "type": "object",
     "properties": {
      "indicators": {
       "$ref": "#/components/schemas/IndicatorPath"
      }
     },
     "description": "What progress of a level or a sum of the indicator list is held against. LINEAR: the share of the plan period that has passed. GIVEN: the path over 年度目标, of the plan before those entered, LINEAR where there are none. Absent: LINEAR. Tasks go by their annual plan under any policy (ADR 16)."
    },
    "values": {
     "type": "object",
     "properties": {
      "preliminary": {
       "$ref": "#/components/schemas/PreliminaryUse"
      }
     },
     "description": "Whether a figure may rest on values that are still 初步数. REFUSED: it is not assessable until they are final. Absent: USED."
    },
    "overall": {
     "type": "object",
     "properties": {
      "coverage": {
       "type": "string"
      }
     },
     "required": [
      "coverage"
     ],
     "description": "Share of tasks that must have a percent before the scheme as a whole is judged."
    }
   },
   "required": [
    "name",
    "version",
    "progress",
    "target",
    "growth",
    "synchronised",
    "lights",
    "weights",
    "staleAfterDays",
    "overall"
   ],
   "description": "The settings of design §6 as data, kept by version: an evaluation names the version that judged it. Shares are 0…1 and points are percentage points, both as decimal strings. Members that version 1 has not are optional and change nothing when they are absent."
  },
  "RatingPolicySummary": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer",
     "description": "From 1 within the jurisdiction."
    },
    "name": {
     "type": "string"
    },
    "formerId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The version that it was made from, and why; null for version 1, which comes with the program."
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "version",
    "name",
    "formerId",
    "reason",
    "documentNumber",
    "createdBy",
    "createdAt"
   ],
   "description": "A version as lists show it."
  },
  "RatingPolicySummaryPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RatingPolicySummary"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "RatingPolicyView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "formerId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The version that it was made from, and why; null for version 1, which comes with the program."
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "createdAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "policyVersion": {
     "type": "integer",
     "description": "Not \u0060version\u0060: a policy never changes, so it has no ETag."
    },
    "rules": {
     "$ref": "#/components/schemas/RatingPolicy"
    },
    "changes": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PolicyDifference"
     },
     "description": "What it has otherwise than the former version; empty for version 1."
    }
   },
   "required": [
    "id",
    "name",
    "formerId",
    "reason",
    "documentNumber",
    "createdBy",
    "createdAt",
    "policyVersion",
    "rules",
    "changes"
   ]
  },
  "ReadNotification": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "readAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "readAt"
   ]
  },
  "RecipientRole": {
   "type": "string",
   "enum": [
    "REPORTER",
    "APPROVER",
    "UNIT_HEAD",
    "LEAD_APPROVER",
    "COORDINATOR",
    "SUPERVISOR"
   ],
   "description": "REPORTER, APPROVER and UNIT_HEAD (单位负责人: a leader's post of the unit) of the unit that owes; LEAD_APPROVER of the unit that consolidates, as a copy (抄送)."
  },
  "Reconciliation": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "day": {
     "type": "string",
     "format": "date",
     "description": "\u0060YYYY-MM-DD\u0060."
    },
    "at": {
     "type": "string",
     "format": "date-time"
    },
    "method": {
     "$ref": "#/components/schemas/ComparisonMethod"
    },
    "reason": {
     "type": [
      "string",
      "null"
     ]
    },
    "accounts": {
     "type": "integer"
    },
    "expected": {
     "type": "integer"
    },
    "missing": {
     "type": "integer"
    },
    "orphans": {
     "type": "integer"
    },
    "differing": {
     "type": "integer"
    },
    "healed": {
     "type": "integer"
    },
    "forPeople": {
     "type": "integer"
    },
    "gaps": {
     "type": "integer"
    },
    "differingSince": {
     "type": [
      "string",
      "null"
     ]
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TodoDifference"
     }
    }
   },
   "required": [
    "id",
    "day",
    "at",
    "method",
    "reason",
    "accounts",
    "expected",
    "missing",
    "orphans",
    "differing",
    "healed",
    "forPeople",
    "gaps",
    "differingSince",
    "items"
   ],
   "description": "A comparison as it is kept. The counts are of all differences, \u0060items\u0060 are the first of them."
  },
  "ReconciliationPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Reconciliation"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "RecordedDeliberation": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "followUps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FollowUpView"
     }
    },
    "documentNumber": {
     "type": "string"
    },
    "issuedOn": {
     "type": "string",
     "format": "date"
    },
    "text": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "followUps",
    "documentNumber",
    "issuedOn",
    "text"
   ]
  },
  "ReminderRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "itemTitle": {
     "type": "string"
    },
    "cycle": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "provisional": {
     "type": "boolean",
     "description": "The holidays of the due day's year are not arranged yet."
    },
    "stage": {
     "anyOf": [
      {
       "type": "string",
       "pattern": "^REMIND_.*$"
      },
      {
       "type": "string",
       "pattern": "^SUPERVISE_.*$"
      },
      {
       "type": "string",
       "pattern": "^URGE_.*$"
      }
     ]
    },
    "stageOn": {
     "type": "string",
     "format": "date"
    },
    "recipient": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "addressedAs": {
     "$ref": "#/components/schemas/AddressedAs"
    },
    "late": {
     "type": "boolean"
    },
    "overtaken": {
     "type": "boolean",
     "description": "A newer stage had overtaken it, so it was not sent."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "readAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "obligationId",
    "schemeId",
    "unit",
    "itemTitle",
    "cycle",
    "dueOn",
    "provisional",
    "stage",
    "stageOn",
    "recipient",
    "addressedAs",
    "late",
    "overtaken",
    "createdAt",
    "readAt"
   ]
  },
  "ReminderRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReminderRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "ReminderRule": {
   "type": "object",
   "properties": {
    "stage": {
     "anyOf": [
      {
       "type": "string",
       "pattern": "^REMIND_.*$"
      },
      {
       "type": "string",
       "pattern": "^SUPERVISE_.*$"
      },
      {
       "type": "string",
       "pattern": "^URGE_.*$"
      }
     ]
    },
    "offsetDays": {
     "type": "integer",
     "description": "Working days from the due day, negative before it; 0 is the due day itself."
    },
    "recipients": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RecipientRole"
     }
    },
    "channels": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string",
      "enum": [
       "EMAIL",
       "WEBHOOK"
      ]
     },
     "description": "Beside the inbox, which always has it: the channels that the stage uses of each person's; null for all of them."
    },
    "template": {
     "type": [
      "string",
      "null"
     ],
     "description": "The text of a line with named fields (\u0060rule-template.ts\u0060); null for the usual one."
    }
   },
   "required": [
    "stage",
    "offsetDays",
    "recipients",
    "channels",
    "template"
   ]
  },
  "ReportAction": {
   "type": "string",
   "enum": [
    "edit",
    "submit",
    "submitDirectly",
    "release",
    "withdraw",
    "approve",
    "return"
   ]
  },
  "ReportCheck": {
   "type": "object",
   "properties": {
    "problems": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/FieldError"
     },
     "description": "What forbids it."
    },
    "warnings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReportWarning"
     },
     "description": "What has to be acknowledged, by key."
    },
    "missingUnits": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MissingUnit"
     }
    },
    "expected": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Expectation"
      },
      {
       "type": "null"
      }
     ],
     "description": "Against which the light of a task is judged; null for an indicator."
    }
   },
   "required": [
    "problems",
    "warnings",
    "missingUnits",
    "expected"
   ],
   "description": "What a submission would meet now."
  },
  "ReportContent": {
   "type": "object",
   "properties": {
    "progressText": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "Decimal string, 0…100."
    },
    "issues": {
     "type": [
      "string",
      "null"
     ]
    },
    "nextSteps": {
     "type": [
      "string",
      "null"
     ]
    },
    "coordinationNeeds": {
     "type": [
      "string",
      "null"
     ],
     "description": "需协调事项."
    },
    "plannedCompletionOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "计划完成日, \u0060YYYY-MM-DD\u0060."
    },
    "measures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MeasurePercent"
     }
    },
    "measurements": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/CarriedValue"
     }
    }
   },
   "required": [
    "progressText",
    "percent",
    "issues",
    "nextSteps",
    "coordinationNeeds",
    "plannedCompletionOn",
    "measures",
    "measurements"
   ]
  },
  "ReportCounts": {
   "type": "object",
   "properties": {
    "owed": {
     "type": "integer"
    },
    "onTime": {
     "type": "integer"
    },
    "late": {
     "type": "integer"
    },
    "missing": {
     "type": "integer"
    },
    "returned": {
     "type": "integer"
    }
   },
   "required": [
    "owed",
    "onTime",
    "late",
    "missing",
    "returned"
   ],
   "description": "What units owed in the period: owed = onTime + late + missing; \u0060returned\u0060 of them were sent back at least once."
  },
  "ReportEvidence": {
   "type": "object",
   "properties": {
    "reportId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/ReportState"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EvidenceView"
     }
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "reportId",
    "unit",
    "state",
    "items",
    "version"
   ],
   "description": "The evidence of a report, with the report's version: what changes the one changes the other."
  },
  "ReportState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "UNIT_REVIEW",
    "SUBMITTED",
    "RETURNED",
    "ACCEPTED",
    "WITHDRAWN"
   ],
   "description": "UNIT_REVIEW waits for the unit's own approver, SUBMITTED has left the unit."
  },
  "ReportView": {
   "type": "object",
   "properties": {
    "evidence": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EvidenceView"
     }
    },
    "nextActions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReportAction"
     },
     "description": "What the caller may do with it now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "obligation": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "schemeId": {
       "type": "string",
       "format": "uuid"
      },
      "cycle": {
       "type": "string"
      },
      "unit": {
       "$ref": "#/components/schemas/Person"
      },
      "consolidatingUnitId": {
       "type": "string",
       "format": "uuid"
      },
      "taskId": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "indicatorId": {
       "type": [
        "string",
        "null"
       ],
       "format": "uuid"
      },
      "title": {
       "type": "string"
      },
      "dueOn": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "schemeId",
      "cycle",
      "unit",
      "consolidatingUnitId",
      "taskId",
      "indicatorId",
      "title",
      "dueOn"
     ]
    },
    "revision": {
     "type": "integer"
    },
    "correctsId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The accepted report that this one corrects."
    },
    "state": {
     "$ref": "#/components/schemas/ReportState"
    },
    "progressText": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "issues": {
     "type": [
      "string",
      "null"
     ]
    },
    "nextSteps": {
     "type": [
      "string",
      "null"
     ]
    },
    "coordinationNeeds": {
     "type": [
      "string",
      "null"
     ]
    },
    "plannedCompletionOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "unchanged": {
     "type": "boolean",
     "description": "无变化: the figures are those of the last accepted report."
    },
    "warnings": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReportWarning"
     },
     "description": "Found and acknowledged at the last submission."
    },
    "missingUnits": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MissingUnit"
     },
     "description": "Of a consolidating report: whose part was missing or not reviewed at the last submission."
    },
    "measures": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "measureId": {
        "type": "string",
        "format": "uuid"
       },
       "title": {
        "type": "string"
       },
       "percent": {
        "type": "string"
       }
      },
      "required": [
       "measureId",
       "title",
       "percent"
      ]
     }
    },
    "measurements": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "targetId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "indicatorId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "periodEnd": {
        "type": "string",
        "format": "date"
       },
       "value": {
        "type": "string"
       },
       "flow": {
        "type": "boolean"
       },
       "status": {
        "$ref": "#/components/schemas/ValueStatus"
       },
       "source": {
        "type": "string"
       },
       "unit": {
        "type": [
         "string",
         "null"
        ]
       },
       "state": {
        "$ref": "#/components/schemas/MeasurementState"
       }
      },
      "required": [
       "id",
       "targetId",
       "indicatorId",
       "periodEnd",
       "value",
       "flow",
       "status",
       "source",
       "unit",
       "state"
      ]
     }
    },
    "author": {
     "$ref": "#/components/schemas/Person"
    },
    "authorVia": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "The program through which the author wrote it; null for one who was signed in."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "submittedBy": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Person"
      },
      {
       "type": "null"
      }
     ]
    },
    "submittedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "releasedBy": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Person"
      },
      {
       "type": "null"
      }
     ],
     "description": "The approver of the unit who let it leave the unit."
    },
    "releasedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "reviewedBy": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Person"
      },
      {
       "type": "null"
      }
     ]
    },
    "reviewedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call it."
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of the last return."
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "evidence",
    "nextActions",
    "id",
    "obligation",
    "revision",
    "correctsId",
    "state",
    "progressText",
    "percent",
    "issues",
    "nextSteps",
    "coordinationNeeds",
    "plannedCompletionOn",
    "unchanged",
    "warnings",
    "missingUnits",
    "measures",
    "measurements",
    "author",
    "authorVia",
    "createdAt",
    "submittedBy",
    "submittedAt",
    "releasedBy",
    "releasedAt",
    "reviewedBy",
    "reviewedAt",
    "externalIds",
    "returnReason",
    "version"
   ]
  },
  "ReportWarning": {
   "type": "object",
   "properties": {
    "key": {
     "type": "string",
     "description": "Names this warning when it is acknowledged: code and, where there are several, what it is about."
    },
    "code": {
     "$ref": "#/components/schemas/WarningCode"
    },
    "field": {
     "type": "string",
     "description": "Path of the field in the report."
    },
    "message": {
     "type": "string",
     "description": "For people, in Chinese."
    }
   },
   "required": [
    "key",
    "code",
    "field",
    "message"
   ],
   "description": "Something odd in a report, which the unit acknowledges when it submits and the reviewer reads; it never blocks."
  },
  "ReportingNamed": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    }
   },
   "required": [
    "id",
    "name"
   ]
  },
  "Restated": {
   "type": "object",
   "properties": {
    "before": {
     "type": [
      "string",
      "null"
     ]
    },
    "after": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "before",
    "after"
   ],
   "description": "Null: the document says nothing."
  },
  "ResumedReceiver": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "waiting": {
     "type": "integer",
     "description": "Messages that are sent now."
    }
   },
   "required": [
    "id",
    "waiting"
   ]
  },
  "RevisionRow": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer",
     "description": "1 is the scheme as issued."
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ],
     "description": "文号 of the approval; of the first, that of the document."
    },
    "reason": {
     "type": "string"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "by": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "Null when it was not done by a person, or before this was kept."
    },
    "importId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The import of the document that made it."
    },
    "counts": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "tasks": {
       "$ref": "#/components/schemas/Counts"
      },
      "indicators": {
       "$ref": "#/components/schemas/Counts"
      },
      "duties": {
       "$ref": "#/components/schemas/Counts"
      }
     },
     "required": [
      "tasks",
      "indicators",
      "duties"
     ],
     "description": "Null for the scheme as issued."
    }
   },
   "required": [
    "number",
    "documentNumber",
    "reason",
    "createdAt",
    "by",
    "importId",
    "counts"
   ]
  },
  "RevisionRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RevisionRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "RevisionView": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer",
     "description": "1 is the scheme as issued."
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ],
     "description": "文号 of the approval; of the first, that of the document."
    },
    "reason": {
     "type": "string"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "by": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "Null when it was not done by a person, or before this was kept."
    },
    "importId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The import of the document that made it."
    },
    "counts": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "tasks": {
       "$ref": "#/components/schemas/Counts"
      },
      "indicators": {
       "$ref": "#/components/schemas/Counts"
      },
      "duties": {
       "$ref": "#/components/schemas/Counts"
      }
     },
     "required": [
      "tasks",
      "indicators",
      "duties"
     ],
     "description": "Null for the scheme as issued."
    },
    "difference": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SchemeDifference"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "number",
    "documentNumber",
    "reason",
    "createdAt",
    "by",
    "importId",
    "counts",
    "difference"
   ]
  },
  "RoleName": {
   "type": "string",
   "enum": [
    "reporter",
    "approver",
    "coordinator",
    "supervisor",
    "leader",
    "evaluator",
    "administrator",
    "auditor"
   ]
  },
  "RollupHealth": {
   "type": "object",
   "properties": {
    "ageMs": {
     "type": [
      "integer",
      "null"
     ]
    },
    "lastReconciledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Of the active scheme that has waited longest; null while one of them was never compared, or there is none."
    },
    "differingSchemes": {
     "type": "integer",
     "description": "Active schemes whose newest comparison found differences."
    }
   },
   "required": [
    "ageMs",
    "lastReconciledAt",
    "differingSchemes"
   ]
  },
  "RollupNodeType": {
   "type": "string",
   "enum": [
    "SCHEME",
    "SECTION",
    "TASK",
    "INDICATOR",
    "UNIT"
   ]
  },
  "RowEffect": {
   "type": "string",
   "enum": [
    "untouched",
    "unchanged",
    "saved",
    "submitted"
   ],
   "description": "What becomes of a row. \u0060untouched\u0060: nothing was written in it; \u0060unchanged\u0060: it says what the draft says already."
  },
  "RulesPreview": {
   "type": "object",
   "properties": {
    "day": {
     "type": "string",
     "format": "date"
    },
    "person": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "Whose message it is; null when nobody would get one."
    },
    "title": {
     "type": [
      "string",
      "null"
     ]
    },
    "body": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/DigestBody"
      },
      {
       "type": "null"
      }
     ]
    },
    "messages": {
     "type": "integer",
     "description": "How many people would get a message that day."
    }
   },
   "required": [
    "day",
    "person",
    "title",
    "body",
    "messages"
   ]
  },
  "SameUnitProposal": {
   "type": "object",
   "properties": {
    "names": {
     "type": "array",
     "prefixItems": [
      {
       "type": "string"
      },
      {
       "type": "string"
      }
     ],
     "minItems": 2,
     "maxItems": 2
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "names",
    "reason"
   ]
  },
  "SchemeAction": {
   "type": "string",
   "enum": [
    "activate",
    "close"
   ]
  },
  "SchemeChange": {
   "anyOf": [
    {
     "$ref": "#/components/schemas/PartAdded"
    },
    {
     "$ref": "#/components/schemas/PartChanged"
    },
    {
     "$ref": "#/components/schemas/PartEnded"
    }
   ],
   "description": "One change of a scheme that is in force, without a new document. Figures are decimal strings, days \u0060YYYY-MM-DD\u0060."
  },
  "SchemeDifference": {
   "type": "object",
   "properties": {
    "sections": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/SectionSummary"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/SectionSummary"
       }
      }
     },
     "required": [
      "added",
      "removed"
     ],
     "description": "Left out by revisions of before sections were compared."
    },
    "tasks": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/TaskSummary"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "number": {
          "type": "integer"
         },
         "title": {
          "type": "string"
         },
         "units": {
          "type": "array",
          "items": {
           "$ref": "#/components/schemas/UnitOfItem"
          }
         },
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "end": {
          "$ref": "#/components/schemas/PartEnd"
         }
        },
        "required": [
         "number",
         "title",
         "units",
         "id"
        ]
       }
      },
      "changed": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/TaskChange"
       }
      },
      "unchanged": {
       "type": "integer"
      }
     },
     "required": [
      "added",
      "removed",
      "changed",
      "unchanged"
     ]
    },
    "indicators": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "name": {
          "type": "string"
         },
         "targetText": {
          "type": "string"
         }
        },
        "required": [
         "name",
         "targetText"
        ]
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "id": {
          "type": "string",
          "format": "uuid"
         },
         "name": {
          "type": "string"
         },
         "end": {
          "$ref": "#/components/schemas/PartEnd"
         }
        },
        "required": [
         "id",
         "name"
        ]
       }
      },
      "changed": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/IndicatorChange"
       }
      },
      "unchanged": {
       "type": "integer"
      }
     },
     "required": [
      "added",
      "removed",
      "changed",
      "unchanged"
     ]
    },
    "requirements": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "added",
      "removed"
     ]
    },
    "duties": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/DutySummary"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/DutySummary"
       }
      },
      "changed": {
       "type": "array",
       "items": {
        "type": "object",
        "properties": {
         "before": {
          "type": "string"
         },
         "after": {
          "type": "string"
         },
         "kind": {
          "$ref": "#/components/schemas/DutyKind"
         }
        },
        "required": [
         "before",
         "after",
         "kind"
        ]
       }
      }
     },
     "required": [
      "added",
      "removed",
      "changed"
     ]
    }
   },
   "required": [
    "tasks",
    "indicators",
    "requirements",
    "duties"
   ],
   "description": "What a re-issued document changes, clause by clause, in the order of the documents."
  },
  "SchemeDraft": {
   "type": "object",
   "properties": {
    "document": {
     "$ref": "#/components/schemas/DocumentHeader"
    },
    "indicators": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftIndicator"
     }
    },
    "sections": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftSection"
     }
    },
    "clauses": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftClause"
     }
    },
    "sameUnit": {
     "type": "array",
     "items": {
      "type": "array",
      "prefixItems": [
       {
        "type": "string"
       },
       {
        "type": "string"
       }
      ],
      "minItems": 2,
      "maxItems": 2
     }
    },
    "sameUnitProposals": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SameUnitProposal"
     }
    },
    "unitGroups": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "commitments": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftCommitment"
     },
     "description": "Only in documents without any assignment."
    },
    "workRequirements": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "requirementItems": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftRequirement"
     }
    },
    "duties": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DraftDuty"
     },
     "description": "What the requirements oblige everybody to."
    },
    "unread": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Span"
     },
     "description": "What no item covers; with the spans of the items it covers the whole text."
    },
    "diagnostics": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Diagnostic"
     }
    },
    "counts": {
     "type": "object",
     "additionalProperties": {
      "type": "integer"
     }
    }
   },
   "required": [
    "document",
    "indicators",
    "sections",
    "clauses",
    "sameUnit",
    "sameUnitProposals",
    "unitGroups",
    "workRequirements",
    "requirementItems",
    "unread",
    "diagnostics",
    "counts"
   ]
  },
  "SchemeHeader": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "title": {
     "type": "string"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "indexNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "issuer": {
     "type": [
      "string",
      "null"
     ]
    },
    "publishedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "planStart": {
     "type": "string",
     "format": "date"
    },
    "planEnd": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/SchemeState"
    },
    "revision": {
     "type": "integer"
    },
    "version": {
     "type": "integer"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "activatedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "title",
    "documentNumber",
    "indexNumber",
    "issuer",
    "publishedOn",
    "planStart",
    "planEnd",
    "state",
    "revision",
    "version",
    "createdAt",
    "activatedAt"
   ],
   "description": "Days are \u0060YYYY-MM-DD\u0060, numbers decimal strings, instants Date. Lists are in the order of the document."
  },
  "SchemeHeaderPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SchemeHeader"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "SchemeLadder": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "own": {
     "type": "boolean",
     "description": "False: the scheme keeps to the default."
    },
    "version": {
     "type": "integer",
     "description": "0 as long as the scheme keeps to the default."
    },
    "office": {
     "type": "string",
     "description": "Name of the office that issues, without the jurisdiction's: \u0060督查室\u0060."
    },
    "steps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/LadderStep"
     },
     "description": "From the mildest up."
    },
    "circulars": {
     "$ref": "#/components/schemas/CircularRhythm"
    }
   },
   "required": [
    "schemeId",
    "own",
    "version",
    "office",
    "steps",
    "circulars"
   ]
  },
  "SchemeReportingSettings": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "graceDays": {
     "type": "integer",
     "description": "Working days after the due day in which a report is late but not yet missing."
    },
    "version": {
     "type": "integer",
     "description": "0 while the scheme keeps to the default."
    }
   },
   "required": [
    "schemeId",
    "graceDays",
    "version"
   ]
  },
  "SchemeRules": {
   "type": "object",
   "properties": {
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "own": {
     "type": "boolean",
     "description": "False: the scheme keeps to the default."
    },
    "rules": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ReminderRule"
     }
    },
    "version": {
     "type": "integer",
     "description": "0 as long as the scheme keeps to the default."
    }
   },
   "required": [
    "schemeId",
    "own",
    "rules",
    "version"
   ]
  },
  "SchemeState": {
   "type": "string",
   "enum": [
    "DRAFT",
    "ACTIVE",
    "CLOSED"
   ]
  },
  "SchemeText": {
   "type": "object",
   "properties": {
    "importId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The import of the document; null when the scheme was not read from one."
    },
    "text": {
     "type": [
      "string",
      "null"
     ],
     "description": "As it was read; the offsets of all that was made from it are UTF-16 units in it."
    }
   },
   "required": [
    "importId",
    "text"
   ]
  },
  "SchemeView": {
   "type": "object",
   "properties": {
    "importId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The import to whose extracted text all offsets refer; null when the scheme was not read from a document."
    },
    "workRequirements": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "counts": {
     "type": "object",
     "properties": {
      "assignments": {
       "type": "integer"
      },
      "indicators": {
       "type": "integer"
      },
      "measures": {
       "type": "integer"
      },
      "sections": {
       "type": "integer"
      },
      "targets": {
       "type": "integer"
      },
      "tasks": {
       "type": "integer"
      },
      "units": {
       "type": "integer"
      }
     },
     "required": [
      "assignments",
      "indicators",
      "measures",
      "sections",
      "targets",
      "tasks",
      "units"
     ]
    },
    "sections": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "tasks": {
        "type": "integer"
       },
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "number": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "ordinal": {
        "type": "integer"
       }
      },
      "required": [
       "tasks",
       "id",
       "number",
       "title",
       "ordinal"
      ]
     }
    },
    "duties": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/DutyRow"
     },
     "description": "What the requirements oblige everybody to."
    },
    "actions": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SchemeAction"
     }
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "title": {
     "type": "string"
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "indexNumber": {
     "type": [
      "string",
      "null"
     ]
    },
    "issuer": {
     "type": [
      "string",
      "null"
     ]
    },
    "publishedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "planStart": {
     "type": "string",
     "format": "date"
    },
    "planEnd": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/SchemeState"
    },
    "revision": {
     "type": "integer"
    },
    "version": {
     "type": "integer"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "activatedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "importId",
    "workRequirements",
    "counts",
    "sections",
    "duties",
    "actions",
    "id",
    "title",
    "documentNumber",
    "indexNumber",
    "issuer",
    "publishedOn",
    "planStart",
    "planEnd",
    "state",
    "revision",
    "version",
    "createdAt",
    "activatedAt"
   ]
  },
  "ScoreRevision": {
   "type": "object",
   "properties": {
    "components": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ComponentScore"
     }
    },
    "score": {
     "type": [
      "string",
      "null"
     ],
     "description": "0…100 with two decimals, half-up; null when no component has a figure."
    },
    "arithmetic": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "The worked lines, for checking by hand."
    },
    "revision": {
     "type": "integer"
    },
    "corrections": {
     "type": "object",
     "properties": {
      "accepted": {
       "type": "string"
      },
      "indicators": {
       "type": "string"
      },
      "led": {
       "type": "string"
      },
      "onTime": {
       "type": "string"
      },
      "responsible": {
       "type": "string"
      }
     }
    },
    "objectUntil": {
     "type": "string"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    }
   },
   "required": [
    "components",
    "score",
    "arithmetic",
    "revision",
    "corrections",
    "objectUntil",
    "createdAt"
   ]
  },
  "SecretItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "expiresAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastUsedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "createdAt",
    "expiresAt",
    "lastUsedAt"
   ],
   "description": "What is left of a secret once it has been shown."
  },
  "SecretReplaced": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "previousSecretUntil": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "previousSecretUntil"
   ]
  },
  "SectionSummary": {
   "type": "object",
   "properties": {
    "number": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "tasks": {
     "type": "integer"
    }
   },
   "required": [
    "number",
    "title",
    "tasks"
   ],
   "description": "A section of which no part was there before, or of which none is left."
  },
  "SectionView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "Mean over all tasks of the section that have a percent, as the counts; null for who sees only some of them."
    },
    "judgedTasks": {
     "type": [
      "integer",
      "null"
     ]
    },
    "lights": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TaskProgress"
     }
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "percent",
    "judgedTasks",
    "lights",
    "tasks"
   ]
  },
  "SelfEvaluationState": {
   "type": "string",
   "enum": [
    "ASKED",
    "WRITTEN",
    "HANDED_IN",
    "RETURNED"
   ]
  },
  "SelfEvaluationStep": {
   "type": "string",
   "enum": [
    "write",
    "hand-in",
    "return"
   ]
  },
  "SelfEvaluationView": {
   "type": "object",
   "properties": {
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "$ref": "#/components/schemas/ItemType"
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "label"
     ]
    },
    "text": {
     "type": "string"
    },
    "stateWord": {
     "type": "string"
    },
    "conclusionWord": {
     "type": [
      "string",
      "null"
     ]
    },
    "overdue": {
     "type": "boolean",
     "description": "Not handed in, and the due day has passed."
    },
    "nextSteps": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SelfEvaluationStep"
     },
     "description": "What the caller may do with it now."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    },
    "unitName": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "$ref": "#/components/schemas/SelfEvaluationState"
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "conclusion": {
     "type": [
      "string",
      "null"
     ]
    },
    "writtenAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "handedInAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "item",
    "text",
    "stateWord",
    "conclusionWord",
    "overdue",
    "nextSteps",
    "id",
    "evaluationId",
    "unitId",
    "unitName",
    "dueOn",
    "state",
    "value",
    "conclusion",
    "writtenAt",
    "handedInAt",
    "returnReason",
    "version"
   ]
  },
  "SelfEvaluationViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SelfEvaluationView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "SessionOpening": {
   "type": "string",
   "enum": [
    "PASSWORD",
    "OIDC",
    "TICKET"
   ]
  },
  "SessionView": {
   "type": "object",
   "properties": {
    "current": {
     "type": "boolean",
     "description": "Whether it is the one through which this is asked."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "lastSeenAt": {
     "type": "string",
     "format": "date-time"
    },
    "expiresAt": {
     "type": "string",
     "format": "date-time"
    },
    "idleUntil": {
     "type": "string",
     "format": "date-time"
    },
    "ip": {
     "type": [
      "string",
      "null"
     ]
    },
    "openedBy": {
     "$ref": "#/components/schemas/SessionOpening"
    }
   },
   "required": [
    "current",
    "id",
    "createdAt",
    "lastSeenAt",
    "expiresAt",
    "idleUntil",
    "ip",
    "openedBy"
   ]
  },
  "Severity": {
   "type": "string",
   "enum": [
    "info",
    "warning",
    "error"
   ]
  },
  "ShownUse": {
   "type": "object",
   "properties": {
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "cycle": {
     "type": "string"
    },
    "item": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "indicator",
        "target",
        "task"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "title"
     ]
    },
    "reportId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "measurementId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    }
   },
   "required": [
    "unit",
    "cycle",
    "item",
    "reportId",
    "measurementId"
   ],
   "description": "What the caller may know of it; only the cycle where it is not his to read."
  },
  "SignInOffer": {
   "type": "object",
   "properties": {
    "startUrl": {
     "type": "string",
     "description": "Add \u0060?returnTo=/path\u0060 for where to land."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "jurisdiction": {
     "type": "object",
     "properties": {
      "code": {
       "type": "string"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "name"
     ]
    }
   },
   "required": [
    "startUrl",
    "id",
    "name",
    "jurisdiction"
   ]
  },
  "SignedIn": {
   "type": "object",
   "properties": {
    "token": {
     "type": "string"
    },
    "expiresAt": {
     "type": "string",
     "format": "date-time"
    },
    "mustChangePassword": {
     "type": "boolean",
     "description": "Until the password has been changed every other call is refused with \u0060password_change_required\u0060."
    },
    "user": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "login": {
       "type": "string"
      },
      "displayName": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "login",
      "displayName"
     ]
    }
   },
   "required": [
    "token",
    "expiresAt",
    "mustChangePassword",
    "user"
   ]
  },
  "Signing": {
   "type": "string",
   "enum": [
    "NONE",
    "HMAC-SHA256",
    "HMAC-SM3"
   ]
  },
  "SmtpSecurity": {
   "type": "string",
   "enum": [
    "TLS",
    "STARTTLS",
    "NONE"
   ]
  },
  "SnapshotCorrection": {
   "type": "object",
   "properties": {
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer",
     "description": "Of the corrected evaluation within the scheme."
    },
    "sha256": {
     "type": "string"
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "evaluationId",
    "number",
    "sha256",
    "reason"
   ]
  },
  "SnapshotFormer": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer",
     "description": "Within the scheme."
    },
    "kind": {
     "$ref": "#/components/schemas/EvaluationKind"
    },
    "asOf": {
     "type": "string",
     "format": "date"
    },
    "sha256": {
     "type": "string"
    },
    "elapsed": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "tasks": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "light": {
        "type": "string",
        "enum": [
         "BLUE",
         "GREEN",
         "GREY",
         "RED",
         "YELLOW"
        ]
       },
       "percent": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "id",
       "light",
       "percent"
      ]
     }
    },
    "indicators": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "conclusion": {
        "$ref": "#/components/schemas/Conclusion"
       },
       "attainment": {
        "type": [
         "string",
         "null"
        ]
       }
      },
      "required": [
       "id",
       "conclusion",
       "attainment"
      ]
     }
    }
   },
   "required": [
    "number",
    "kind",
    "asOf",
    "sha256",
    "elapsed",
    "percent",
    "tasks",
    "indicators"
   ],
   "description": "What is kept of an earlier evaluation to tell what has changed since."
  },
  "SnapshotIndicator": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "attribute": {
     "type": "string",
     "enum": [
      "BINDING",
      "EXPECTED"
     ]
    },
    "number": {
     "type": "integer"
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string"
    },
    "targetText": {
     "type": "string"
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "base": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "year": {
       "type": "integer"
      },
      "value": {
       "type": "string"
      }
     },
     "required": [
      "year",
      "value"
     ]
    },
    "values": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotYearValue"
     }
    },
    "attainment": {
     "type": [
      "string",
      "null"
     ],
     "description": "Share of the way done, or null when it cannot be said; above 1 beyond the target, below 0 when it went backwards."
    },
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "expected": {
     "type": "object",
     "properties": {
      "share": {
       "type": "string"
      }
     },
     "required": [
      "share"
     ],
     "description": "The share that 年度目标 expected; absent where τ was expected, or another yardstick than a share."
    },
    "reason": {
     "type": "string",
     "description": "Why it is judged so, in Chinese, with the figures; for NOT_ASSESSABLE what is missing."
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "id",
    "attribute",
    "number",
    "name",
    "kind",
    "targetText",
    "unit",
    "base",
    "values",
    "attainment",
    "conclusion",
    "reason",
    "lead",
    "responsible"
   ]
  },
  "SnapshotMeasure": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "weight": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "0…100; null when it is left out of the task's mean."
    },
    "leftOut": {
     "type": [
      "string",
      "null"
     ],
     "description": "Why it is left out; null when it is not."
    }
   },
   "required": [
    "id",
    "name",
    "weight",
    "percent",
    "leftOut"
   ]
  },
  "SnapshotMeasurement": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "series": {
     "$ref": "#/components/schemas/MeasurementSeries"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "value": {
     "type": "string"
    },
    "preliminary": {
     "const": true
    }
   },
   "required": [
    "id",
    "series",
    "periodEnd",
    "value"
   ]
  },
  "SnapshotMissing": {
   "type": "object",
   "properties": {
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "string"
    },
    "item": {
     "type": "string"
    },
    "cycle": {
     "type": "string"
    },
    "dueOn": {
     "type": "string",
     "format": "date"
    },
    "state": {
     "type": "string"
    }
   },
   "required": [
    "obligationId",
    "unit",
    "item",
    "cycle",
    "dueOn",
    "state"
   ]
  },
  "SnapshotOverall": {
   "type": "object",
   "properties": {
    "conclusion": {
     "$ref": "#/components/schemas/Conclusion"
    },
    "cappedBy": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Set when a binding indicator that is BEHIND caps the conclusion: names of those indicators."
    },
    "percent": {
     "type": [
      "string",
      "null"
     ],
     "description": "Mean percent over tasks that can be judged; null when none can."
    },
    "tasks": {
     "type": "integer"
    },
    "judgedTasks": {
     "type": "integer",
     "description": "Tasks that the mean is made of; the others have no percent."
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "indicatorConclusions": {
     "type": "object",
     "properties": {
      "ACHIEVED_EARLY": {
       "type": "integer"
      },
      "AHEAD": {
       "type": "integer"
      },
      "BEHIND": {
       "type": "integer"
      },
      "COMPLETED": {
       "type": "integer"
      },
      "EXCEEDED": {
       "type": "integer"
      },
      "NOT_ASSESSABLE": {
       "type": "integer"
      },
      "NOT_COMPLETED": {
       "type": "integer"
      },
      "ON_TRACK": {
       "type": "integer"
      }
     }
    },
    "reason": {
     "type": "string",
     "description": "Why it is judged so, in Chinese, with the figures."
    }
   },
   "required": [
    "conclusion",
    "cappedBy",
    "percent",
    "tasks",
    "judgedTasks",
    "lights",
    "indicatorConclusions",
    "reason"
   ]
  },
  "SnapshotReport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "revision": {
     "type": "integer"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "measurePercents": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     },
     "description": "By measure id."
    }
   },
   "required": [
    "id",
    "revision",
    "periodEnd",
    "percent",
    "measurePercents"
   ]
  },
  "SnapshotScope": {
   "type": "object",
   "properties": {
    "sections": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "number": {
        "type": "string"
       },
       "title": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "number",
       "title"
      ]
     }
    },
    "indicators": {
     "type": "boolean",
     "description": "Whether the indicators, which belong to no section, are judged too."
    }
   },
   "required": [
    "sections",
    "indicators"
   ]
  },
  "SnapshotSection": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "tasks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotTask"
     }
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "percent",
    "lights",
    "tasks"
   ]
  },
  "SnapshotTarget": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "requirement": {
     "type": "string",
     "description": "As a reader writes it, e.g. \u0060≥100 个\u0060."
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "attainment": {
     "type": [
      "string",
      "null"
     ]
    },
    "met": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "preliminary": {
     "const": true,
     "description": "初步数, or made with one."
    }
   },
   "required": [
    "id",
    "name",
    "requirement",
    "value",
    "attainment",
    "met"
   ]
  },
  "SnapshotTask": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "light": {
     "type": "string",
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "reason": {
     "type": "string"
    },
    "expected": {
     "type": "object",
     "properties": {
      "percent": {
       "type": "string"
      },
      "annualPlan": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "year": {
         "type": "integer"
        },
        "revision": {
         "type": "integer"
        }
       },
       "required": [
        "id",
        "year",
        "revision"
       ]
      }
     },
     "required": [
      "percent",
      "annualPlan"
     ],
     "description": "What the annual plan in force expected; absent where τ was expected, and in evaluations of the time before plans."
    },
    "progressText": {
     "type": [
      "string",
      "null"
     ],
     "description": "Newest accepted text of the consolidating lead; null when none."
    },
    "reportedOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date"
    },
    "targets": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotTarget"
     }
    },
    "measures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SnapshotMeasure"
     },
     "description": "Absent in evaluations of the time before a snapshot kept them."
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "lead",
    "responsible",
    "percent",
    "light",
    "reason",
    "progressText",
    "reportedOn",
    "targets"
   ]
  },
  "SnapshotUnit": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "tasksLed": {
     "type": "integer"
    },
    "tasksResponsible": {
     "type": "integer"
    },
    "percentLed": {
     "type": [
      "string",
      "null"
     ],
     "description": "Mean percent of the tasks it leads; null when it leads none that can be judged."
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "reportsOwed": {
     "type": "integer"
    },
    "reportsOnTime": {
     "type": "integer"
    },
    "reportsLate": {
     "type": "integer"
    },
    "reportsMissing": {
     "type": "integer"
    },
    "reportsReturned": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "name",
    "tasksLed",
    "tasksResponsible",
    "percentLed",
    "lights",
    "reportsOwed",
    "reportsOnTime",
    "reportsLate",
    "reportsMissing",
    "reportsReturned"
   ]
  },
  "SnapshotYearValue": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "value": {
     "type": "string"
    },
    "measurementId": {
     "type": "string",
     "format": "uuid"
    },
    "preliminary": {
     "const": true,
     "description": "初步数; never said in evaluations of the time before a snapshot named them."
    }
   },
   "required": [
    "year",
    "value",
    "measurementId"
   ]
  },
  "SourceRange": {
   "type": "object",
   "properties": {
    "start": {
     "type": "integer"
    },
    "end": {
     "type": "integer"
    }
   },
   "required": [
    "start",
    "end"
   ],
   "description": "Half-open range of character offsets in the extracted text of the document."
  },
  "Span": {
   "type": "object",
   "properties": {
    "start": {
     "type": "integer"
    },
    "end": {
     "type": "integer"
    }
   },
   "required": [
    "start",
    "end"
   ],
   "description": "What the reader finds in a document. Plain data: everything is JSON, offsets are UTF-16 positions in the extracted text (\u0060start\u0060 included, \u0060end\u0060 excluded), days are \u0060YYYY-MM-DD\u0060."
  },
  "StartedReconciliation": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    }
   },
   "required": [
    "id"
   ],
   "description": "What a comparison that was asked for is found by, as soon as it is done."
  },
  "StepKind": {
   "type": "string",
   "enum": [
    "ISSUED",
    "SIGNED",
    "REPLIED",
    "REPLY_REJECTED",
    "EXTENSION_REQUESTED",
    "EXTENSION_GRANTED",
    "EXTENSION_REFUSED",
    "CLOSED",
    "RAISED",
    "REVOKED"
   ]
  },
  "StorageFaultKind": {
   "type": "string",
   "enum": [
    "not_writable",
    "full",
    "unreachable",
    "refused",
    "bucket_missing",
    "failing"
   ]
  },
  "StorageState": {
   "type": "object",
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "disk",
      "s3"
     ]
    },
    "available": {
     "type": "boolean"
    },
    "fault": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/StorageFaultKind"
      },
      {
       "type": "null"
      }
     ]
    },
    "detail": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "zh": {
       "type": "string"
      },
      "en": {
       "type": "string"
      }
     },
     "required": [
      "zh",
      "en"
     ]
    }
   },
   "required": [
    "kind",
    "available",
    "fault",
    "detail"
   ],
   "description": "What an operator reads: no bucket, path or account, since the health check is open to all; the log has those."
  },
  "Subject": {
   "type": "string",
   "enum": [
    "report",
    "obligation",
    "measurement",
    "scheme",
    "task",
    "target",
    "indicator",
    "evaluation",
    "supervision-order",
    "circular",
    "unit",
    "unit-group",
    "post"
   ]
  },
  "SubscriptionItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "url": {
     "type": "string"
    },
    "types": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Patterns; empty: every type."
    },
    "unitIds": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "type": "string",
      "format": "uuid"
     }
    },
    "perMinute": {
     "type": "integer"
    },
    "state": {
     "$ref": "#/components/schemas/SubscriptionState"
    },
    "paused": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "by": {
       "$ref": "#/components/schemas/PausedBy"
      },
      "reason": {
       "type": "string"
      },
      "at": {
       "type": "string",
       "format": "date-time"
      }
     },
     "required": [
      "by",
      "reason",
      "at"
     ],
     "description": "Why nothing is sent; null unless PAUSED."
    },
    "failingSince": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Since when nothing has got through; null when the last attempt has."
    },
    "previousSecretUntil": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Until when events are signed by the secret before the present one as well."
    },
    "waiting": {
     "type": "integer"
    },
    "failed": {
     "type": "integer"
    },
    "dead": {
     "type": "integer"
    },
    "behind": {
     "type": "integer",
     "description": "Events of the feed, of whatever type, that have not been looked at for it yet."
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "name",
    "url",
    "types",
    "unitIds",
    "perMinute",
    "state",
    "paused",
    "failingSince",
    "previousSecretUntil",
    "waiting",
    "failed",
    "dead",
    "behind",
    "createdAt",
    "version"
   ],
   "description": "A subscription as it is shown: without its secrets."
  },
  "SubscriptionItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/SubscriptionItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "SubscriptionState": {
   "type": "string",
   "enum": [
    "ACTIVE",
    "PAUSED",
    "ENDED"
   ]
  },
  "SupervisionUnitFigures": {
   "type": "object",
   "properties": {
    "owed": {
     "type": "integer"
    },
    "onTime": {
     "type": "integer"
    },
    "late": {
     "type": "integer"
    },
    "missing": {
     "type": "integer"
    },
    "returned": {
     "type": "integer"
    },
    "unit": {
     "type": "string"
    },
    "rank": {
     "type": [
      "integer",
      "null"
     ],
     "description": "By share on time; equal shares have the same rank, and the next one counts all before it. Null: nothing was owed."
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ],
     "description": "Of the tasks that the unit leads."
    },
    "orders": {
     "$ref": "#/components/schemas/OrderCounts"
    }
   },
   "required": [
    "owed",
    "onTime",
    "late",
    "missing",
    "returned",
    "unit",
    "rank",
    "lights",
    "orders"
   ]
  },
  "SweepHealth": {
   "type": "object",
   "properties": {
    "lastSweptAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Of the jurisdiction that has waited longest; null before the first sweep."
    },
    "ageMs": {
     "type": [
      "integer",
      "null"
     ]
    },
    "neverSwept": {
     "type": "integer",
     "description": "Jurisdictions of which no sweep has come to its end yet."
    },
    "unaddressed": {
     "type": "integer",
     "description": "Reminders that nobody can receive, because the post and the coordinator's are vacant."
    },
    "toldToday": {
     "type": "integer",
     "description": "Lines of the ledger that somebody was told of since the day began (Asia/Shanghai)."
    }
   },
   "required": [
    "lastSweptAt",
    "ageMs",
    "neverSwept",
    "unaddressed",
    "toldToday"
   ]
  },
  "SyncResult": {
   "type": "object",
   "properties": {
    "source": {
     "type": "string"
    },
    "full": {
     "type": "boolean"
    },
    "dryRun": {
     "type": "boolean"
    },
    "plan": {
     "type": "string",
     "description": "Fingerprint of what is done; the same of a trial and of the run that carries it out."
    },
    "counts": {
     "type": "object",
     "properties": {
      "CREATED": {
       "type": "integer"
      },
      "ENDED": {
       "type": "integer"
      },
      "KEPT": {
       "type": "integer"
      },
      "REFUSED": {
       "type": "integer"
      },
      "UNCHANGED": {
       "type": "integer"
      },
      "UPDATED": {
       "type": "integer"
      }
     },
     "required": [
      "CREATED",
      "ENDED",
      "KEPT",
      "REFUSED",
      "UNCHANGED",
      "UPDATED"
     ]
    },
    "refusal": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "code": {
       "type": "string"
      },
      "detail": {
       "type": "string"
      }
     },
     "required": [
      "code",
      "detail"
     ],
     "description": "Of a trial: why the run would be refused as a whole."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ItemOutcome"
     }
    }
   },
   "required": [
    "source",
    "full",
    "dryRun",
    "plan",
    "counts",
    "refusal",
    "items"
   ]
  },
  "TargetKind": {
   "type": "string",
   "enum": [
    "level",
    "cumulative",
    "annual_average_growth",
    "ceiling",
    "floor",
    "assigned",
    "synchronised"
   ]
  },
  "TargetView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "requirement": {
     "type": "string"
    },
    "rule": {
     "type": "string"
    },
    "ruleText": {
     "type": "string"
    },
    "inputs": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/InputView"
     }
    },
    "setAside": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "reason": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "reason"
      ]
     }
    },
    "arithmetic": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "verdict": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "result": {
     "type": "object",
     "properties": {
      "attainment": {
       "type": [
        "string",
        "null"
       ]
      },
      "actual": {
       "type": [
        "string",
        "null"
       ]
      },
      "met": {
       "type": [
        "boolean",
        "null"
       ]
      },
      "judgedAgainst": {
       "anyOf": [
        {
         "$ref": "#/components/schemas/Yardstick"
        },
        {
         "type": "null"
        }
       ]
      },
      "conclusion": {
       "$ref": "#/components/schemas/Conclusion"
      },
      "conclusionWord": {
       "type": "string",
       "enum": [
        "不可评价",
        "基本符合预期",
        "完成",
        "快于预期",
        "提前实现",
        "未完成",
        "滞后于预期",
        "超额完成"
       ]
      },
      "reason": {
       "type": "string"
      },
      "missing": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "attainment",
      "actual",
      "met",
      "judgedAgainst",
      "conclusion",
      "conclusionWord",
      "reason",
      "missing"
     ]
    }
   },
   "required": [
    "id",
    "name",
    "requirement",
    "rule",
    "ruleText",
    "inputs",
    "setAside",
    "arithmetic",
    "verdict",
    "result"
   ]
  },
  "TaskChange": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "titleChange": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Changed"
      },
      {
       "type": "null"
      }
     ]
    },
    "textChanged": {
     "type": "boolean",
     "description": "Other words of the text have changed."
    },
    "units": {
     "$ref": "#/components/schemas/UnitChanges"
    },
    "leaders": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "added",
      "removed"
     ],
     "description": "Posts of persons that lead the task."
    },
    "deadline": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Restated"
      },
      {
       "type": "null"
      }
     ],
     "description": "完成时限 as written."
    },
    "measures": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "string"
       }
      }
     },
     "required": [
      "added",
      "removed"
     ]
    },
    "targets": {
     "type": "object",
     "properties": {
      "added": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "removed": {
       "type": "array",
       "items": {
        "type": "string"
       }
      },
      "changed": {
       "type": "array",
       "items": {
        "$ref": "#/components/schemas/NamedChange"
       }
      }
     },
     "required": [
      "added",
      "removed",
      "changed"
     ]
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "titleChange",
    "textChanged",
    "units",
    "leaders",
    "deadline",
    "measures",
    "targets"
   ],
   "description": "One clause that reads differently; what has not changed is empty or null."
  },
  "TaskEnded": {
   "type": "object",
   "properties": {
    "kind": {
     "const": "TASK_END"
    },
    "taskId": {
     "type": "string",
     "format": "uuid"
    },
    "manner": {
     "$ref": "#/components/schemas/EndManner"
    },
    "intoTaskId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The task in which it goes on; null unless it is merged."
    },
    "reason": {
     "type": "string"
    }
   },
   "required": [
    "kind",
    "taskId",
    "manner",
    "intoTaskId",
    "reason"
   ]
  },
  "TaskEnding": {
   "type": "object",
   "properties": {
    "on": {
     "type": [
      "string",
      "null"
     ],
     "description": "First day on which it no longer counts; null for revisions of the time before it was kept."
    },
    "documentNumber": {
     "type": [
      "string",
      "null"
     ],
     "description": "文号 of the approval."
    },
    "manner": {
     "$ref": "#/components/schemas/EndManner",
     "description": "Of a task."
    },
    "reason": {
     "type": "string"
    },
    "into": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "title"
     ],
     "description": "The task in which a merged one goes on."
    }
   },
   "required": [
    "on",
    "documentNumber"
   ]
  },
  "TaskLightRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "ordinal": {
     "type": "integer"
    },
    "section": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "number",
      "title"
     ]
    },
    "light": {
     "type": "string",
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "expectedPercent": {
     "type": "string"
    },
    "gap": {
     "type": [
      "string",
      "null"
     ],
     "description": "Percentage points behind what is expected; negative when ahead."
    },
    "reason": {
     "type": "string"
    },
    "report": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "periodEnd": {
       "type": "string",
       "format": "date"
      },
      "reportedOn": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "periodEnd",
      "reportedOn"
     ]
    },
    "asOf": {
     "type": "string",
     "format": "date",
     "description": "The day of the roll-up that says so."
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string",
        "enum": [
         "LEAD",
         "RESPONSIBLE",
         "SUPPORTING"
        ]
       },
       "asWritten": {
        "type": "string"
       },
       "unitId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "groupId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "name": {
        "type": [
         "string",
         "null"
        ],
        "description": "Name in the directory; null for a name that was left open."
       }
      },
      "required": [
       "role",
       "asWritten",
       "unitId",
       "groupId",
       "name"
      ]
     }
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "ordinal",
    "section",
    "light",
    "percent",
    "expectedPercent",
    "gap",
    "reason",
    "report",
    "asOf",
    "units"
   ],
   "description": "A task as the kept roll-up judges it, with its units. Percents are 0…100 as decimal strings, days \u0060YYYY-MM-DD\u0060."
  },
  "TaskLightRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TaskLightRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "TaskListRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "ordinal": {
     "type": "integer"
    },
    "section": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "number",
      "title"
     ]
    },
    "units": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "role": {
        "type": "string",
        "enum": [
         "LEAD",
         "RESPONSIBLE",
         "SUPPORTING"
        ]
       },
       "asWritten": {
        "type": "string"
       },
       "unitId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "groupId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "name": {
        "type": [
         "string",
         "null"
        ],
        "description": "Name in the directory; null for a name that was left open."
       }
      },
      "required": [
       "role",
       "asWritten",
       "unitId",
       "groupId",
       "name"
      ]
     }
    },
    "leaders": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ]
    },
    "deadlineText": {
     "type": [
      "string",
      "null"
     ]
    },
    "measures": {
     "type": "integer"
    },
    "targets": {
     "type": "integer"
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call it."
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "ordinal",
    "section",
    "units",
    "leaders",
    "deadline",
    "deadlineText",
    "measures",
    "targets",
    "externalIds"
   ]
  },
  "TaskListRowPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TaskListRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "TaskProgress": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "light": {
     "type": "string",
     "enum": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "lightWord": {
     "type": "string"
    },
    "expectedPercent": {
     "type": "string"
    },
    "expectedBy": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "year": {
       "type": "integer"
      },
      "revision": {
       "type": "integer"
      }
     },
     "required": [
      "id",
      "year",
      "revision"
     ],
     "description": "The revision of the annual plan that expects it; null when the share of the plan period that has passed does."
    },
    "gap": {
     "type": [
      "string",
      "null"
     ],
     "description": "Percentage points behind what is expected; negative when ahead."
    },
    "reason": {
     "type": "string"
    },
    "report": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "periodEnd": {
       "type": "string",
       "format": "date"
      },
      "reportedOn": {
       "type": "string",
       "format": "date"
      }
     },
     "required": [
      "id",
      "periodEnd",
      "reportedOn"
     ]
    },
    "staleDays": {
     "type": "integer"
    },
    "lead": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "responsible": {
     "type": "array",
     "items": {
      "type": "string"
     }
    }
   },
   "required": [
    "id",
    "number",
    "title",
    "percent",
    "light",
    "lightWord",
    "expectedPercent",
    "expectedBy",
    "gap",
    "reason",
    "report",
    "staleDays",
    "lead",
    "responsible"
   ]
  },
  "TaskReportRow": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "consolidates": {
     "type": "boolean",
     "description": "Whether it is the unit whose report counts for the task."
    },
    "cycle": {
     "type": "string",
     "description": "Label of the cycle."
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "revision": {
     "type": "integer"
    },
    "state": {
     "$ref": "#/components/schemas/ReportState"
    },
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "progressText": {
     "type": "string"
    },
    "issues": {
     "type": [
      "string",
      "null"
     ]
    },
    "nextSteps": {
     "type": [
      "string",
      "null"
     ]
    },
    "submittedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "reviewedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "id",
    "obligationId",
    "unit",
    "consolidates",
    "cycle",
    "periodEnd",
    "revision",
    "state",
    "percent",
    "progressText",
    "issues",
    "nextSteps",
    "submittedAt",
    "reviewedAt"
   ],
   "description": "A report among those of its task; decimals are strings, instants ISO in UTC, days \u0060YYYY-MM-DD\u0060."
  },
  "TaskReports": {
   "type": "object",
   "properties": {
    "task": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "schemeId": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "integer"
      },
      "title": {
       "type": "string"
      },
      "section": {
       "type": "object",
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "number": {
         "type": "string"
        },
        "title": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "number",
        "title"
       ]
      }
     },
     "required": [
      "id",
      "schemeId",
      "number",
      "title",
      "section"
     ]
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TaskReportRow"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "task",
    "items",
    "nextCursor"
   ]
  },
  "TaskSummary": {
   "type": "object",
   "properties": {
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "units": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitOfItem"
     }
    }
   },
   "required": [
    "number",
    "title",
    "units"
   ]
  },
  "TaskView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "section": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "number": {
       "type": "string"
      },
      "title": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "number",
      "title"
     ]
    },
    "number": {
     "type": "integer"
    },
    "title": {
     "type": "string"
    },
    "body": {
     "type": "string"
    },
    "ordinal": {
     "type": "integer"
    },
    "flags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "leaders": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "description": "Posts of persons as written; never units."
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "Last day of the time limit; null when its words name none."
    },
    "deadlineText": {
     "type": [
      "string",
      "null"
     ]
    },
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SourceRange"
      },
      {
       "type": "null"
      }
     ]
    },
    "sinceRevision": {
     "type": "integer"
    },
    "endedRevision": {
     "type": [
      "integer",
      "null"
     ],
     "description": "The revision that ended the task; null while it is in force."
    },
    "ended": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/TaskEnding"
      },
      {
       "type": "null"
      }
     ],
     "description": "How it came to its end; null while it is in force."
    },
    "measures": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/MeasureRowInTask"
     }
    },
    "targets": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "source": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/SourceRange"
         },
         {
          "type": "null"
         }
        ]
       },
       "excerpt": {
        "type": [
         "string",
         "null"
        ]
       },
       "version": {
        "type": "integer"
       },
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "name": {
        "type": "string"
       },
       "kind": {
        "type": "string",
        "enum": [
         "annual_average_growth",
         "assigned",
         "ceiling",
         "cumulative",
         "floor",
         "level",
         "synchronised"
        ]
       },
       "comparator": {
        "$ref": "#/components/schemas/Comparator"
       },
       "value": {
        "type": "string"
       },
       "valueMax": {
        "type": [
         "string",
         "null"
        ]
       },
       "unit": {
        "type": "string"
       },
       "deadline": {
        "type": [
         "string",
         "null"
        ],
        "description": "Null means the end of the plan."
       },
       "baseValue": {
        "type": [
         "string",
         "null"
        ]
       },
       "weight": {
        "type": "string"
       },
       "ordinal": {
        "type": "integer"
       }
      },
      "required": [
       "source",
       "excerpt",
       "version",
       "id",
       "name",
       "kind",
       "comparator",
       "value",
       "valueMax",
       "unit",
       "deadline",
       "baseValue",
       "weight",
       "ordinal"
      ]
     }
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call it."
    },
    "assignments": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "role": {
        "type": "string",
        "enum": [
         "LEAD",
         "RESPONSIBLE",
         "SUPPORTING"
        ]
       },
       "ordinal": {
        "type": "integer"
       },
       "unitId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "unitName": {
        "type": [
         "string",
         "null"
        ]
       },
       "groupId": {
        "type": [
         "string",
         "null"
        ],
        "format": "uuid"
       },
       "groupName": {
        "type": [
         "string",
         "null"
        ]
       },
       "leftOpen": {
        "type": "boolean"
       },
       "asWritten": {
        "type": "string"
       },
       "inferredBy": {
        "type": [
         "string",
         "null"
        ],
        "description": "Why it stands here when the document does not say so at this place."
       },
       "source": {
        "anyOf": [
         {
          "$ref": "#/components/schemas/SourceRange"
         },
         {
          "type": "null"
         }
        ]
       }
      },
      "required": [
       "id",
       "role",
       "ordinal",
       "unitId",
       "unitName",
       "groupId",
       "groupName",
       "leftOpen",
       "asWritten",
       "inferredBy",
       "source"
      ]
     }
    }
   },
   "required": [
    "id",
    "schemeId",
    "section",
    "number",
    "title",
    "body",
    "ordinal",
    "flags",
    "leaders",
    "deadline",
    "deadlineText",
    "source",
    "sinceRevision",
    "endedRevision",
    "ended",
    "measures",
    "targets",
    "externalIds",
    "assignments"
   ]
  },
  "TasksSummary": {
   "type": "object",
   "properties": {
    "percent": {
     "type": [
      "string",
      "null"
     ]
    },
    "tasks": {
     "type": "integer",
     "description": "Tasks in all, and those that the mean is made of."
    },
    "judgedTasks": {
     "type": "integer"
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    }
   },
   "required": [
    "percent",
    "tasks",
    "judgedTasks",
    "lights"
   ],
   "description": "A mean over tasks; it is never to be shown without the counts. Its workings are told by \u0060mean-explanation.ts\u0060."
  },
  "TestResult": {
   "type": "object",
   "properties": {
    "sent": {
     "type": "boolean"
    },
    "answer": {
     "type": "string",
     "description": "What was answered, or why there was no answer."
    },
    "code": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of a failure that has one: \u0060smtp_certificate_untrusted\u0060, …"
    }
   },
   "required": [
    "sent",
    "answer",
    "code"
   ]
  },
  "TestedConnector": {
   "type": "object",
   "properties": {
    "ok": {
     "type": "boolean"
    },
    "problem": {
     "type": [
      "string",
      "null"
     ],
     "description": "What is wrong and what to check; null when all is well."
    }
   },
   "required": [
    "ok",
    "problem"
   ]
  },
  "TestedProvider": {
   "type": "object",
   "properties": {
    "ok": {
     "type": "boolean"
    },
    "checks": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/Check"
     },
     "description": "In the order in which they were made; what needs one that failed was not tried."
    },
    "addresses": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/ProviderAddresses"
      },
      {
       "type": "null"
      }
     ],
     "description": "What must be registered at the provider, letter by letter."
    }
   },
   "required": [
    "ok",
    "checks",
    "addresses"
   ]
  },
  "TextSection": {
   "type": "string",
   "enum": [
    "overall",
    "indicators",
    "tasks",
    "problems",
    "environment",
    "adjustments",
    "next-steps",
    "signature",
    "circular-number",
    "circular",
    "circular-signature"
   ]
  },
  "TextView": {
   "type": "object",
   "properties": {
    "section": {
     "$ref": "#/components/schemas/TextSection"
    },
    "document": {
     "type": "string",
     "enum": [
      "circular",
      "report"
     ],
     "description": "In which it stands."
    },
    "title": {
     "type": "string"
    },
    "hint": {
     "type": "string"
    },
    "text": {
     "type": "string"
    },
    "version": {
     "type": "integer",
     "description": "0: nobody has written it yet."
    },
    "writtenAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    }
   },
   "required": [
    "section",
    "document",
    "title",
    "hint",
    "text",
    "version",
    "writtenAt"
   ]
  },
  "TextsView": {
   "type": "object",
   "properties": {
    "sha256": {
     "type": "string",
     "description": "Over the texts of the report, as the report says it."
    },
    "circularSha256": {
     "type": "string",
     "description": "The same of the circular."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TextView"
     }
    }
   },
   "required": [
    "sha256",
    "circularSha256",
    "items"
   ]
  },
  "ThirdPartyFinding": {
   "type": "object",
   "properties": {
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "INDICATOR",
        "TASK"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "label": {
       "type": "string"
      }
     },
     "required": [
      "type",
      "id",
      "label"
     ]
    },
    "conclusionWord": {
     "type": [
      "string",
      "null"
     ]
    },
    "version": {
     "type": "integer"
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "conclusion": {
     "type": [
      "string",
      "null"
     ]
    },
    "reason": {
     "type": "string"
    },
    "source": {
     "type": "string"
    }
   },
   "required": [
    "item",
    "conclusionWord",
    "version",
    "value",
    "conclusion",
    "reason",
    "source"
   ]
  },
  "TicketSettingsItem": {
   "type": "object",
   "properties": {
    "clientId": {
     "type": "string"
    },
    "roles": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/RoleName"
     },
     "description": "Whose holders the client may sign in; empty: nobody."
    },
    "version": {
     "type": "integer",
     "description": "Of the client."
    }
   },
   "required": [
    "clientId",
    "roles",
    "version"
   ]
  },
  "TimelineEntry": {
   "type": "object",
   "properties": {
    "word": {
     "type": "string"
    },
    "key": {
     "type": "string",
     "description": "Unique within the task's timeline."
    },
    "kind": {
     "$ref": "#/components/schemas/TimelineKind"
    },
    "at": {
     "type": "string",
     "format": "date-time",
     "description": "ISO in UTC with milliseconds."
    },
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "cycle": {
     "type": [
      "string",
      "null"
     ],
     "description": "Label of the reporting cycle."
    },
    "obligationId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "reportId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "stage": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of a reminder: its stage, to how many people it went (an urge that waits to none yet), and whether it was late."
    },
    "recipients": {
     "type": [
      "integer",
      "null"
     ]
    },
    "late": {
     "type": [
      "boolean",
      "null"
     ]
    },
    "order": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "documentNumber": {
       "type": "string"
      },
      "colour": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "documentNumber",
      "colour"
     ]
    },
    "by": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of an urge: who urged, with the unit for which it was done."
    },
    "text": {
     "type": [
      "string",
      "null"
     ],
     "description": "The return reason, the note of an urge, the reply, the conclusion."
    },
    "day": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "The deadline that a step sets, asks for or refuses."
    }
   },
   "required": [
    "word",
    "key",
    "kind",
    "at",
    "unit",
    "cycle",
    "obligationId",
    "reportId",
    "stage",
    "recipients",
    "late",
    "order",
    "by",
    "text",
    "day"
   ]
  },
  "TimelineEntryPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/TimelineEntry"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "TimelineKind": {
   "type": "string",
   "enum": [
    "REPORT_SUBMITTED",
    "REPORT_ACCEPTED",
    "REPORT_RETURNED",
    "REMINDED",
    "URGED",
    "ORDER_CLOSED",
    "ORDER_EXTENSION_GRANTED",
    "ORDER_EXTENSION_REFUSED",
    "ORDER_EXTENSION_REQUESTED",
    "ORDER_ISSUED",
    "ORDER_RAISED",
    "ORDER_REPLIED",
    "ORDER_REPLY_REJECTED",
    "ORDER_REVOKED",
    "ORDER_SIGNED"
   ]
  },
  "TodoDifference": {
   "type": "object",
   "properties": {
    "kind": {
     "$ref": "#/components/schemas/DifferenceKind"
    },
    "cause": {
     "$ref": "#/components/schemas/DifferenceCause"
    },
    "pushId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Null: of no push of ours."
    },
    "account": {
     "type": "string"
    },
    "person": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of the person; null where nobody is known."
    },
    "title": {
     "type": "string"
    },
    "answer": {
     "type": [
      "string",
      "null"
     ],
     "description": "What the OA answered, where it refused."
    }
   },
   "required": [
    "kind",
    "cause",
    "pushId",
    "account",
    "person",
    "title",
    "answer"
   ],
   "description": "A type and not an interface, so that it is JSON to the compiler."
  },
  "TodoFigures": {
   "type": "object",
   "properties": {
    "differingConnectors": {
     "type": "integer",
     "description": "Connectors whose office system has not shown what it should for two days and more."
    },
    "waiting": {
     "type": "integer",
     "description": "Waiting to be sent for the first time (QUEUED), …"
    },
    "failed": {
     "type": "integer",
     "description": "… to be sent again (FAILED), …"
    },
    "dead": {
     "type": "integer",
     "description": "… and given up (DEAD)."
    },
    "sentToday": {
     "type": "integer",
     "description": "SENT since the day began (Asia/Shanghai)."
    },
    "oldestWaitMs": {
     "type": [
      "integer",
      "null"
     ],
     "description": "How long the one that has waited longest is past its time, in milliseconds; null when none is."
    },
    "pausedReceivers": {
     "type": "integer",
     "description": "Receivers that failed so often that nothing is sent there for a while, although something waits."
    }
   },
   "required": [
    "differingConnectors",
    "waiting",
    "failed",
    "dead",
    "sentToday",
    "oldestWaitMs",
    "pausedReceivers"
   ]
  },
  "TodoKind": {
   "type": "string",
   "enum": [
    "REPORT",
    "RELEASE",
    "REVIEW",
    "SUPERVISION"
   ]
  },
  "TodoState": {
   "type": "string",
   "enum": [
    "OPEN",
    "CANCELLED",
    "DONE",
    "HANDED_OVER"
   ]
  },
  "TokenAnswer": {
   "type": "object",
   "properties": {
    "access_token": {
     "type": "string"
    },
    "token_type": {
     "const": "Bearer"
    },
    "expires_in": {
     "type": "integer"
    },
    "scope": {
     "type": "string"
    }
   },
   "required": [
    "access_token",
    "token_type",
    "expires_in",
    "scope"
   ],
   "description": "The answer of RFC 6749 §5.1."
  },
  "TrustedCertificate": {
   "type": "object",
   "properties": {
    "subject": {
     "type": "string"
    },
    "validUntil": {
     "type": "string",
     "description": "ISO 8601."
    },
    "fingerprint": {
     "type": "string",
     "description": "SHA-256, hexadecimal with colons."
    }
   },
   "required": [
    "subject",
    "validUntil",
    "fingerprint"
   ],
   "description": "What an administrator recognises a certificate by."
  },
  "UnfitCorrection": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string"
    },
    "message": {
     "type": "string",
     "description": "What was corrected, and why it does not apply, for people."
    },
    "correction": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Addition"
      },
      {
       "$ref": "#/components/schemas/ItemCorrection"
      }
     ]
    }
   },
   "required": [
    "id",
    "message",
    "correction"
   ],
   "description": "A correction that fits nothing any more since the document was read again."
  },
  "UnitBookResult": {
   "type": "object",
   "properties": {
    "applied": {
     "type": "boolean"
    },
    "newUnits": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "changedUnits": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "newAliases": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "newGroups": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "changedGroups": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "newMembers": {
     "type": "integer"
    },
    "changedMembers": {
     "type": "integer"
    }
   },
   "required": [
    "applied",
    "newUnits",
    "changedUnits",
    "newAliases",
    "newGroups",
    "changedGroups",
    "newMembers",
    "changedMembers"
   ],
   "description": "What the book changes, by name; the same whether it was applied or only tried."
  },
  "UnitBurden": {
   "type": "object",
   "properties": {
    "unit": {
     "type": "object",
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "messages": {
     "type": "integer"
    },
    "items": {
     "type": "integer"
    },
    "itemsByKind": {
     "type": "object",
     "properties": {
      "COPY": {
       "type": "integer"
      },
      "REMIND": {
       "type": "integer"
      },
      "SUPERVISE": {
       "type": "integer"
      },
      "URGE": {
       "type": "integer"
      }
     },
     "required": [
      "COPY",
      "REMIND",
      "SUPERVISE",
      "URGE"
     ]
    },
    "minutes": {
     "type": "integer"
    },
    "avoided": {
     "type": "object",
     "properties": {
      "merged": {
       "type": "integer",
       "description": "Lines that came in a message which the person had anyway."
      },
      "overtaken": {
       "type": "integer"
      },
      "silenced": {
       "type": "integer",
       "description": "Stages that fell after the day on which the report was in (\u0060spared-stages.ts\u0060)."
      }
     },
     "required": [
      "merged",
      "overtaken",
      "silenced"
     ]
    }
   },
   "required": [
    "unit",
    "messages",
    "items",
    "itemsByKind",
    "minutes",
    "avoided"
   ]
  },
  "UnitChanges": {
   "type": "object",
   "properties": {
    "added": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitOfItem"
     }
    },
    "removed": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitOfItem"
     }
    }
   },
   "required": [
    "added",
    "removed"
   ]
  },
  "UnitInRole": {
   "type": "object",
   "properties": {
    "role": {
     "type": "string",
     "enum": [
      "LEAD",
      "RESPONSIBLE",
      "SUPPORTING"
     ]
    },
    "unitId": {
     "type": "string",
     "format": "uuid"
    }
   },
   "required": [
    "role",
    "unitId"
   ]
  },
  "UnitNameView": {
   "type": "object",
   "properties": {
    "asWritten": {
     "type": "string"
    },
    "group": {
     "type": "boolean",
     "description": "The document means several units by it: 各街道, …成员单位."
    },
    "occurrences": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NamePlace"
     }
    },
    "resolved": {
     "anyOf": [
      {
       "type": "object",
       "properties": {
        "by": {
         "type": "string",
         "enum": [
          "decision",
          "directory",
          "same_unit"
         ]
        },
        "kind": {
         "const": "new_group"
        },
        "name": {
         "type": "string"
        },
        "open": {
         "type": "boolean"
        }
       },
       "required": [
        "by",
        "kind",
        "name",
        "open"
       ]
      },
      {
       "type": "object",
       "properties": {
        "by": {
         "type": "string",
         "enum": [
          "decision",
          "directory",
          "same_unit"
         ]
        },
        "kind": {
         "const": "new_unit"
        },
        "name": {
         "type": "string"
        }
       },
       "required": [
        "by",
        "kind",
        "name"
       ]
      },
      {
       "type": "object",
       "properties": {
        "name": {
         "type": [
          "string",
          "null"
         ]
        },
        "by": {
         "type": "string",
         "enum": [
          "decision",
          "directory",
          "same_unit"
         ]
        },
        "kind": {
         "const": "group"
        },
        "id": {
         "type": "string",
         "format": "uuid"
        }
       },
       "required": [
        "name",
        "by",
        "kind",
        "id"
       ]
      },
      {
       "type": "object",
       "properties": {
        "name": {
         "type": [
          "string",
          "null"
         ]
        },
        "by": {
         "type": "string",
         "enum": [
          "decision",
          "directory",
          "same_unit"
         ]
        },
        "kind": {
         "const": "left_open"
        }
       },
       "required": [
        "name",
        "by",
        "kind"
       ]
      },
      {
       "type": "object",
       "properties": {
        "name": {
         "type": [
          "string",
          "null"
         ]
        },
        "by": {
         "type": "string",
         "enum": [
          "decision",
          "directory",
          "same_unit"
         ]
        },
        "kind": {
         "const": "unit"
        },
        "id": {
         "type": "string",
         "format": "uuid"
        }
       },
       "required": [
        "name",
        "by",
        "kind",
        "id"
       ]
      },
      {
       "type": "null"
      }
     ]
    },
    "proposals": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/NameProposal"
     }
    }
   },
   "required": [
    "asWritten",
    "group",
    "occurrences",
    "resolved",
    "proposals"
   ],
   "description": "A name of the document and what is known of it."
  },
  "UnitOfItem": {
   "type": "object",
   "properties": {
    "role": {
     "type": "string",
     "enum": [
      "LEAD",
      "RESPONSIBLE",
      "SUPPORTING"
     ]
    },
    "asWritten": {
     "type": "string"
    }
   },
   "required": [
    "role",
    "asWritten"
   ]
  },
  "UnitProgress": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "tasksLed": {
     "type": "integer"
    },
    "tasksResponsible": {
     "type": "integer"
    },
    "percentLed": {
     "type": [
      "string",
      "null"
     ],
     "description": "Over the tasks that it leads."
    },
    "judgedTasks": {
     "type": "integer"
    },
    "lights": {
     "type": "object",
     "properties": {
      "BLUE": {
       "type": "integer"
      },
      "GREEN": {
       "type": "integer"
      },
      "GREY": {
       "type": "integer"
      },
      "RED": {
       "type": "integer"
      },
      "YELLOW": {
       "type": "integer"
      }
     },
     "required": [
      "BLUE",
      "GREEN",
      "GREY",
      "RED",
      "YELLOW"
     ]
    },
    "responsible": {
     "$ref": "#/components/schemas/TasksSummary",
     "description": "Over the tasks that it answers for without leading them."
    },
    "indicatorsLed": {
     "$ref": "#/components/schemas/IndicatorCounts"
    },
    "indicatorsResponsible": {
     "$ref": "#/components/schemas/IndicatorCounts"
    },
    "reports": {
     "$ref": "#/components/schemas/UnitReports"
    }
   },
   "required": [
    "id",
    "name",
    "tasksLed",
    "tasksResponsible",
    "percentLed",
    "judgedTasks",
    "lights",
    "responsible",
    "indicatorsLed",
    "indicatorsResponsible",
    "reports"
   ]
  },
  "UnitReports": {
   "type": "object",
   "properties": {
    "owed": {
     "type": "integer"
    },
    "onTime": {
     "type": "integer"
    },
    "late": {
     "type": "integer"
    },
    "missing": {
     "type": "integer"
    },
    "overdue": {
     "type": "integer",
     "description": "Those of the missing whose due day has passed."
    },
    "returned": {
     "type": "integer"
    },
    "onTimeRate": {
     "type": [
      "string",
      "null"
     ],
     "description": "Share 0…1 of the reports whose time has come that were in time; null while there is none."
    }
   },
   "required": [
    "owed",
    "onTime",
    "late",
    "missing",
    "overdue",
    "returned",
    "onTimeRate"
   ]
  },
  "UnitRole": {
   "type": "string",
   "enum": [
    "LEAD",
    "RESPONSIBLE",
    "SUPPORTING"
   ]
  },
  "UnitView": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "name": {
     "type": "string"
    },
    "active": {
     "type": "boolean"
    },
    "validTo": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "The last day of a dissolved unit."
    },
    "successor": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ],
     "description": "The unit that has taken over from a dissolved one."
    },
    "version": {
     "type": "integer"
    },
    "aliases": {
     "type": "array",
     "items": {
      "type": "object",
      "properties": {
       "id": {
        "type": "string",
        "format": "uuid"
       },
       "alias": {
        "type": "string"
       }
      },
      "required": [
       "id",
       "alias"
      ]
     }
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call it."
    }
   },
   "required": [
    "id",
    "name",
    "active",
    "validTo",
    "successor",
    "version",
    "aliases",
    "externalIds"
   ]
  },
  "UnitViewPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UnitView"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "UpdatedIndicator": {
   "type": "object",
   "properties": {
    "baseValue": {
     "type": [
      "string",
      "null"
     ]
    },
    "baseYear": {
     "type": [
      "integer",
      "null"
     ]
    },
    "tolerance": {
     "type": [
      "string",
      "null"
     ]
    },
    "referenceIndicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "enteredYears": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EnteredYear"
     }
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "baseValue",
    "baseYear",
    "tolerance",
    "referenceIndicatorId",
    "enteredYears",
    "id",
    "version"
   ]
  },
  "UpdatedTarget": {
   "type": "object",
   "properties": {
    "baseValue": {
     "type": [
      "string",
      "null"
     ],
     "description": "Decimal string; null clears."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "baseValue",
    "id",
    "version"
   ]
  },
  "UploadedImport": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "state": {
     "$ref": "#/components/schemas/ImportState"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "id",
    "state",
    "version"
   ]
  },
  "UrgeOutcome": {
   "type": "object",
   "properties": {
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "urged": {
     "type": "boolean"
    },
    "sendsOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "The working day in whose message the unit is told; null where it was not urged."
    },
    "refusal": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/UrgeRefusal"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "obligationId",
    "urged",
    "sendsOn",
    "refusal"
   ],
   "description": "What became of one obligation."
  },
  "UrgeRefusal": {
   "type": "object",
   "properties": {
    "code": {
     "type": "string"
    },
    "message": {
     "type": "string"
    },
    "againOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "From this day on it may be urged; null where no day can be named."
    }
   },
   "required": [
    "code",
    "message",
    "againOn"
   ]
  },
  "UrgeState": {
   "type": "object",
   "properties": {
    "obligationId": {
     "type": "string",
     "format": "uuid"
    },
    "mayUrge": {
     "type": "boolean"
    },
    "sendsOn": {
     "type": [
      "string",
      "null"
     ],
     "format": "date",
     "description": "The working day in whose message the unit would be told."
    },
    "refusal": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/UrgeRefusal"
      },
      {
       "type": "null"
      }
     ],
     "description": "Why it may not be urged, in words, and when it may again."
    },
    "last": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/LastUrge"
      },
      {
       "type": "null"
      }
     ]
    }
   },
   "required": [
    "obligationId",
    "mayUrge",
    "sendsOn",
    "refusal",
    "last"
   ],
   "description": "Whether the caller may urge an obligation now, and what was urged before."
  },
  "UserItem": {
   "type": "object",
   "properties": {
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    },
    "displayName": {
     "type": "string"
    },
    "disabledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "version": {
     "type": "integer"
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call the person."
    },
    "posts": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PostItem"
     }
    }
   },
   "required": [
    "id",
    "login",
    "displayName",
    "disabledAt",
    "mustChangePassword",
    "version",
    "externalIds",
    "posts"
   ]
  },
  "UserItemPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/UserItem"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "UserView": {
   "type": "object",
   "properties": {
    "lockedUntil": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Null when signing in is possible."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "login": {
     "type": "string"
    },
    "displayName": {
     "type": "string"
    },
    "disabledAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "mustChangePassword": {
     "type": "boolean"
    },
    "version": {
     "type": "integer"
    },
    "externalIds": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ExternalName"
     },
     "description": "What other systems call the person."
    },
    "posts": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/PostItem"
     }
    }
   },
   "required": [
    "lockedUntil",
    "id",
    "login",
    "displayName",
    "disabledAt",
    "mustChangePassword",
    "version",
    "externalIds",
    "posts"
   ]
  },
  "ValueEvidence": {
   "type": "object",
   "properties": {
    "measurementId": {
     "type": "string",
     "format": "uuid"
    },
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/MeasurementState"
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/EvidenceView"
     }
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "measurementId",
    "unit",
    "state",
    "items",
    "version"
   ],
   "description": "The same of a value; without a unit it is the coordinator's."
  },
  "ValueOrigin": {
   "type": "object",
   "properties": {
    "indicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "Exactly one of the two is set."
    },
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "reportId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The report that it came with; null when it was recorded by itself."
    },
    "source": {
     "type": "string",
     "description": "As it was recorded: 统计公报."
    },
    "sourceDocument": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "indicatorId",
    "targetId",
    "reportId",
    "source",
    "sourceDocument"
   ],
   "description": "Where an accepted value comes from."
  },
  "ValueStatus": {
   "type": "string",
   "enum": [
    "PRELIMINARY",
    "FINAL"
   ]
  },
  "VoicesComparison": {
   "type": "object",
   "properties": {
    "evaluationId": {
     "type": "string",
     "format": "uuid"
    },
    "sha256": {
     "type": "string",
     "description": "Of our snapshot, which the comparison changes in nothing."
    },
    "voicesSha256": {
     "type": [
      "string",
      "null"
     ],
     "description": "Of what others say, as the report names it; null where it carries none."
    },
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/ComparedItem"
     }
    },
    "differing": {
     "type": "integer"
    }
   },
   "required": [
    "evaluationId",
    "sha256",
    "voicesSha256",
    "items",
    "differing"
   ]
  },
  "WaitingValue": {
   "type": "object",
   "properties": {
    "evidence": {
     "type": [
      "array",
      "null"
     ],
     "items": {
      "$ref": "#/components/schemas/EvidenceView"
     },
     "description": "Files of a value that is recorded apart from reports; those of a report are with the report. Null when there are some that the caller may not read."
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "indicatorId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "targetId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "series": {
     "$ref": "#/components/schemas/MeasurementSeries"
    },
    "periodEnd": {
     "type": "string",
     "format": "date"
    },
    "periodKind": {
     "$ref": "#/components/schemas/PeriodKind"
    },
    "status": {
     "$ref": "#/components/schemas/ValueStatus",
     "description": "初步 or 最终核实."
    },
    "value": {
     "type": "string"
    },
    "flow": {
     "type": "boolean"
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "source": {
     "type": "string"
    },
    "sourceDocument": {
     "type": [
      "string",
      "null"
     ]
    },
    "state": {
     "$ref": "#/components/schemas/MeasurementState"
    },
    "reportId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The report that carries it; it is reviewed with it."
    },
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "recordedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "recordedAt": {
     "type": "string",
     "format": "date-time"
    },
    "reviewedBy": {
     "type": [
      "string",
      "null"
     ]
    },
    "reviewedAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "returnReason": {
     "type": [
      "string",
      "null"
     ]
    },
    "supersedesId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The value that it replaced."
    },
    "supersededById": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The value that replaced it, and when."
    },
    "supersededAt": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time"
    },
    "version": {
     "type": "integer"
    },
    "item": {
     "type": "object",
     "properties": {
      "type": {
       "type": "string",
       "enum": [
        "indicator",
        "target"
       ]
      },
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      },
      "unit": {
       "type": [
        "string",
        "null"
       ]
      },
      "task": {
       "type": [
        "object",
        "null"
       ],
       "properties": {
        "id": {
         "type": "string",
         "format": "uuid"
        },
        "title": {
         "type": "string"
        }
       },
       "required": [
        "id",
        "title"
       ],
       "description": "Of a target."
      }
     },
     "required": [
      "type",
      "id",
      "name",
      "unit",
      "task"
     ]
    }
   },
   "required": [
    "evidence",
    "id",
    "indicatorId",
    "targetId",
    "series",
    "periodEnd",
    "periodKind",
    "status",
    "value",
    "flow",
    "comparator",
    "source",
    "sourceDocument",
    "state",
    "reportId",
    "unit",
    "recordedBy",
    "recordedAt",
    "reviewedBy",
    "reviewedAt",
    "returnReason",
    "supersedesId",
    "supersededById",
    "supersededAt",
    "version",
    "item"
   ]
  },
  "WaitingValuePage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/WaitingValue"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "WarningCode": {
   "type": "string",
   "enum": [
    "unchanged",
    "number_contradicts",
    "value_falls",
    "completed_without_evidence",
    "evidence_reused",
    "same_text",
    "units_missing",
    "units_unreviewed"
   ]
  },
  "WebhookEndpointView": {
   "type": "object",
   "properties": {
    "health": {
     "$ref": "#/components/schemas/EndpointHealth"
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "userId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid"
    },
    "unit": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "id": {
       "type": "string",
       "format": "uuid"
      },
      "name": {
       "type": "string"
      }
     },
     "required": [
      "id",
      "name"
     ]
    },
    "url": {
     "type": "string"
    },
    "createdAt": {
     "type": "string",
     "format": "date-time"
    },
    "previousSecretUntil": {
     "type": [
      "string",
      "null"
     ],
     "format": "date-time",
     "description": "Until when messages are signed by the secret before the present one as well; null: they are not."
    },
    "state": {
     "$ref": "#/components/schemas/EndpointState"
    },
    "paused": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/EndpointPause"
      },
      {
       "type": "null"
      }
     ],
     "description": "Null while it is active."
    }
   },
   "required": [
    "health",
    "id",
    "userId",
    "unit",
    "url",
    "createdAt",
    "previousSecretUntil",
    "state",
    "paused"
   ]
  },
  "WebhookSettings": {
   "type": "object",
   "properties": {
    "perMinute": {
     "type": "integer",
     "description": "To one receiver."
    }
   },
   "required": [
    "perMinute"
   ]
  },
  "WordsView": {
   "type": "object",
   "properties": {
    "text": {
     "type": "string"
    },
    "source": {
     "type": [
      "object",
      "null"
     ],
     "properties": {
      "start": {
       "type": "integer"
      },
      "end": {
       "type": "integer"
      }
     },
     "required": [
      "start",
      "end"
     ],
     "description": "Offsets in the text under \u0060href\u0060, in UTF-16 units; null when the scheme was not read from a document."
    },
    "href": {
     "type": [
      "string",
      "null"
     ]
    }
   },
   "required": [
    "text",
    "source",
    "href"
   ],
   "description": "The words that a node was made from, and the place of them in the text of the document."
  },
  "Yardstick": {
   "type": "object",
   "properties": {
    "basis": {
     "type": "string",
     "enum": [
      "ELAPSED",
      "EVERY_YEAR",
      "GIVEN_PATH",
      "REFERENCE_GROWTH",
      "REQUIRED_GROWTH"
     ],
     "description": "τ or what the yearly figures expect as a share, the required yearly growth in percent, every year as 1, or the reference growth in percent."
    },
    "value": {
     "type": "string"
    }
   },
   "required": [
    "basis",
    "value"
   ]
  },
  "YearCommitment": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer",
     "description": "The year for whose plan it is a candidate."
    },
    "taskId": {
     "type": [
      "string",
      "null"
     ],
     "format": "uuid",
     "description": "The task that it serves; null while nobody has said."
    },
    "text": {
     "type": "string",
     "description": "The sentence that makes the promise."
    },
    "name": {
     "type": "string"
    },
    "kind": {
     "type": "string",
     "enum": [
      "annual_average_growth",
      "assigned",
      "ceiling",
      "cumulative",
      "floor",
      "level",
      "synchronised"
     ]
    },
    "comparator": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/Comparator"
      },
      {
       "type": "null"
      }
     ]
    },
    "value": {
     "type": [
      "string",
      "null"
     ]
    },
    "valueMax": {
     "type": [
      "string",
      "null"
     ]
    },
    "unit": {
     "type": [
      "string",
      "null"
     ]
    },
    "deadline": {
     "type": [
      "string",
      "null"
     ],
     "description": "Last day; null means the end of the year."
    },
    "ordinal": {
     "type": "integer",
     "description": "Place among the commitments of the document, from 1."
    },
    "source": {
     "anyOf": [
      {
       "$ref": "#/components/schemas/SourceRange"
      },
      {
       "type": "null"
      }
     ]
    },
    "id": {
     "type": "string",
     "format": "uuid"
    },
    "schemeId": {
     "type": "string",
     "format": "uuid"
    },
    "importId": {
     "type": "string",
     "format": "uuid",
     "description": "The import of the document, to whose extracted text \u0060source\u0060 refers."
    },
    "state": {
     "$ref": "#/components/schemas/CommitmentState"
    },
    "version": {
     "type": "integer"
    }
   },
   "required": [
    "year",
    "taskId",
    "text",
    "name",
    "kind",
    "comparator",
    "value",
    "valueMax",
    "unit",
    "deadline",
    "ordinal",
    "source",
    "id",
    "schemeId",
    "importId",
    "state",
    "version"
   ]
  },
  "YearCommitmentPage": {
   "type": "object",
   "properties": {
    "items": {
     "type": "array",
     "items": {
      "$ref": "#/components/schemas/YearCommitment"
     }
    },
    "nextCursor": {
     "type": [
      "string",
      "null"
     ],
     "description": "Null on the last page."
    }
   },
   "required": [
    "items",
    "nextCursor"
   ]
  },
  "YearFigure": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "value": {
     "type": "string",
     "description": "Decimal, as written."
    }
   },
   "required": [
    "year",
    "value"
   ]
  },
  "YearReports": {
   "type": "object",
   "properties": {
    "onTime": {
     "type": "integer"
    },
    "late": {
     "type": "integer"
    },
    "overdue": {
     "type": "integer",
     "description": "Not handed in though the due day has passed."
    },
    "handedIn": {
     "type": "integer",
     "description": "Handed in at least once, and those of them that were returned at least once."
    },
    "returned": {
     "type": "integer"
    }
   },
   "required": [
    "onTime",
    "late",
    "overdue",
    "handedIn",
    "returned"
   ]
  },
  "YearValue": {
   "type": "object",
   "properties": {
    "year": {
     "type": "integer"
    },
    "value": {
     "type": "string",
     "description": "Decimal, as written."
    }
   },
   "required": [
    "year",
    "value"
   ],
   "description": "The figure that the document gives for a year: a target within the plan, a value known before it."
  }
 }
}`) as ResponseSchemas;
