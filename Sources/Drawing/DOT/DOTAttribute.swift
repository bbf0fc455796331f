/// The attributes that are ever written.
///
/// The list is closed on purpose: Graphviz has others (`image`, `imagepath`, `shapefile`,
/// `stylesheet`, `fontpath`) that read files or put text unescaped into the SVG.
package enum DOTAttribute: String {
  // Of the graph.
  case bgcolor, dpi, esep, labeljust, labelloc, layout, nodesep, outputorder, overlap
  case overlapScaling = "overlap_scaling"
  case pad, rankdir, ranksep, sep, size, splines

  // Of nodes and edges.
  case `class`, color, fillcolor, fixedsize, fontcolor, fontname, fontsize, height, id, key, label
  case lp, margin, penwidth, pos, shape, style, tooltip
  case url = "URL"
  case weight, width, xlabel
}
