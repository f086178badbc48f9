// Who and what articles name: one row for each entity, its occurrences in parallel lists.
// params: ids [ID], kinds [EntityKind] or null
// columns: key, node, surfaces, starts, ends, sentenceStarts, sentenceEnds
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS|RETRACTED_MENTIONS]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
RETURN id AS key, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends,
  m.sentenceStarts AS sentenceStarts, m.sentenceEnds AS sentenceEnds,
  // part: entity/node
