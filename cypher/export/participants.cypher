// Who takes part in events, and as what, as exported articles assert.
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, entityId, role, factId
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[p:PARTICIPATES_IN]-(e:Entity)
WHERE $entityIds IS NULL OR e.id IN $entityIds
UNWIND p.roles AS role
WITH id, v, e, role, id + '/' + e.id + '/' + role AS factId
WHERE EXISTS {
  MATCH (v)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
  WHERE c.factId = factId AND ($includeRetracted OR c.retractedAt IS NULL) AND
    // part: export/article-in-scope
}
RETURN id AS key, e.id AS entityId, role, factId
ORDER BY key, entityId, role
