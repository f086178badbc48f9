// Takes the mark away: all that the backup holds is there.
// params: none
// columns: none
MATCH (m:Meta {id: 'restoring'})
DELETE m
