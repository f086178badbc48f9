// A page of statements, latest published first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, speakers, kinds, text, about
// columns: node, cursorValue
MATCH (s:Statement)
USING INDEX s:Statement(seenAt, id)
WHERE s.seenAt <= $cursorValue AND CASE s.seenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
  AND s.id >= ''
  AND s.seenAt >= $from AND s.seenAt < $to
  // part: statement/passes
RETURN s { .id, .kind, .text, .cue, .speakerId, .articleId, .start, .end, .recordedAt, .retractedAt } AS node, s.seenAt AS cursorValue
ORDER BY s.seenAt DESC, s.id DESC // keyset
LIMIT $limit
