// Counts a transaction that wrote, and keeps the tokens of the latest. It runs last, in a transaction that took its turn.
// params: token
// columns: none
MATCH (m:Meta {id: 'revision'})
SET m.value = m.value + 1, m.latest = ([$token] + coalesce(m.latest, []))[..200]
