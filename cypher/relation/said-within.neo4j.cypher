// Who of some entities said something about whom or what of them, and how often; of the latest statements of the range
// about each. Each pair once. What was said about somebody is looked through, or where that is much and all of it counts,
// what each of the others said about them is looked up, and counted up to 1,000: from there on no path costs less.
// params: within [ID], latest, from, to
// columns: key, otherId, weight (statements)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id, COUNT { (e)<-[:ABOUT]-() } AS statements
WITH id, statements <= 4 * size($within) OR statements > $latest AS isWalked
CALL (id, isWalked) {
  WITH id, isWalked
  WHERE isWalked
  CALL (id) {
    // part: statement/latest-about
  }
  WITH id, s.speakerId AS speakerId
  WHERE speakerId IN $within AND speakerId <> id
  RETURN speakerId, count(*) AS weight
  UNION ALL
  WITH id, isWalked
  WHERE NOT isWalked
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
