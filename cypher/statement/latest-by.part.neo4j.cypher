  // The latest statements `s` by `id` in the range; an index gives their order.
  MATCH (s:Statement)
  USING INDEX s:Statement(speakerId, seenAt)
  WHERE s.speakerId = id AND s.seenAt >= $from AND s.seenAt < $to AND s.retractedAt IS NULL
  RETURN s
  ORDER BY s.speakerId DESC, s.seenAt DESC, s.id DESC
  LIMIT $latest
