// Marks the graph with the version of its model.
// params: version
// columns: none
MERGE (m:Meta {id: 'schema'})
SET m.version = $version
