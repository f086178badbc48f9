// Every API key, the latest first, without what it is recognised by.
// params: none
// columns: id, name, role, createdAt, createdBy, expiresAt, revokedAt, revokedBy
MATCH (k:ApiKey)
WHERE k.id >= ''
RETURN k.id AS id, k.name AS name, k.role AS role, k.createdAt AS createdAt, k.createdBy AS createdBy,
  k.expiresAt AS expiresAt, k.revokedAt AS revokedAt, k.revokedBy AS revokedBy
ORDER BY k.createdAt DESC, k.id DESC
