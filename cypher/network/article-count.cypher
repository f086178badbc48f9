// How many articles name each entity.
// params: ids [ID]
// columns: key, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS key, COUNT { (e)<-[:MENTIONS]-() } AS total
