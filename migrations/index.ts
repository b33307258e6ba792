import { Platform1700000000001 } from './1700000000001-platform.js';
import { Audit1700000000002 } from './1700000000002-audit.js';
import { Organizations1700000000003 } from './1700000000003-organizations.js';
import { Identity1700000000004 } from './1700000000004-identity.js';
import { Schemes1700000000005 } from './1700000000005-schemes.js';
import { Intake1700000000006 } from './1700000000006-intake.js';
import { Reporting1700000000007 } from './1700000000007-reporting.js';
import { Reminders1700000000008 } from './1700000000008-reminders.js';
import { Evaluation1700000000009 } from './1700000000009-evaluation.js';
import { UnitSuccession1700000000010 } from './1700000000010-unit-succession.js';
import { SchemeRevision1700000000011 } from './1700000000011-scheme-revision.js';
import { SchemeDetails1700000000012 } from './1700000000012-scheme-details.js';
import { UnitNames1700000000013 } from './1700000000013-unit-names.js';
import { AnnualPlans1700000000014 } from './1700000000014-annual-plans.js';
import { AuditChain1700000000015 } from './1700000000015-audit-chain.js';
import { Accounts1700000000016 } from './1700000000016-accounts.js';
import { MeasurementPeriods1700000000017 } from './1700000000017-measurement-periods.js';
import { ReportingRules1700000000018 } from './1700000000018-reporting-rules.js';
import { Evidence1700000000020 } from './1700000000020-evidence.js';
import { IndicatorYears1700000000021 } from './1700000000021-indicator-years.js';
import { HotPaths1700000000022 } from './1700000000022-hot-paths.js';
import { IntakeAdditions1700000000039 } from './1700000000039-intake-additions.js';
import { LateStaysLate1700000000040 } from './1700000000040-late-stays-late.js';
import { CalendarNotices1700000000041 } from './1700000000041-calendar-notices.js';
import { ReminderRules1700000000042 } from './1700000000042-reminder-rules.js';
import { Outbound1700000000043 } from './1700000000043-outbound.js';
import { Deliveries1700000000044 } from './1700000000044-deliveries.js';
import { Todos1700000000045 } from './1700000000045-todos.js';
import { Supervision1700000000047 } from './1700000000047-supervision.js';
import { Circulars1700000000048 } from './1700000000048-circulars.js';
import { EvaluationFailure1700000000049 } from './1700000000049-evaluation-failure.js';
import { EvaluationDocuments1700000000050 } from './1700000000050-evaluation-documents.js';
import { UnitOwed1700000000051 } from './1700000000051-unit-owed.js';
import { JudgingPastDays1700000000052 } from './1700000000052-judging-past-days.js';
import { EvaluationVoices1700000000053 } from './1700000000053-evaluation-voices.js';
import { EvaluationLife1700000000054 } from './1700000000054-evaluation-life.js';
import { RollupReconciliation1700000000055 } from './1700000000055-rollup-reconciliation.js';
import { Assessments1700000000056 } from './1700000000056-assessments.js';
import { EvidenceOfValues1700000000058 } from './1700000000058-evidence-of-values.js';
import { FiguresAndCopies1700000000059 } from './1700000000059-figures-and-copies.js';
import { Channels1700000000060 } from './1700000000060-channels.js';
import { AdjustedPlans1700000000061 } from './1700000000061-adjusted-plans.js';
import { EvaluationDocumentsVoices1700000000063 } from './1700000000063-evaluation-documents-voices.js';
import { RollupSums1700000000064 } from './1700000000064-rollup-sums.js';
import { ApiClients1700000000065 } from './1700000000065-api-clients.js';
import { ActingThroughClients1700000000066 } from './1700000000066-acting-through-clients.js';
import { EventFeed1700000000067 } from './1700000000067-event-feed.js';
import { EventWebhooks1700000000068 } from './1700000000068-event-webhooks.js';
import { ExternalIds1700000000069 } from './1700000000069-external-ids.js';
import { ClientSources1700000000070 } from './1700000000070-client-sources.js';
import { SingleSignOn1700000000071 } from './1700000000071-single-sign-on.js';
import { Tickets1700000000072 } from './1700000000072-tickets.js';
import { PausedReceivers1700000000073 } from './1700000000073-paused-receivers.js';
import { TodoReconciliations1700000000074 } from './1700000000074-todo-reconciliations.js';
import { LedgerCheckedByStatement1700000000075 } from './1700000000075-ledger-checked-by-statement.js';
import { Publications1700000000076 } from './1700000000076-publications.js';
import { Urges1700000000077 } from './1700000000077-urges.js';

/** Every migration, in the order in which they run. A new one is appended; a released one never changes. */
export const migrations = [
  Platform1700000000001,
  Audit1700000000002,
  Organizations1700000000003,
  Identity1700000000004,
  Schemes1700000000005,
  Intake1700000000006,
  Reporting1700000000007,
  Reminders1700000000008,
  Evaluation1700000000009,
  UnitSuccession1700000000010,
  SchemeRevision1700000000011,
  SchemeDetails1700000000012,
  UnitNames1700000000013,
  AnnualPlans1700000000014,
  AuditChain1700000000015,
  Accounts1700000000016,
  MeasurementPeriods1700000000017,
  ReportingRules1700000000018,
  Evidence1700000000020,
  IndicatorYears1700000000021,
  HotPaths1700000000022,
  IntakeAdditions1700000000039,
  LateStaysLate1700000000040,
  CalendarNotices1700000000041,
  ReminderRules1700000000042,
  Outbound1700000000043,
  Deliveries1700000000044,
  Todos1700000000045,
  Supervision1700000000047,
  Circulars1700000000048,
  EvaluationFailure1700000000049,
  EvaluationDocuments1700000000050,
  UnitOwed1700000000051,
  JudgingPastDays1700000000052,
  EvaluationVoices1700000000053,
  EvaluationLife1700000000054,
  RollupReconciliation1700000000055,
  Assessments1700000000056,
  EvidenceOfValues1700000000058,
  FiguresAndCopies1700000000059,
  Channels1700000000060,
  AdjustedPlans1700000000061,
  EvaluationDocumentsVoices1700000000063,
  RollupSums1700000000064,
  ApiClients1700000000065,
  ActingThroughClients1700000000066,
  EventFeed1700000000067,
  EventWebhooks1700000000068,
  ExternalIds1700000000069,
  ClientSources1700000000070,
  SingleSignOn1700000000071,
  Tickets1700000000072,
  PausedReceivers1700000000073,
  TodoReconciliations1700000000074,
  LedgerCheckedByStatement1700000000075,
  Publications1700000000076,
  Urges1700000000077,
];
