// Who and what is named together with each entity, in the whole graph; each pair once, from the smaller id.
// params: ids [ID], entityIds
// columns: key, toId, articleCount, firstAt, lastAt
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[c:CO_MENTIONED]->(o:Entity)
WHERE c.articleCount > 0 AND ($entityIds IS NULL OR (id IN $entityIds AND o.id IN $entityIds))
RETURN id AS key, o.id AS toId, c.articleCount AS articleCount, c.firstAt AS firstAt, c.lastAt AS lastAt
ORDER BY key, toId
