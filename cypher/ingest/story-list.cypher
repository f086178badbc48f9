// Lists articles, not listed yet, under the keys that articles like them are looked up by.
// params: rows [{articleId, keys}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
WHERE NOT EXISTS { (a)-[:LISTED_UNDER]->() }
UNWIND row.keys AS key
MERGE (k:StoryKey {key: key})
CREATE (a)-[:LISTED_UNDER]->(k)
