// Who and what is named together with each entity, counted in the exported articles; each pair once, from the smaller id.
// params: ids [ID], from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, toId, articleCount, firstAt, lastAt
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(o:Entity)
WHERE o.id > id AND ($entityIds IS NULL OR (id IN $entityIds AND o.id IN $entityIds)) AND
  // part: export/article-in-scope
RETURN id AS key, o.id AS toId, count(DISTINCT a) AS articleCount, min(a.seenAt) AS firstAt, max(a.seenAt) AS lastAt
ORDER BY key, toId
