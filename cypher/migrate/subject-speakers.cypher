// Gives whom and what statements are about their speakers and times.
// params: none
// columns: none
MATCH (s:Statement)-[r:ABOUT]->(e:Entity)
SET r.entityId = e.id, r.speakerId = s.speakerId, r.seenAt = s.seenAt
