// The keys under which entities are found.
// params: ids [ID]
// columns: id, key
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:NAMES]-(n:Name)
RETURN id, n.key AS key
