// Who is meant by facets.
// params: rows [{id, readId}]
// columns: none
UNWIND $rows AS row
MATCH (f:Facet {id: row.id})
SET f.readId = row.readId
