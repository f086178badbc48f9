// Takes out keys that nothing is found under.
// params: keys [String]
// columns: none
MATCH (n:Name)
WHERE n.key IN $keys AND COUNT { (n)-[:NAMES]->() } = 0
DELETE n
