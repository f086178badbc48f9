// Who of some entities said something about whom or what of them, and how often; statements of the range. Each pair once.
// All that is said about somebody is looked through, or where that is much, what each of the others said about them is
// looked up, and counted up to 1,000: from there on no path costs less.
// params: within [ID], from, to
// columns: key, otherId, weight (statements)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e, e.id AS id, COUNT { (e)<-[:ABOUT]-() } <= 4 * size($within) AS hasFew
CALL (e, id, hasFew) {
  WITH e, hasFew
  WHERE hasFew
  MATCH (e)<-[r:ABOUT]-(s:Statement)
  WHERE r.speakerId IN $within AND r.speakerId <> r.entityId AND r.seenAt >= $from AND r.seenAt < $to
    AND s.retractedAt IS NULL
  RETURN r.speakerId AS speakerId, count(*) AS weight
  UNION ALL
  WITH id, hasFew
  WHERE NOT hasFew
  UNWIND $within AS speakerId
  WITH id, speakerId
  WHERE speakerId <> id
  CALL (id, speakerId) {
    MATCH (s:Statement)-[r:ABOUT]->(:Entity)
    USING INDEX r:ABOUT(entityId, speakerId, seenAt)
    WHERE r.entityId = id AND r.speakerId = speakerId AND r.seenAt >= $from AND r.seenAt < $to AND s.retractedAt IS NULL
    WITH s
    LIMIT 1000
    RETURN count(*) AS weight
  }
  WITH speakerId, weight
  WHERE weight > 0
  RETURN speakerId, weight
}
RETURN CASE WHEN id < speakerId THEN id ELSE speakerId END AS key,
  CASE WHEN id < speakerId THEN speakerId ELSE id END AS otherId, sum(weight) AS weight
