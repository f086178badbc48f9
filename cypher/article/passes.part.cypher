  // Whether the article `a` passes the filter; its time aside. One that was withdrawn names whom it named.
  AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND CASE WHEN size($mentionsAll) = 0 THEN true
    ELSE COUNT { (a)-[naming:MENTIONS|RETRACTED_MENTIONS]->() WHERE CASE WHEN naming.entityId IN $mentionsAll THEN naming.count > 0 ELSE false END } = size($mentionsAll) END
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[naming:MENTIONS|RETRACTED_MENTIONS]->() WHERE CASE WHEN naming.entityId IN $mentionsAny THEN naming.count > 0 ELSE false END } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[naming:MENTIONS|RETRACTED_MENTIONS]->() WHERE CASE WHEN naming.entityId IN $mentionsNone THEN naming.count > 0 ELSE false END } = 0)
