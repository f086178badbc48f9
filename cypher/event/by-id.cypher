// Events by id.
// params: ids [ID]
// columns: key, node
MATCH (v:Event)
WHERE v.id IN $ids
RETURN v.id AS key,
  // part: event/node
