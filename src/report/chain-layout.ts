// Places a layered graph: columns for layers, names one below another, lines between them (after Sugiyama, Tagawa &
// Toda 1981: a line that passes a column gets a place of its own there, so that it runs between names, not through
// them). Knows positions, not meanings. Coordinates are whole user units: the same graph gives the same bytes.
//
// In a right-to-left page the reader's side is the right: positions are mirrored here, since SVG does not mirror
// itself.
import type { LinkVerdict } from "#model/index.js";
import type { ChainEdge, ChainGraph, ChainNode } from "./chain-graph.js";
import { estimatedWidth, wrapped } from "./text-width.js";

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly DrawnEdge[];
}

export interface DrawnEdge {
  readonly path: string;
  readonly suspected: boolean;
  readonly looped: boolean;
  readonly decided: LinkVerdict | null;
  /** Where a researcher's mark stands on it. */
  readonly middle: Point;
}

export interface PlacedNode {
  readonly node: ChainNode;
  readonly lines: readonly string[];
  /** Centre, in user units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Columns {
  /** The layers that are drawn, in order: indexes into `layers`. */
  readonly layers: readonly number[];
  readonly direction: "ltr" | "rtl";
}

/** User units; the type size is that of `.name` in style.ts. */
const drawingWidth = 900;
export const lineHeight = 18;
const typeSize = 16;
const gapBetween = 12;
const padding = 7;
const columnGap = 36;
/** Room for a line that passes a column. */
const lineRoom = 16;
const linesPerName = 3;
/** How far a line between two names of one column bows out of it. */
const bow = 18;

/** A place in a column: a name, or where a longer line passes. `y` is settled while placing. */
interface Stop {
  readonly column: number;
  readonly height: number;
  readonly node: ChainNode | null;
  readonly lines: readonly string[];
  readonly before: Stop[];
  y: number;
}

interface Route {
  readonly edge: ChainEdge;
  readonly stops: readonly Stop[];
}

/** Named steps: 1 a stop for each name, 2 a route for each line, 3 heights, 4 paths. */
export function placed(graph: ChainGraph, columns: Columns, nameOf: (node: ChainNode) => string): Drawing {
  const columnWidth = drawingWidth / columns.layers.length;
  const bowed = bowedLayers(graph);
  const stopOf = new Map<string, Stop>();
  for (const node of graph.nodes) {
    const room = columnWidth - columnGap - (bowed.has(node.layer) ? bow : 0);
    const lines = wrapped(nameOf(node), room / typeSize, linesPerName);
    const height = lines.length * lineHeight + gapBetween;
    stopOf.set(node.key, {
      column: columns.layers.indexOf(node.layer),
      height,
      node,
      lines,
      before: [],
      y: 0,
    });
  }
  const routes = graph.edges.map((edge) => routeOf(edge, stopOf));
  const stops = [...stopOf.values(), ...routes.flatMap(({ stops }) => stops.slice(1, -1))];
  const height = arranged(stops, columns.layers.length);
  const nodes = new Map([...stopOf].map(([key, stop]) => [key, placedNode(stop, columnWidth, columns)]));
  return {
    width: drawingWidth,
    height: Math.round(height),
    nodes: [...nodes.values()],
    edges: routes.map((route) => drawnEdge(route, nodes, columnWidth, columns)),
  };
}

/** Layers in which one name has it from another: their names leave room for the line. */
function bowedLayers({ nodes, edges }: ChainGraph): ReadonlySet<number> {
  const layerOf = new Map(nodes.map(({ key, layer }) => [key, layer]));
  const within = edges.filter(({ from, to }) => layerOf.get(from)! >= layerOf.get(to)!);
  return new Set(within.flatMap(({ from, to }) => [layerOf.get(from)!, layerOf.get(to)!]));
}

/** The stops of a line: both its names, and a stop in every column between. */
function routeOf(edge: ChainEdge, stopOf: ReadonlyMap<string, Stop>): Route {
  const from = stopOf.get(edge.from)!;
  const to = stopOf.get(edge.to)!;
  const stops: Stop[] = [from];
  for (let column = from.column + 1; column < to.column; column++)
    stops.push({ column, height: lineRoom, node: null, lines: [], before: [stops.at(-1)!], y: 0 });
  if (to.column > from.column) to.before.push(stops.at(-1)!);
  stops.push(to);
  return { edge, stops };
}

