  // The latest statements `s` by `id` in the range.
  MATCH (e:Entity {id: id})-[:SAID]->(s:Statement)
  WHERE s.seenAt >= $from AND s.seenAt < $to AND s.retractedAt IS NULL
  RETURN s
  ORDER BY s.seenAt DESC, s.id DESC
  LIMIT $latest
