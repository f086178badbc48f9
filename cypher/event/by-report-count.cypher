// A page of events, most reported first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: node, cursorValue
MATCH (v:Event)
WHERE v.reportCount <= $cursorValue AND (v.reportCount < $cursorValue OR v.id < $cursorId) // keyset
  AND v.id >= ''
  AND v.reportCount > 0
  AND ($types IS NULL OR v.type IN $types)
  AND v.sortDate >= $from AND v.sortDate < $to
  AND ($places IS NULL OR v.placeId IN $places)
  AND (size($participantsAll) = 0
    OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAll } = size($participantsAll))
  AND (size($participantsAny) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAny } > 0)
  AND (size($participantsNone) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsNone } = 0)
RETURN v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node, v.reportCount AS cursorValue
ORDER BY v.reportCount DESC, v.id DESC // keyset
LIMIT $limit
