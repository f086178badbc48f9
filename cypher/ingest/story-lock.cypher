// Takes the lock of the stories until the transaction ends: of two writers at once, the later sees what the earlier wrote.
// params: none
// columns: none
MERGE (m:Meta {id: 'stories'})
SET m.locked = true
