// A page of what was said about some entities, latest published first. A relationship index gives the order of each.
// (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
UNWIND $about AS entityId
CALL (entityId) {
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  USING INDEX r:ABOUT(entityId, seenAt)
  WHERE r.entityId = entityId
    AND r.seenAt <= $cursorValue AND CASE r.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND r.seenAt >= $from AND r.seenAt < $to
    // part: statement/stands
  RETURN s
  ORDER BY r.entityId DESC, r.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT s
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
ORDER BY s.seenAt DESC, s.id DESC // keyset
LIMIT $limit
