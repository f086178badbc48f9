// Records a decision: who made it, when and why, and what it is about.
// params: change {id, kind, at, by, reason, mergeId}, subjectIds [ID]
// columns: none
MERGE (c:Change {id: $change.id})
SET c += $change, c.subjectIds = $subjectIds
