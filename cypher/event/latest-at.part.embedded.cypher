  // The latest events `v` at `id`, reported in the range.
  MATCH (e:Entity {id: id})<-[:LOCATED_IN]-(v:Event)
  WHERE true
    AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
  RETURN v
  ORDER BY v.sortDate DESC, v.id DESC
  LIMIT $latest
