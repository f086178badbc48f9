// Lists articles under the keys that articles like them are looked up by.
// params: rows [{articleId, key}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MERGE (k:StoryKey {key: row.key})
MERGE (a)-[:LISTED_UNDER]->(k)
