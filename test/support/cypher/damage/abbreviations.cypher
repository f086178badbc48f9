// Forgets what abbreviations mean.
// params: none
// columns: none
MATCH (n:SharedName)
SET n.meansId = null
