  // The latest statements `s` about `id` in the range.
  MATCH (e:Entity {id: id})<-[:ABOUT]-(s:Statement)
  WHERE s.seenAt >= $from AND s.seenAt < $to AND s.retractedAt IS NULL
  RETURN s
  ORDER BY s.seenAt DESC, s.id DESC
  LIMIT $latest
