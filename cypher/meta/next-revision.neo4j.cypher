// Counts a transaction that wrote, and keeps the tokens of the latest. It runs last: the counter stays locked until the
// transaction ends.
// params: token
// columns: none
MERGE (m:Meta {id: 'revision'})
ON CREATE SET m.value = 0, m.latest = []
SET m.value = m.value + 1, m.latest = ([$token] + coalesce(m.latest, []))[..200]
