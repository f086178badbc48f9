// The version of the model that the graph was written in; no row for a fresh graph.
// params: none
// columns: version
MATCH (m:Meta {id: 'schema'})
RETURN m.version AS version
