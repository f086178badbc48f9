// Locks entities, so that no ingest writes to them while they are merged.
// params: ids [ID]
// columns: id, kind
MATCH (e:Entity)
WHERE e.id IN $ids
SET e.kind = e.kind
RETURN e.id AS id, e.kind AS kind
