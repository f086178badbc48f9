import { type Attributes, attributeTexts, edgeAttributes, graphEdges, graphNodes, nodeAttributes } from './graph.ts';
import type { Rows } from './rows.ts';
import { escapeXml } from './xml.ts';

const header = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>newsgraph</creator></meta>
<graph defaultedgetype="directed" idtype="string" mode="static">
`;

/** GEXF 1.3: nodes, then edges, with typed attributes; entities named together weigh as many articles as name both. */
export async function* gexf(rows: Rows): AsyncGenerator<string> {
  yield header;
  yield declarations('node', nodeAttributes);
  yield declarations('edge', edgeAttributes);
  yield '<nodes>\n';
  for await (const { id, label, attributes } of graphNodes(rows)) {
    yield `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${values(attributes)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const { source, target, label, directed, attributes } of graphEdges(rows)) {
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    const type = directed ? '' : ' type="undirected"';
    const weight = attributes['articleCount'] === undefined ? '' : ` weight="${attributes['articleCount']}"`;
    yield `<edge id="e${count++}" ${ends}${type}${weight} kind="${label}" label="${label}">${values(attributes)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declarations(element: string, attributes: Readonly<Record<string, string>>): string {
  const each = Object.entries(attributes).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${element}">\n${each.join('')}</attributes>\n`;
}

function values(attributes: Attributes): string {
  const each = attributeTexts(attributes).map(([name, text]) => `<attvalue for="${name}" value="${escapeXml(text)}"/>`);
  return each.length === 0 ? '' : `<attvalues>${each.join('')}</attvalues>`;
}
