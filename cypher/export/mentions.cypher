// Where articles name the entities to export: one row for each entity, its occurrences in parallel lists.
// params: ids [ID], entityIds
// columns: key, entityId, surfaces, starts, ends, sentenceStarts, sentenceEnds
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS|RETRACTED_MENTIONS]->(e:Entity)
WHERE m.count > 0 AND ($entityIds IS NULL OR e.id IN $entityIds)
RETURN id AS key, e.id AS entityId, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends,
  m.sentenceStarts AS sentenceStarts, m.sentenceEnds AS sentenceEnds
ORDER BY key, entityId
