  // The entity `e`.
  e.id AS `node.id`, e.kind AS `node.kind`, e.name AS `node.name`, e.nameId AS `node.nameId`,
  e.nameEn AS `node.nameEn`, e.aliases AS `node.aliases`, e.wikidataId AS `node.wikidataId`,
  e.countryCode AS `node.countryCode`, e.latitude AS `node.latitude`, e.longitude AS `node.longitude`,
  e.mentionCount AS `node.mentionCount`, e.firstSeenAt AS `node.firstSeenAt`, e.lastSeenAt AS `node.lastSeenAt`
