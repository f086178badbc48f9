  // Whether the article `a` is one to export.
  a.seenAt >= $from AND a.seenAt < $to
  AND a.pubStatus IN $pubStatus
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND (size($mentionsAll) = 0 OR COUNT { (a)-[m:MENTIONS|RETRACTED_MENTIONS]->() WHERE m.entityId IN $mentionsAll AND m.count > 0 } = size($mentionsAll))
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[m:MENTIONS|RETRACTED_MENTIONS]->() WHERE m.entityId IN $mentionsAny AND m.count > 0 } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[m:MENTIONS|RETRACTED_MENTIONS]->() WHERE m.entityId IN $mentionsNone AND m.count > 0 } = 0)
  AND ($entityIds IS NULL OR COUNT { (a)-[m:MENTIONS|RETRACTED_MENTIONS]->() WHERE m.entityId IN $entityIds AND m.count > 0 } >= $fewest)