// How many transactions wrote to the graph; no row before the first. Equal numbers mean an equal graph.
// params: none
// columns: revision
MATCH (m:Meta {id: 'revision'})
RETURN m.value AS revision
