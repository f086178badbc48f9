// Who of some entities said something about whom or what of them, and how often; statements of the range. Each pair once.
// The relationship tells who speaks, so that only statements that count are looked at.
// params: within [ID], from, to
// columns: key, otherId, weight (statements)
MATCH (e:Entity)
WHERE e.id IN $within
MATCH (e)<-[r:ABOUT]-(s:Statement)
WHERE r.speakerId IN $within AND r.speakerId <> r.entityId AND r.seenAt >= $from AND r.seenAt < $to
  AND s.retractedAt IS NULL
WITH r.entityId AS one, r.speakerId AS other
RETURN CASE WHEN one < other THEN one ELSE other END AS key,
  CASE WHEN one < other THEN other ELSE one END AS otherId, count(*) AS weight
