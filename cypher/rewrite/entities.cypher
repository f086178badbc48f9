// Entities that are not there yet; their names and counts are settled when all that is said of them is there.
// params: rows [{id, kind, properties, name, own, aliases}]
// columns: none
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.properties, e.kind = row.kind, e.name = row.name, e.own = row.own, e.aliases = row.aliases
