// Gives some of those whom and what statements are about, and lack it, their speakers and times.
// params: none
// columns: changed (subjects)
MATCH (s)-[r:ABOUT]->(e)
WHERE r.seenAt IS NULL AND s.seenAt IS NOT NULL
WITH s, r, e
LIMIT 20000
SET r.entityId = e.id, r.speakerId = s.speakerId, r.seenAt = s.seenAt
RETURN count(*) AS changed
