import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { SerializedGraph } from 'graphology-types';
import type { EdgeLook, NodeLook } from './model.ts';

const rounds = 24;
const iterations = 20;

/** Arranges a graph and tells the places of its nodes, in their order (x, y, x, y ...), after every round. */
self.onmessage = ({ data }: MessageEvent<SerializedGraph<NodeLook, EdgeLook>>) => {
  const graph = UndirectedGraph.from(data);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    barnesHutOptimize: graph.order > 300,
    gravity: 1,
    scalingRatio: 8,
    slowDown: 2,
    strongGravityMode: true,
  };
  for (let round = 0; round < rounds && graph.order > 1; round += 1) {
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    self.postMessage(graph.mapNodes((_, { x, y }) => [x, y]).flat());
  }
  self.postMessage(null);
};
