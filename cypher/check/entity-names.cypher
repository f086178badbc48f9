// What entities are called, and the keys that they are found under.
// params: ids [ID]
// columns: id, name, own, aliases, keys
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)<-[:NAMES]-(n)
  WITH n.key AS one
  ORDER BY one
  RETURN collect(one) AS keys
}
RETURN id, e.name AS name, e.own AS own, e.aliases AS aliases, keys
