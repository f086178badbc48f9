// The backup that was being restored when it was interrupted; no row for a graph that is whole.
// params: none
// columns: file, at
MATCH (m:Meta {id: 'restoring'})
RETURN m.file AS file, m.at AS at
