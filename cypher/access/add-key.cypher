// Adds an API key; of its text only the hash is kept.
// params: key {id, name, role, hash, createdAt, createdBy, expiresAt}
// columns: none
CREATE (k:ApiKey)
SET k = $key
