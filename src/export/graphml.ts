import {
  attributeTexts,
  edgeAttributes,
  type GraphEdge,
  type GraphNode,
  graphEdges,
  graphNodes,
  nodeAttributes,
} from './graph.ts';
import type { Rows } from './rows.ts';
import { escapeXml } from './xml.ts';

const header = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const types = { string: 'string', integer: 'int', double: 'double' };

/** GraphML 1.0: nodes, then edges, with typed attributes. */
export async function* graphml(rows: Rows): AsyncGenerator<string> {
  yield header;
  yield keys('node', { label: 'string', ...nodeAttributes });
  yield keys('edge', { label: 'string', ...edgeAttributes });
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  for await (const node of graphNodes(rows)) yield `<node id="${escapeXml(node.id)}">${data('node', node)}</node>\n`;
  let count = 0;
  for await (const edge of graphEdges(rows)) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`;
    const direction = edge.directed ? '' : ' directed="false"';
    yield `<edge id="e${count++}" ${ends}${direction}>${data('edge', edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys(element: string, attributes: Readonly<Record<string, keyof typeof types>>): string {
  return Object.entries(attributes)
    .map(
      ([name, type]) =>
        `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    )
    .join('');
}

function data(element: string, { label, attributes }: GraphNode | GraphEdge): string {
  return attributeTexts({ label, ...attributes })
    .map(([name, text]) => `<data key="${element}-${name}">${escapeXml(text)}</data>`)
    .join('');
}
