  // The latest events `v` that `id` took part in, reported in the range; an index gives their order.
  MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
  USING INDEX p:PARTICIPATES_IN(entityId, sortDate)
  WHERE p.entityId = id AND p.sortDate >= ''
    AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
  RETURN v
  ORDER BY p.entityId DESC, p.sortDate DESC, v.id DESC
  LIMIT $latest
