import type { OpenAPIObject } from '@nestjs/swagger';
import { API_PREFIX } from '../../platform/http/configure-http.js';
import { operationsOf, type Method } from './operations.js';

/**
 * Gives every operation the name under which a client calls it: `listSchemeTasks`, `getUnit`, `submitReport`. It follows
 * from method and path, so that it stays when controllers are cut otherwise.
 * @throws Error for two operations of one name.
 */
export function nameOperations(document: OpenAPIObject): void {
  const taken = new Map<string, string>();
  for (const { method, path, operation } of operationsOf(document)) {
    const name = operationName(method, path);
    const route = `${method} ${path}`;
    const other = taken.get(name);
    if (other !== undefined) throw new Error(`${route} and ${other} are both called ${name}: add one to GIVEN`);
    taken.set(name, route);
    operation.operationId = name;
  }
}

/**
 * The name by the rule, or the given one. Things are named by the path's nouns, one of each: `/units/{id}/aliases` holds
 * unit aliases. A POST to a plural makes one of them; to any other word it does what the word says.
 */
export function operationName(method: Method, path: string): string {
  const route = path.startsWith(`/${API_PREFIX}/`) ? path.slice(API_PREFIX.length + 1) : path;
  const given = GIVEN[`${method} ${route}`];
  if (given !== undefined) return given;
  const parts = route.split('/').filter((part) => part !== '');
  const isParameter = (part: string | undefined): boolean => part?.startsWith('{') === true;
  const last = isParameter(parts.at(-1)) ? '' : (parts.at(-1) ?? '');
  const before = (last === '' ? parts : parts.slice(0, -1)).filter((part) => !isParameter(part));
  const thing = before.map((noun) => pascal(singular(noun))).join('');
  switch (method) {
    case 'get':
      if (last.includes('.')) return `download${thing}${pascal(last)}`;
      return `${isPlural(last) ? 'list' : 'get'}${thing}${pascal(last)}`;
    case 'post':
      if (isPlural(last)) return `create${thing}${pascal(singular(last))}`;
      // What is done to all things at once: `/reports/accept`.
      return camel(last) + (isParameter(parts.at(-2)) ? thing : before.map(pascal).join(''));
    case 'put':
      return `replace${thing}${pascal(last)}`;
    case 'patch':
      return `update${thing}${pascal(last)}`;
    case 'delete':
      return `delete${thing}${pascal(last)}`;
  }
}

