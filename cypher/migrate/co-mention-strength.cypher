// Gives pairs that are named together their ends' ids and their strength (ingest/co-mentions.cypher).
// params: none
// columns: none
MATCH (a)-[c:CO_MENTIONED]->(b)
WITH a, b, c, c.articleCount AS articleCount
SET c.fromId = a.id, c.toId = b.id, c.strength = size([least IN [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096,
  8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216]
  WHERE articleCount >= least])
