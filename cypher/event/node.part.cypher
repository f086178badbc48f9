  // The event `v`.
  v.id AS `node.id`, v.type AS `node.type`, v.title AS `node.title`, v.date AS `node.date`,
  v.datePrecision AS `node.datePrecision`, v.placeId AS `node.placeId`, v.reportCount AS `node.reportCount`
