  // The article `a`, without its text.
  a.id AS `node.id`, a.url AS `node.url`, a.title AS `node.title`, a.language AS `node.language`,
  a.publishedAt AS `node.publishedAt`, a.ingestedAt AS `node.ingestedAt`, a.contentHash AS `node.contentHash`,
  a.pubStatus AS `node.pubStatus`, a.retractedAt AS `node.retractedAt`, a.version AS `node.version`,
  a.sourceId AS `node.sourceId`
