// About whom and what each entity said something, and who did about it, the most statements first; of the latest
// statements of the range by each and about each. None of those `without`. Indexes give their order.
// params: ids [ID], without [ID], limit, latest, from, to
// columns: key, otherId, weight (statements)
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    CALL (id) {
      MATCH (s:Statement)
      USING INDEX s:Statement(speakerId, seenAt)
      WHERE s.speakerId = id AND s.seenAt >= $from AND s.seenAt < $to AND s.retractedAt IS NULL
      RETURN s
      ORDER BY s.speakerId DESC, s.seenAt DESC, s.id DESC
      LIMIT $latest
    }
    MATCH (s)-[o:ABOUT]->()
    RETURN o.entityId AS otherId, s.id AS statementId
    UNION
    CALL (id) {
      MATCH (s:Statement)-[r:ABOUT]->(:Entity)
      USING INDEX r:ABOUT(entityId, seenAt)
      WHERE r.entityId = id AND r.seenAt >= $from AND r.seenAt < $to AND s.retractedAt IS NULL
      RETURN s
      ORDER BY r.entityId DESC, r.seenAt DESC, s.id DESC
      LIMIT $latest
    }
    WITH s
    WHERE s.speakerId IS NOT NULL
    RETURN s.speakerId AS otherId, s.id AS statementId
  }
  WITH id, otherId, count(*) AS weight
  WHERE otherId <> id AND NOT otherId IN $without
  RETURN otherId, weight
  ORDER BY weight DESC, otherId
  LIMIT $limit
}
RETURN id AS key, otherId, weight
