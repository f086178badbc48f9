// What is said in articles, with the speaker and the subjects that are exported.
// params: ids [ID], includeRetracted, entityIds, fewest
// columns: key, statement, about
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(t:Statement)
WHERE COUNT { (t)<-[:SUPPORTS]-(c:Claim) WHERE $includeRetracted OR c.retractedAt IS NULL } > 0 AND
  // part: export/target-in-scope
OPTIONAL MATCH (t)<-[:SAID]-(speaker:Entity)
WHERE $entityIds IS NULL OR speaker.id IN $entityIds
OPTIONAL MATCH (t)-[:ABOUT]->(e:Entity)
WHERE $entityIds IS NULL OR e.id IN $entityIds
WITH id, t, speaker, e
ORDER BY e.id
WITH id, t, speaker, collect(e.id) AS about
RETURN id AS key, about, t { .id, .kind, .text, .cue, .articleId, .start, .end, speakerId: speaker.id } AS statement
ORDER BY key, t.start, t.id
