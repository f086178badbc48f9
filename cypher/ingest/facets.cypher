// What articles tell of whoever bears a name. Whoever writes of a name waits for others who do, so that all of its facets
// are seen when it is decided who is who.
// params: rows [{articleId, isStanding, seenAt, id, nameId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (n:SharedName {id: row.nameId})
SET n.id = row.nameId
MERGE (f:Facet {id: row.id})
ON CREATE SET f += row.properties, f.nameId = row.nameId, f.readId = row.nameId
FOREACH (_ IN CASE WHEN row.isStanding THEN [1] ELSE [] END | CREATE (a)-[:PORTRAYS {seenAt: row.seenAt}]->(f))
FOREACH (_ IN CASE WHEN row.isStanding THEN [] ELSE [1] END | CREATE (a)-[:RETRACTED_PORTRAYS {seenAt: row.seenAt}]->(f))
