// About whom and what each entity said something, and who did about it, the most statements first; of the latest
// statements of the range by each and about each. None of those `without`.
// params: ids [ID], without [ID], limit, latest, from, to
// columns: key, otherId, weight (statements)
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    CALL (id) {
      // part: statement/latest-by
    }
    MATCH (s)-[o:ABOUT]->()
    RETURN o.entityId AS otherId, s.id AS statementId
    UNION
    CALL (id) {
      // part: statement/latest-about
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
