#include "CLiveEngine.h"

// script/wasm writes engine.gz before the program is compiled, where the toolchain can make it. The
// compiler lists it among this file's inputs, so that another engine is noticed.
#pragma clang diagnostic ignored "-Wc23-extensions"

#if __has_embed("engine.gz") == __STDC_EMBED_FOUND__
static const unsigned char engine[] = {
#embed "engine.gz"
};
const unsigned char *const minilateral_live_engine = engine;
const size_t minilateral_live_engine_size = sizeof engine;
#else
const unsigned char *const minilateral_live_engine = 0;
const size_t minilateral_live_engine_size = 0;
#endif
