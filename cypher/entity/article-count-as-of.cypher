// How many articles mention each entity and pass the filter, by what was known at a time.
// params: ids [ID], from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, total
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS|RETRACTED_MENTIONS]-(a:Article)
  WHERE m.count > 0 AND m.seenAt >= $from AND m.seenAt < $to
    AND a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)
    AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
    AND ($sources IS NULL OR a.sourceId IN $sources)
    AND ($languages IS NULL OR a.language IN $languages)
    AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
    AND (size($mentionsAll) = 0 OR COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsAll AND o.count > 0 } = size($mentionsAll))
    AND (size($mentionsAny) = 0 OR COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsAny AND o.count > 0 } > 0)
    AND (size($mentionsNone) = 0 OR COUNT { (a)-[o:MENTIONS|RETRACTED_MENTIONS]->() WHERE o.entityId IN $mentionsNone AND o.count > 0 } = 0)
  RETURN count(a) AS total
}
RETURN id AS key, total
