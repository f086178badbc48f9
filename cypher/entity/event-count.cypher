// How many events each entity takes part in, or place saw, that pass the filter.
// params: ids [ID], types, from, to, places, participantsAll, participantsAny, participantsNone
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[:PARTICIPATES_IN|LOCATED_IN]-(v:Event)
  WITH DISTINCT v
  WHERE v.sortDate >= ''
    AND ($types IS NULL OR v.type IN $types)
    AND v.sortDate >= $from AND v.sortDate < $to
    AND ($places IS NULL OR v.placeId IN $places)
    AND (size($participantsAll) = 0
      OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAll } = size($participantsAll))
    AND (size($participantsAny) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsAny } > 0)
    AND (size($participantsNone) = 0 OR COUNT { (v)<-[p:PARTICIPATES_IN]-() WHERE p.entityId IN $participantsNone } = 0)
  RETURN count(v) AS total
}
RETURN id AS key, total
