  // Whether the event `v` passes the filter; its date aside.
  AND ($types IS NULL OR v.type IN $types)
  AND ($places IS NULL OR v.placeId IN $places)
  AND CASE WHEN size($participantsAll) = 0 THEN true
    ELSE COUNT { (v)<-[q:PARTICIPATES_IN]-() WHERE q.entityId IN $participantsAll } = size($participantsAll) END
  AND (size($participantsAny) = 0 OR COUNT { (v)<-[q:PARTICIPATES_IN]-() WHERE q.entityId IN $participantsAny } > 0)
  AND (size($participantsNone) = 0 OR COUNT { (v)<-[q:PARTICIPATES_IN]-() WHERE q.entityId IN $participantsNone } = 0)
