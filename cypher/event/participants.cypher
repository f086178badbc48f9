// Who takes part in events, and as what.
// params: ids [ID]
// columns: key, node, roles
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[p:PARTICIPATES_IN]-(e:Entity)
RETURN id AS key, p.roles AS roles,
  // part: entity/node
ORDER BY e.id
