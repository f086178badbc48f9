  // Whether the article `a` passes the filter; its time aside. One that was withdrawn names whom it named.
  AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND CASE WHEN size($mentionsAll) = 0 THEN true
    ELSE COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsAll AND o.count > 0 } = size($mentionsAll) END
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsAny AND o.count > 0 } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsNone AND o.count > 0 } = 0)
