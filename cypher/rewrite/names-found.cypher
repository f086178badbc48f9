// What entities are called in articles.
// params: ids [ID]
// columns: id, isStanding, name, readId, surface
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS|IMPLIES|RETRACTED_MENTIONS]-()
UNWIND range(0, size(m.names) - 1) AS named
UNWIND CASE WHEN size(m.surfaces) = 0 THEN [null] ELSE m.surfaces END AS surface
RETURN DISTINCT id, type(m) <> 'RETRACTED_MENTIONS' AS isStanding, m.names[named] AS name, m.readIds[named] AS readId, surface
