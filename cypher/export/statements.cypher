// What is said in articles, with the speaker and the subjects that are exported.
// params: ids [ID], entityIds, fewest
// columns: key, statement, about
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(t:Statement)
WHERE
  // part: export/target-in-scope
OPTIONAL MATCH (t)-[:ABOUT]->(e:Entity)<-[:MENTIONS]-(a)
WHERE $entityIds IS NULL OR e.id IN $entityIds
WITH id, a, t, e
ORDER BY e.id
WITH id, a, t, collect(e.id) AS about
OPTIONAL MATCH (t)<-[:SAID]-(speaker:Entity)<-[:MENTIONS]-(a)
WHERE $entityIds IS NULL OR speaker.id IN $entityIds
RETURN id AS key, about, t { .id, .kind, .text, .cue, .articleId, .start, .end, speakerId: speaker.id } AS statement
ORDER BY key, t.start, t.id
