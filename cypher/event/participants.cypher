// Who takes part in events, and as what.
// params: ids [ID]
// columns: eventId, entityId, roles
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[p:PARTICIPATES_IN]-(e:Entity)
RETURN id AS eventId, e.id AS entityId, p.roles AS roles
ORDER BY e.id
