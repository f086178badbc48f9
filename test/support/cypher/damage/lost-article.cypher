// Loses an article's number.
// params: none
// columns: none
MATCH (a:Article {sequence: 3})
SET a.sequence = null
