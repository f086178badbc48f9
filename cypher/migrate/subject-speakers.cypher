// Gives whom and what statements are about their speakers and times.
// params: none
// columns: none
MATCH (s)-[r:ABOUT]->(e)
SET r.entityId = e.id, r.speakerId = s.speakerId, r.seenAt = s.seenAt
