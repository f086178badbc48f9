  // Whether the article `a` passes the filter; its time aside.
  AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND CASE WHEN size($mentionsAll) = 0 THEN true
    ELSE COUNT { (a)-[o:MENTIONS]->() WHERE o.entityId IN $mentionsAll } = size($mentionsAll) END
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[o:MENTIONS]->() WHERE o.entityId IN $mentionsAny } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[o:MENTIONS]->() WHERE o.entityId IN $mentionsNone } = 0)
