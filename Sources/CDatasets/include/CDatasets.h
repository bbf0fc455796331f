#pragma once

#include <stddef.h>

/// A file of the default dataset, as it was when the program was built.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} embedded_file;

/// The file at a place, in order of name; NULL past the last.
const embedded_file *embedded_file_at(size_t place);
