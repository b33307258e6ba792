/** Select lists that several reads share; the letter is the table's alias in all of them. */
export const HEADER_COLUMNS = `
  s.id, s.title, s.document_number AS "documentNumber", s.index_number AS "indexNumber", s.issuer,
  s.published_on AS "publishedOn", s.plan_start AS "planStart", s.plan_end AS "planEnd", s.state, s.revision,
  s.version, s.created_at AS "createdAt", s.activated_at AS "activatedAt"`;

export const INDICATOR_COLUMNS = `
  i.id, i.attribute, i.number, i.name, i.kind, i.comparator, i.value, i.unit, i.target_text AS "targetText",
  i.base_value AS "baseValue", i.base_year AS "baseYear", i.yearly_growth AS "yearlyGrowth",
  i.year_values AS "yearValues", i.entered_years AS "enteredYears", i.tolerance, i.reference_indicator_id AS "referenceIndicatorId", i.ordinal,
  CASE WHEN i.source_start IS NOT NULL THEN json_build_object('start', i.source_start, 'end', i.source_end) END AS source,
  i.version`;

/** With `unit u` and `unit_group p` joined. */
export const ASSIGNMENT_COLUMNS = `
  a.id, a.task_id AS "taskId", a.indicator_id AS "indicatorId", a.role, a.ordinal,
  a.unit_id AS "unitId", u.name AS "unitName", a.group_id AS "groupId", p.name AS "groupName",
  a.left_open AS "leftOpen", a.as_written AS "asWritten", a.inferred_by AS "inferredBy",
  CASE WHEN a.source_start IS NOT NULL THEN json_build_object('start', a.source_start, 'end', a.source_end) END AS source`;

export const COMMITMENT_COLUMNS = `
  y.id, y.scheme_id AS "schemeId", y.year, y.task_id AS "taskId", y.text, y.name, y.kind, y.comparator, y.value,
  y.value_max AS "valueMax", y.unit, y.deadline, y.import_id AS "importId", y.ordinal,
  CASE WHEN y.source_start IS NOT NULL THEN json_build_object('start', y.source_start, 'end', y.source_end) END AS source,
  y.state, y.version`;

export const DUTIES = `
  SELECT d.id, d.kind, d.frequency, d.text,
    CASE WHEN d.source_start IS NOT NULL THEN json_build_object('start', d.source_start, 'end', d.source_end) END AS source
  FROM duty d WHERE d.jurisdiction_id = $1 AND d.scheme_id = $2 AND d.ended_revision IS NULL ORDER BY d.ordinal`;