/** Where the rule makes nonsense, or a name that hides what is done. */
const GIVEN: Readonly<Record<string, string>> = {
  'get /audit-events/verification': 'verifyAuditEvents',
  'get /units.xlsx': 'downloadUnitBook',
  'post /units.xlsx': 'importUnitBook',
  'patch /unit-groups/{id}/members/{memberId}': 'endUnitGroupMembership',
  'post /auth/login': 'signIn',
  'post /auth/logout': 'signOut',
  'post /auth/password': 'changePassword',
  'get /auth/sessions': 'listOwnSessions',
  'delete /auth/sessions/{sessionId}': 'endOwnSession',
  'get /auth/me': 'getMe',
  'post /users/{id}/reset-password': 'resetUserPassword',
  'delete /users/{id}/sessions/{sessionId}': 'endUserSession',
  'post /oauth/token': 'issueToken',
  'post /oauth/revoke': 'revokeToken',
  'get /me/notification-settings': 'getNotificationSettings',
  'put /me/notification-settings': 'replaceNotificationSettings',
  'post /me/notification-settings/email-confirmation': 'confirmEmail',
  'post /me/notification-settings/email-code': 'resendEmailCode',
  'post /me/notification-settings/webhook-secret': 'replaceOwnWebhookSecret',
  'delete /me/notification-settings/previous-webhook-secret': 'endPreviousOwnWebhookSecret',
  'get /notification-channels/EMAIL': 'getEmailChannel',
  'put /notification-channels/EMAIL': 'replaceEmailChannel',
  'post /notification-channels/EMAIL/test': 'testEmailChannel',
  'get /notification-channels/WEBHOOK': 'getWebhookChannel',
  'put /notification-channels/WEBHOOK': 'replaceWebhookChannel',
  'post /webhook-endpoints/{id}/secret': 'replaceWebhookEndpointSecret',
  'delete /webhook-endpoints/{id}/previous-secret': 'endPreviousWebhookEndpointSecret',
  'post /schemes/{id}/annual-plans/approve': 'approveSchemeAnnualPlans',
  'put /tasks/{id}/annual-plans/{year}/milestones/{milestoneId}': 'markMilestone',
  'post /sync/units': 'synchroniseUnits',
  'post /sync/people': 'synchronisePeople',
  'post /obligations/{id}/no-change': 'reportNoChange',
  'get /obligations.xlsx': 'downloadObligationForm',
  'post /obligations.xlsx': 'importObligationForm',
  'post /reports/bulk': 'handInReports',
  'get /reports/{id}/check': 'checkReport',
  'get /reports/{id}/evidence': 'listReportEvidence',
  'post /reports/{id}/evidence': 'attachReportEvidence',
  'post /measurements/{id}/evidence': 'attachMeasurementEvidence',
  'get /evidence/{id}/content': 'downloadEvidence',
  'post /schemes/{id}/evidence/purge': 'purgeSchemeEvidence',
  'post /obligations/{id}/extensions': 'requestExtension',
  'get /schemes/{id}/reporting-settings': 'getSchemeReportingSettings',
  'post /indicators/{id}/measurements': 'recordIndicatorMeasurement',
  'post /targets/{id}/measurements': 'recordTargetMeasurement',
  'post /imports': 'uploadImport',
  'patch /imports/{id}': 'correctImport',
  'get /imports/{id}/events': 'followImport',
  'post /imports/{id}/parse-again': 'parseImportAgain',
  'get /schemes/{id}/reminder-rules': 'getSchemeReminderRules',
  'post /schemes/{id}/reminder-rules/preview': 'previewSchemeReminderRules',
  'post /urges': 'urgeObligations',
  'put /calendar/{day}': 'setCalendarDay',
  'delete /calendar/{day}': 'freeCalendarDay',
  'get /burden/minutes': 'getBurdenMinutes',
  'get /schemes/{id}/progress/compare': 'compareSchemeProgress',
  'get /progress/{node}/explanation': 'explainProgress',
  'get /schemes/{id}/assessment-rules': 'getSchemeAssessmentRules',
  'get /schemes/{id}/assessments/preview': 'previewSchemeAssessment',
  'post /assessments/{id}/objections': 'objectToAssessment',
  'get /evaluations/{id}/verify': 'verifyEvaluation',
  'get /evaluations/{id}/public-edition': 'previewPublicEdition',
  'post /evaluations/{id}/publications': 'putEvaluationOnPublicPage',
  'get /public/{code}': 'readPublicPage',
  'post /evaluations/{id}/compute-again': 'computeEvaluationAgain',
  'post /evaluations/{id}/documents': 'makeEvaluationDocuments',
  'post /evaluations/{id}/documents/cancel': 'cancelEvaluationDocuments',
  'post /evaluations/{id}/corrections': 'correctEvaluation',
  'post /evaluations/{id}/deliberation-opinions': 'recordDeliberationOpinion',
  'post /evaluations/{id}/opinions': 'askForOpinions',
  'post /evaluations/{id}/self-evaluations': 'askForSelfEvaluations',
  'put /evaluations/{id}/third-party/indicators/{indicatorId}': 'recordThirdPartyIndicator',
  'put /evaluations/{id}/third-party/tasks/{taskId}': 'recordThirdPartyTask',
  'get /evaluations/{id}/comparison': 'compareWithThirdParty',
  'post /todo-connectors/{id}/reconciliations': 'startTodoConnectorReconciliation',
  'post /todo-connectors/{id}/resend': 'resendTodoPushes',
  'post /supervision-orders': 'issueSupervisionOrder',
  'get /supervision-orders/{id}/order.docx': 'downloadSupervisionOrderDocx',
  'post /supervision-orders/{id}/reply': 'replyToSupervisionOrder',
  'post /supervision-orders/{id}/reject-reply': 'rejectSupervisionOrderReply',
  'post /supervision-orders/{id}/extension': 'requestSupervisionOrderExtension',
  'post /supervision-orders/{id}/extension/grant': 'grantSupervisionOrderExtension',
  'post /supervision-orders/{id}/extension/refuse': 'refuseSupervisionOrderExtension',
  'get /circulars/{id}/circular.docx': 'downloadCircularDocx',
  'get /circulars/{id}/circular.xlsx': 'downloadCircularXlsx',
  'post /webhooks/{id}/secret': 'replaceWebhookSecret',
  'post /webhooks/{id}/resend': 'resendWebhookEvents',
  'get /exports/tasks.ndjson': 'exportTasks',
  'get /exports/indicators.ndjson': 'exportIndicators',
  'get /exports/obligations.ndjson': 'exportObligations',
  'get /exports/reports.ndjson': 'exportReports',
  'get /exports/measurements.ndjson': 'exportMeasurements',
  'get /exports/progress.ndjson': 'exportProgress',
  'get /health/live': 'isLive',
  'get /health/ready': 'isReady',
  'get /metrics': 'getMetrics',
};

function isPlural(noun: string): boolean {
  return /[^s]s$/.test(noun);
}

function singular(noun: string): string {
  return isPlural(noun) ? noun.replace(/ies$/, 'y').replace(/(?<=alias)es$|s$/, '') : noun;
}

function pascal(words: string): string {
  return words
    .split(/[-._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function camel(words: string): string {
  const name = pascal(words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
