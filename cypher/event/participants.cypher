// Who takes part in events, and as what.
// params: ids [ID]
// columns: key, entityId, roles
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[p:PARTICIPATES_IN]-(e:Entity)
RETURN id AS key, e.id AS entityId, p.roles AS roles
ORDER BY e.id
