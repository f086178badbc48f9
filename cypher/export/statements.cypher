// What is said in articles, with the speaker and the subjects that are exported.
// params: ids [ID], includeRetracted, entityIds, fewest
// columns: key, statement, about
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(t:Statement)
WHERE COUNT { (t)<-[:SUPPORTS]-(c:Claim) WHERE $includeRetracted OR c.retractedAt IS NULL } > 0 AND
  // part: export/target-in-scope
CALL (t) {
  MATCH (t)-[:ABOUT]->(e:Entity)
  WHERE $entityIds IS NULL OR e.id IN $entityIds
  WITH e.id AS aboutId
  ORDER BY aboutId
  RETURN collect(aboutId) AS about
}
RETURN id AS key, about, t { .id, .kind, .text, .cue, .articleId, .start, .end,
  speakerId: [(t)<-[:SAID]-(speaker:Entity) WHERE $entityIds IS NULL OR speaker.id IN $entityIds | speaker.id][0]
} AS statement
ORDER BY key, t.start, t.id
