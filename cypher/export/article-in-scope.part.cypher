  // Whether the article `a` is one to export.
  a.seenAt >= $from AND a.seenAt < $to
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  // part: article/passes
  AND ($entityIds IS NULL OR COUNT { (a)-[m:MENTIONS|RETRACTED_MENTIONS]->() WHERE m.entityId IN $entityIds AND m.count > 0 } >= $fewest)