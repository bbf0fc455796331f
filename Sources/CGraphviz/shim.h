#pragma once
#include <graphviz/gvc.h>

// What Swift cannot say: macros, and signatures that differ between releases of Graphviz.

// Parses DOT text; NULL where it cannot.
static inline Agraph_t *graphvizRead(const char *dot) {
  return agmemread((char *)dot);
}

// Renders into memory that gvFreeRenderData frees. The length is an unsigned int up to Graphviz 9 and
// a size_t since, which a pointer without a type serves both.
static inline int graphvizRender(GVC_t *context, Agraph_t *graph, const char *format, char **bytes,
                                 size_t *length) {
  *length = 0;
  return gvRenderData(context, graph, format, bytes, (void *)length);
}

// Sends every message to a function. Its argument has become const in later releases.
static inline void graphvizSendMessages(int (*receiver)(char *)) {
  agseterrf((agusererrf)receiver);
}

static inline const char *graphvizName(void *element) { return agnameof(element); }

static inline double graphvizNodeX(Agnode_t *node) { return ND_coord(node).x; }
static inline double graphvizNodeY(Agnode_t *node) { return ND_coord(node).y; }

// In inches.
static inline double graphvizNodeWidth(Agnode_t *node) { return ND_width(node); }
static inline double graphvizNodeHeight(Agnode_t *node) { return ND_height(node); }

// The control points of an edge's curve: 0 where it has none.
static inline int graphvizRouteLength(Agedge_t *edge) {
  return ED_spl(edge) && ED_spl(edge)->size > 0 ? (int)ED_spl(edge)->list[0].size : 0;
}
static inline double graphvizRouteX(Agedge_t *edge, int place) {
  return ED_spl(edge)->list[0].list[place].x;
}
static inline double graphvizRouteY(Agedge_t *edge, int place) {
  return ED_spl(edge)->list[0].list[place].y;
}
