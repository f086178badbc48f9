// Revokes an API key; no row when there is none, and nothing new of one that is revoked already.
// params: id, at, by
// columns: revokedAt
MATCH (k:ApiKey {id: $id})
SET k.revokedBy = CASE WHEN k.revokedAt IS NULL THEN $by ELSE k.revokedBy END,
  k.revokedAt = coalesce(k.revokedAt, $at)
RETURN k.revokedAt AS revokedAt
