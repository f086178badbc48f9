// Who takes part in events, by the claims that stand.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:SUPPORTS]-(c:Claim)
WHERE c.relation = 'PARTICIPATES_IN' AND c.retractedAt IS NULL
WITH v, c.entityId AS entityId, collect(DISTINCT c.role) AS roles
MATCH (e:Entity {id: entityId})
CREATE (e)-[:PARTICIPATES_IN {entityId: entityId, sortDate: v.sortDate, roles: roles}]->(v)
