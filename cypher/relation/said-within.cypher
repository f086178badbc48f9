// Who of some entities said something about whom or what of them, and how often; of the latest statements of the range
// about each. Each pair once.
// params: within [ID], latest, from, to
// columns: key, otherId, weight (statements)
MATCH (e:Entity)
WHERE e.id IN $within
WITH e.id AS id
CALL (id) {
  // part: statement/latest-about
}
WITH id, s.speakerId AS speakerId
WHERE speakerId IN $within AND speakerId <> id
RETURN CASE WHEN id < speakerId THEN id ELSE speakerId END AS key,
  CASE WHEN id < speakerId THEN speakerId ELSE id END AS otherId, count(*) AS weight
