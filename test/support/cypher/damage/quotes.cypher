// Changes what claims quote.
// params: none
// columns: none
MATCH (c:Claim {relation: 'REPORTS'})
SET c.quote = c.quote + '!'
