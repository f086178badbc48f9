// A page of what some speakers said about some entities, latest published first; of each pair it is found among what the
// one said or what is said about the other, whichever is less. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
UNWIND $speakers AS speakerId
UNWIND $about AS entityId
MATCH (speaker:Entity {id: speakerId})
MATCH (subject:Entity {id: entityId})
WITH speaker, subject, COUNT { (speaker)-[:SAID]->() } < COUNT { (subject)<-[:ABOUT]-() } AS saidLess
CALL (speaker, subject, saidLess) {
  CALL (speaker, subject, saidLess) {
    WITH speaker, subject, saidLess
    WHERE saidLess
    MATCH (speaker)-[:SAID]->(s:Statement)-[r:ABOUT]->()
    WHERE r.entityId = subject.id
    RETURN s
    UNION ALL
    WITH speaker, subject, saidLess
    WHERE NOT saidLess
    MATCH (subject)<-[:ABOUT]-(s:Statement)
    WHERE s.speakerId = speaker.id
    RETURN s
  }
  WITH s
  WHERE s.seenAt <= $cursorValue AND CASE s.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND s.seenAt >= $from AND s.seenAt < $to
    // part: statement/stands
  RETURN s
  ORDER BY s.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT s
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
ORDER BY s.seenAt DESC, s.id DESC // keyset
LIMIT $limit
