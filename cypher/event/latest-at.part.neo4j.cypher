  // The latest events `v` at `id`, reported in the range; an index gives their order.
  MATCH (v:Event)-[l:LOCATED_IN]->(:Place)
  USING INDEX l:LOCATED_IN(entityId, sortDate)
  WHERE l.entityId = id AND l.sortDate >= ''
    AND ($from = '' OR EXISTS { (v)<-[:REPORTS]-(a:Article) WHERE a.seenAt >= $from AND a.seenAt < $to })
  RETURN v
  ORDER BY l.entityId DESC, l.sortDate DESC, v.id DESC
  LIMIT $latest
