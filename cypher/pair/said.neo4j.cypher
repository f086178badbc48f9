// What one entity of a pair said about the other, the latest first.
// A relationship index of speakers and subjects finds them, however much either says.
// params: ids (two ids with a space between) [ID], from, to, limit
// columns: key, factId
UNWIND $ids AS id
CALL (id) {
  UNWIND [split(id, ' '), reverse(split(id, ' '))] AS pair
  CALL (pair) {
    MATCH (s:Statement)-[r:ABOUT]->(:Entity)
    USING INDEX r:ABOUT(entityId, speakerId, seenAt)
    WHERE r.entityId = pair[0] AND r.speakerId = pair[1] AND r.seenAt >= $from AND r.seenAt < $to
      AND s.retractedAt IS NULL
    RETURN s
    ORDER BY r.entityId DESC, r.speakerId DESC, r.seenAt DESC, s.id
    LIMIT $limit
  }
  RETURN s
  ORDER BY s.seenAt DESC, s.id
  LIMIT $limit
}
RETURN id AS key, s.id AS factId
ORDER BY key, s.seenAt DESC, factId
