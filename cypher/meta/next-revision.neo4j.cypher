// Counts a transaction that wrote. It runs last: the counter stays locked until the transaction ends.
// params: none
// columns: none
MERGE (m:Meta {id: 'revision'})
ON CREATE SET m.value = 1
ON MATCH SET m.value = m.value + 1
