// A page of what was said about some entities, latest published first. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
UNWIND $about AS entityId
CALL (entityId) {
  MATCH (:Entity {id: entityId})<-[:ABOUT]-(s:Statement)
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
