  // The latest events `v` that `id` took part in, reported in the range.
  MATCH (e:Entity {id: id})-[:PARTICIPATES_IN]->(v:Event)
  WHERE true
    AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
  RETURN v
  ORDER BY v.sortDate DESC, v.id DESC
  LIMIT $latest
