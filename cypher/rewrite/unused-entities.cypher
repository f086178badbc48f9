// Takes out entities that no article ever named as things stand now.
// params: ids [ID]
// columns: none
MATCH (e:Entity)
WHERE e.id IN $ids AND COUNT { (e)<-[:MENTIONS]-() } = 0 AND COUNT { (e)<-[:IMPLIES]-() } = 0
  AND COUNT { (e)<-[:RETRACTED_MENTIONS]-() } = 0
DETACH DELETE e
