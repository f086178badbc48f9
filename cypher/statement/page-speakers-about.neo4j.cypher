// A page of what some speakers said about some entities, latest published first. A relationship index of both gives the
// order of each. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
UNWIND $speakers AS speakerId
UNWIND $about AS entityId
CALL (speakerId, entityId) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  USING INDEX r:ABOUT(entityId, speakerId, seenAt)
  WHERE r.entityId = entityId AND r.speakerId = speakerId
    AND r.seenAt <= $cursorValue AND CASE r.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND r.seenAt >= $from AND r.seenAt < $to
    // part: statement/stands
  RETURN s
  ORDER BY r.entityId DESC, r.speakerId DESC, r.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT s
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
ORDER BY s.seenAt DESC, s.id DESC // keyset
LIMIT $limit
