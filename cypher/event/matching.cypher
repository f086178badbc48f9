// Those of the events that pass the filter.
// params: ids [ID], types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, node
MATCH (v:Event)
WHERE v.id IN $ids
  AND v.reportCount > 0
  AND ($types IS NULL OR v.type IN $types)
  AND v.sortDate >= $from AND v.sortDate < $to
  AND ($places IS NULL OR v.placeId IN $places)
  AND (size($participantsAll) = 0
    OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAll } = size($participantsAll))
  AND (size($participantsAny) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAny } > 0)
  AND (size($participantsNone) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsNone } = 0)
RETURN v.id AS key, v { .id, .type, .title, .date, .datePrecision, .placeId, .reportCount } AS node
