// Of these entities the ones to export: the listed ones, or those that an exported article names or is about.
// params: ids [ID], includeRetracted, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE ($entityIds IS NULL OR e.id IN $entityIds)
  AND ($entityIds IS NOT NULL OR EXISTS {
    MATCH (e)<-[:MENTIONS|IMPLIES|RETRACTED_MENTIONS]-(a:Article)
    WHERE
      // part: export/article-in-scope
  })
RETURN id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude,
  .mentionCount, .firstSeenAt, .lastSeenAt } AS entity