/**
 * Stacks the first column in order, then sets each stop of a further column at the middle of what leads to it, and
 * pushes a column apart, down and then up, until nothing overlaps. Returns the height.
 */
function arranged(stops: readonly Stop[], columns: number): number {
  const inColumns = Array.from({ length: columns }, (_, column) =>
    stops.filter((stop) => stop.column === column),
  );
  const height = Math.max(...inColumns.map(heightOf));
  inColumns.forEach((column, index) => {
    for (const stop of column) stop.y = wished(stop, height);
    if (index > 0) column.sort((a, b) => a.y - b.y);
    pushedApart(column, index === 0 ? (height - heightOf(column)) / 2 : 0, height);
  });
  return height;
}

function heightOf(column: readonly Stop[]): number {
  return column.reduce((sum, { height }) => sum + height, 0);
}

function wished({ column, before }: Stop, height: number): number {
  if (column === 0) return 0;
  return before.length === 0 ? height / 2 : before.reduce((sum, { y }) => sum + y, 0) / before.length;
}

function pushedApart(column: readonly Stop[], top: number, bottom: number): void {
  let above = top;
  for (const stop of column) {
    stop.y = Math.max(stop.y, above + stop.height / 2);
    above = stop.y + stop.height / 2;
  }
  let below = bottom;
  for (const stop of [...column].reverse()) {
    stop.y = Math.min(stop.y, below - stop.height / 2);
    below = stop.y - stop.height / 2;
  }
}

function placedNode(stop: Stop, columnWidth: number, { direction }: Columns): PlacedNode {
  const widest = Math.max(...stop.lines.map(estimatedWidth)) * typeSize + 2 * padding;
  const width = Math.round(Math.min(widest, columnWidth - columnGap + 2 * padding));
  const x = mirrored((stop.column + 0.5) * columnWidth, direction);
  return { node: stop.node!, lines: stop.lines, x, y: Math.round(stop.y), width };
}

function drawnEdge(
  { edge, stops }: Route,
  nodes: ReadonlyMap<string, PlacedNode>,
  columnWidth: number,
  { direction }: Columns,
): DrawnEdge {
  const from = nodes.get(edge.from)!;
  const to = nodes.get(edge.to)!;
  const forward = direction === "ltr" ? 1 : -1;
  const looped = from.node.looped && to.node.looped;
  const marked = { suspected: edge.suspected, decided: edge.decided, looped };
  const start: Point = [from.x + (forward * from.width) / 2, from.y];
  if (stops[0]!.column >= stops.at(-1)!.column) {
    const end: Point = [to.x + (forward * to.width) / 2, to.y];
    const inColumn = [...nodes.values()].filter(({ x }) => x === from.x || x === to.x);
    const edgeOfNames = Math.max(...inColumn.map(({ x, width }) => x * forward + width / 2)) * forward;
    const middle: Point = [edgeOfNames + forward * bow * 0.75, (start[1] + end[1]) / 2];
    return { ...marked, path: besideColumn(start, end, edgeOfNames, forward), middle };
  }
  const passing = stops
    .slice(1, -1)
    .map(({ column, y }): Point => [mirrored((column + 0.5) * columnWidth, direction), y]);
  const end: Point = [to.x - (forward * to.width) / 2, to.y];
  const points = [start, ...passing, end];
  const [a, b] = [points[0]!, points[1]!];
  return { ...marked, path: throughPoints(points), middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
}

type Point = readonly [x: number, y: number];

/** Curves that leave and reach every point level. */
function throughPoints(points: readonly Point[]): string {
  let path = `M${rounded(points[0]!)}`;
  for (let index = 1; index < points.length; index++) {
    const [x, y] = points[index]!;
    const [fromX, fromY] = points[index - 1]!;
    const middle = (fromX + x) / 2;
    path += `C${rounded([middle, fromY])} ${rounded([middle, y])} ${rounded([x, y])}`;
  }
  return path;
}

/** Within one column a line leaves level, bows out on the far side of all its names, and comes back level. */
function besideColumn(start: Point, end: Point, edge: number, forward: number): string {
  const far = edge + forward * bow;
  return `M${rounded(start)}H${Math.round(edge)}C${rounded([far, start[1]])} ${rounded([far, end[1]])} ${rounded([edge, end[1]])}H${Math.round(end[0])}`;
}

function rounded([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function mirrored(x: number, direction: "ltr" | "rtl"): number {
  return Math.round(direction === "ltr" ? x : drawingWidth - x);
}
