// A page of events as they were known at a time, most reported first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, types, from, to, asOf, places, participantsAll, participantsAny, participantsNone
// columns: node, cursorValue
MATCH (v:Event)
USING INDEX v:Event(reportCount, id)
WHERE v.reportCount <= $cursorValue AND CASE v.reportCount WHEN $cursorValue THEN v.id < $cursorId ELSE true END // keyset
  AND v.id >= ''
  AND ($types IS NULL OR v.type IN $types)
  AND v.sortDate >= $from AND v.sortDate < $to
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
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.reportCount AS cursorValue
ORDER BY v.reportCount DESC, v.id DESC // keyset
LIMIT $limit
