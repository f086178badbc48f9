// Whether the event `v` was known at a time, and passes the filter of places and participants by what was known.
CALL (v) {
  MATCH (v)<-[:SUPPORTS]-(c:Claim)
  WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
  RETURN count(c) AS claims,
    collect(DISTINCT CASE WHEN c.relation = 'PARTICIPATES_IN' THEN c.entityId END) AS participants,
    collect(DISTINCT CASE WHEN c.relation = 'LOCATED_IN' THEN c.entityId END) AS places
}
WITH v, claims, participants, places
WHERE claims > 0
  AND ($places IS NULL OR any(place IN places WHERE place IN $places))
  AND all(one IN $participantsAll WHERE one IN participants)
  AND (size($participantsAny) = 0 OR any(one IN $participantsAny WHERE one IN participants))
  AND none(one IN $participantsNone WHERE one IN participants)
