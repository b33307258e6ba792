/** What lists and the single import show alike. */
export const IMPORT_COLUMNS = `
  id, file_name AS "fileName", media_type AS "mediaType", sha256, state, progress, failure,
  scheme_id AS "schemeId", revises_id AS "revisesId", created_at AS "createdAt", version`;
