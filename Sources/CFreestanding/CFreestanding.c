// The functions of C that Embedded Swift calls, for WebAssembly without an operating system.
// Compiled by script/wasm only: everywhere else the system's C library has them.

typedef unsigned char Byte;
typedef __SIZE_TYPE__ Size;
typedef unsigned int U32;
typedef unsigned long long U64;

// Memory. A block is of one of four sizes for each doubling, and a block that was freed is given to the
// next who wants its size. Before the bytes that are given out stands where the block begins, and its
// size's number.

typedef struct Block {
  struct Block *next;
} Block;
typedef struct {
  Byte *start;
  U32 kind;
  U32 unused[2];
} Header;
_Static_assert(sizeof(Header) == 16, "a header keeps the alignment of what follows it");

extern Byte __heap_base;
static Byte *unused_from;
static Block *freed[128];

static Size size_of(U32 kind) { return (Size)(4 + kind % 4) << (kind / 4 - 2); }

static Byte *fresh(Size size) {
  if (!unused_from) unused_from = &__heap_base;
  Byte *const start = (Byte *)(((Size)unused_from + 15) & ~(Size)15);
  Size const page = 65536, end = (Size)start + size;
  if (end < size) return 0;
  Size const have = __builtin_wasm_memory_size(0), need = end / page + (end % page != 0);
  if (need > have && __builtin_wasm_memory_grow(0, need - have) == (Size)-1) return 0;
  unused_from = start + size;
  return start;
}

int posix_memalign(void **result, Size alignment, Size size) {
  if (alignment < 16) alignment = 16;
  Size const most = (Size)1 << 31, wanted = size + alignment + sizeof(Header);
  if (size >= most || alignment >= most || wanted >= most) return 12;
  // The greatest power of two that is not above it, or one of the next four sizes.
  U32 kind = (31 - (U32)__builtin_clz((U32)wanted)) * 4;
  while (size_of(kind) < wanted) kind++;
  Byte *start = (Byte *)freed[kind];
  if (start) {
    freed[kind] = freed[kind]->next;
  } else if (!(start = fresh(size_of(kind)))) {
    return 12;
  }
  Size const address = ((Size)start + sizeof(Header) + alignment - 1) & ~(alignment - 1);
  Header *const header = (Header *)(address - sizeof(Header));
  header->start = start;
  header->kind = kind;
  *result = (void *)address;
  return 0;
}

void free(void *memory) {
  if (!memory) return;
  Header const header = ((Header *)memory)[-1];
  Block *const block = (Block *)header.start;
  block->next = freed[header.kind];
  freed[header.kind] = block;
}

// Each of these is one instruction, of the bulk memory operations.
void *memcpy(void *to, void const *from, Size n) { return __builtin_memcpy(to, from, n); }
void *memmove(void *to, void const *from, Size n) { return __builtin_memmove(to, from, n); }
void *memset(void *to, int byte, Size n) { return __builtin_memset(to, byte, n); }

int memcmp(void const *a, void const *b, Size n) {
  Byte const *x = a, *y = b;
  for (; n; n--, x++, y++)
    if (*x != *y) return *x - *y;
  return 0;
}

// Seeds the hashing of sets and dictionaries. Always the same: no answer depends on it, and what it
// guards against, keys chosen to collide, is the page's own user here.
void arc4random_buf(void *to, Size n) {
  for (Byte *byte = to; n; n--) *byte++ = (Byte)n;
}

// The product of two 128-bit numbers, which the processor has no instruction for.
__int128 __multi3(__int128 a, __int128 b) {
  U64 const x = (U64)a, y = (U64)b, low = 0xFFFFFFFF;
  U64 const ll = (x & low) * (y & low), lh = (x & low) * (y >> 32);
  U64 const hl = (x >> 32) * (y & low), hh = (x >> 32) * (y >> 32);
  U64 const middle = (ll >> 32) + (lh & low) + (hl & low);
  U64 const high = hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
  U64 const cross = (U64)((unsigned __int128)a >> 64) * y + x * (U64)((unsigned __int128)b >> 64);
  return (__int128)((unsigned __int128)(high + cross) << 64 | (middle << 32 | (ll & low)));
}

// To the nearest whole number, halves away from 0. What is left of 0 keeps its sign, and the difference
// is exact.
double round(double x) {
  double const whole = __builtin_trunc(x);
  return __builtin_fabs(x - whole) >= 0.5 ? whole + __builtin_copysign(1, x) : whole;
}
