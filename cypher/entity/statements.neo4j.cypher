// A page of what each entity said, latest published first. An index of statements by speaker gives the order, so that a
// hub's page costs what any page costs. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement)
  USING INDEX s:Statement(speakerId, seenAt)
  WHERE s.speakerId = id
    AND s.seenAt <= $cursorValue AND CASE s.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND s.seenAt >= $from AND s.seenAt < $to
    // part: statement/passes
  RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
  ORDER BY s.speakerId DESC, s.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
