// Miscounts some pairs.
// params: none
// columns: none
MATCH ()-[c:CO_MENTIONED]->()
WHERE c.articleCount > 1
SET c.articleCount = c.articleCount + 1, c.lastAt = '2031-01-01T00:00:00Z'
