#ifndef MINILATERAL_CLIVEENGINE_H
#define MINILATERAL_CLIVEENGINE_H

#include <stddef.h>

/// The engine of Live as WebAssembly, compressed with gzip; of no bytes where it was not there when the
/// program was compiled.
extern const unsigned char *const minilateral_live_engine;

/// How many bytes that are.
extern const size_t minilateral_live_engine_size;

#endif
