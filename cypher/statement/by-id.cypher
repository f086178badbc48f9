// Statements by id.
// params: ids [ID]
// columns: key, node
MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s.id AS key,
  // part: statement/node
