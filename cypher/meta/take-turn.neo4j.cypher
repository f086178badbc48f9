// Takes the lock that a transaction which writes holds from its beginning to its end, so that they come one after another.
// params: none
// columns: none
MERGE (m:Meta {id: 'revision'})
ON CREATE SET m.value = 0, m.latest = []
SET m.value = m.value
