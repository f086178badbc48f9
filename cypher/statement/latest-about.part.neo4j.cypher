  // The latest statements `s` about `id` in the range; an index gives their order.
  MATCH (s:Statement)-[r:ABOUT]->(:Entity)
  USING INDEX r:ABOUT(entityId, seenAt)
  WHERE r.entityId = id AND r.seenAt >= $from AND r.seenAt < $to AND s.retractedAt IS NULL
  RETURN s
  ORDER BY r.entityId DESC, r.seenAt DESC, s.id DESC
  LIMIT $latest
