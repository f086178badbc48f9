// A page of what each entity said, latest published first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  // walk: s:Statement(seenAt, id)
  // as: MATCH (s)<-[:SAID]-(e:Entity) WHERE e.id = id AND
  MATCH (e:Entity {id: id})-[:SAID]->(s:Statement)
  WHERE s.seenAt <= $cursorValue AND CASE s.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND s.seenAt >= $from AND s.seenAt < $to
    // part: statement/passes
  WITH s
  ORDER BY s.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
  RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
