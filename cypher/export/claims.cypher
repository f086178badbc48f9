// What articles assert, with the sentence that does and the event, role or statement that it supports.
// params: ids [ID], includeRetracted, entityIds, fewest
// columns: key, claim
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:ASSERTS]->(c:Claim)-[:SUPPORTS]->(t)
WHERE ($includeRetracted OR (c.retractedAt IS NULL AND coalesce(t.reportCount, 1) > 0)) AND
  // part: export/target-in-scope
RETURN id AS key, c { .id, .factId, .articleId, .quote, .start, .end, .confidence, .extractor, .recordedAt, .retractedAt,
  targetId: t.id } AS claim
ORDER BY key, c.start, c.id
