// Of these entities the ones to export: the listed ones, or those that an exported article names or asserts something of
// (a country that is only there in "Belarusian President" is not named, and yet in a role).
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE ($entityIds IS NULL OR e.id IN $entityIds)
  AND ($entityIds IS NOT NULL
    OR ($includeRetracted AND e.mentionCount = 0)
    OR EXISTS {
      MATCH (e)<-[:MENTIONS]-(a:Article)
      WHERE
        // part: export/article-in-scope
    }
    OR EXISTS {
      MATCH (e)-[:PARTICIPATES_IN|LOCATED_IN|HOLDS_ROLE|ROLE_IN|SAID|ABOUT]-(t)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
      WHERE ($includeRetracted OR c.retractedAt IS NULL)
        AND (c.factId = t.id + '/in/' + e.id OR c.factId STARTS WITH t.id + '/' + e.id + '/' OR (c.factId = t.id AND NOT t:Event))
        AND
        // part: export/article-in-scope
    })
RETURN id AS key, e { .id, .kind, .name, .nameId, .nameEn, .aliases, .wikidataId, .countryCode, .latitude, .longitude,
  .mentionCount, .firstSeenAt, .lastSeenAt } AS entity
