// Gives entities the names that the articles as they stand now give them.
// params: rows [{id, name, own, aliases}]
// columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.name = row.name, e.own = row.own, e.aliases = row.aliases
