// The API key whose text has this hash; no row when there is none.
// params: hash
// columns: id, name, role, expiresAt, revokedAt
MATCH (k:ApiKey {hash: $hash})
RETURN k.id AS id, k.name AS name, k.role AS role, k.expiresAt AS expiresAt, k.revokedAt AS revokedAt
