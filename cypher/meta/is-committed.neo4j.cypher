// Whether a transaction was stored, by its token. The lock waits for one that is still under way.
// params: token
// columns: isCommitted
MATCH (m:Meta {id: 'revision'})
SET m.value = m.value
RETURN $token IN coalesce(m.latest, []) AS isCommitted
