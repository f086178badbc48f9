// A page of what some speakers said, latest published first. An index of statements by speaker gives the order of each.
// (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
UNWIND $speakers AS speakerId
CALL (speakerId) {
  MATCH (s:Statement)
  USING INDEX s:Statement(speakerId, seenAt)
  WHERE s.speakerId = speakerId
    AND s.seenAt <= $cursorValue AND CASE s.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
    AND s.seenAt >= $from AND s.seenAt < $to
    // part: statement/stands
  RETURN s
  ORDER BY s.speakerId DESC, s.seenAt DESC, s.id DESC // keyset
  LIMIT $limit
}
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
ORDER BY s.seenAt DESC, s.id DESC // keyset
LIMIT $limit
