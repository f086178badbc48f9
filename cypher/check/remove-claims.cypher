// Takes out those of the claims that no article asserts or that support nothing.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE COUNT { (c)<-[:ASSERTS]-() } = 0 OR COUNT { (c)-[:SUPPORTS]->() } = 0
DETACH DELETE c
