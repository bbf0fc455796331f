// Numbers of decimal text, which Embedded Swift asks of the C library.
// Compiled by script/wasm only: everywhere else the system's C library has them.

typedef unsigned int U32;
typedef unsigned long long U64;

// A whole number of up to 32 * WORDS bits, the least word first.
enum { WORDS = 240, DIGITS = 800 };
typedef struct {
  U32 count;
  U32 words[WORDS];
} Whole;

static void multiply_add(Whole *n, U32 factor, U32 more) {
  U64 carry = more;
  for (U32 i = 0; i < n->count; i++) {
    carry += (U64)n->words[i] * factor;
    n->words[i] = (U32)carry;
    carry >>= 32;
  }
  if (carry && n->count < WORDS) n->words[n->count++] = (U32)carry;
}

static void shift_left(Whole *n, U32 bits) {
  U32 const whole = bits / 32, part = bits % 32;
  if (!n->count) return;
  for (U32 i = n->count; i--;) n->words[i + whole] = n->words[i];
  for (U32 i = 0; i < whole; i++) n->words[i] = 0;
  n->count += whole;
  if (part) multiply_add(n, (U32)1 << part, 0);
}

static U32 bit_count(Whole const *n) {
  return n->count ? 32 * n->count - (U32)__builtin_clz(n->words[n->count - 1]) : 0;
}

static int is_less(Whole const *a, Whole const *b) {
  if (a->count != b->count) return a->count < b->count;
  for (U32 i = a->count; i--;)
    if (a->words[i] != b->words[i]) return a->words[i] < b->words[i];
  return 0;
}

static void subtract(Whole *a, Whole const *b) {
  U64 borrow = 0;
  for (U32 i = 0; i < a->count; i++) {
    U64 const taken = borrow + (i < b->count ? b->words[i] : 0);
    borrow = a->words[i] < taken;
    a->words[i] = (U32)(a->words[i] - taken);
  }
  while (a->count && !a->words[a->count - 1]) a->count--;
}

// digits * 10^exponent, rounded to the nearest number, halves to the even: long division, bit by bit.
static double nearest(Whole *digits, int exponent) {
  static Whole divisor;
  divisor.count = 1;
  divisor.words[0] = 1;
  for (int i = 0; i < exponent; i++) multiply_add(digits, 10, 0);
  for (int i = 0; i > exponent; i--) multiply_add(&divisor, 10, 0);
  // The quotient's first bit: the numbers are shifted until it is that of the units.
  int shift = (int)bit_count(digits) - (int)bit_count(&divisor);
  if (shift > 0) shift_left(&divisor, (U32)shift);
  else shift_left(digits, (U32)-shift);
  if (is_less(digits, &divisor)) {
    multiply_add(digits, 2, 0);
    shift--;
  }
  // The quotient is from 1 up to 2, times 2^shift. The least numbers have fewer bits.
  int bits = shift >= -1022 ? 53 : 53 - (-1022 - shift);
  if (shift > 1023) return __builtin_inf();
  if (bits < 0) return 0;
  U64 quotient = 0;
  for (int i = 0; i < bits; i++) {
    quotient <<= 1;
    if (!is_less(digits, &divisor)) {
      subtract(digits, &divisor);
      quotient |= 1;
    }
    multiply_add(digits, 2, 0);
  }
  // What is left, of which one half has been doubled to one.
  if (is_less(&divisor, digits) || (!is_less(digits, &divisor) && quotient & 1)) quotient++;
  double result = (double)quotient;
  int power = shift - bits + 1;
  for (; power < -1000; power += 500) result *= 0x1p-500;
  for (; power > 1000; power -= 500) result *= 0x1p500;
  union {
    U64 bits;
    double number;
  } scale = {(U64)(power + 1023) << 52};
  return result * scale.number;
}

// Reads a decimal number; gives back where it ends, or nothing where there is none.
char const *_swift_stdlib_strtod_clocale(char const *text, double *result) {
  static Whole digits;
  static double const powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                  1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                  1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  char const *at = text;
  int const negative = *at == '-';
  if (*at == '-' || *at == '+') at++;
  U64 small = 0;
  int count = 0, exponent = 0, any = 0, point = 0, rest = 0;
  digits.count = 0;
  for (;; at++) {
    if (*at == '.' && !point) {
      point = 1;
      continue;
    }
    if (*at < '0' || *at > '9') break;
    any = 1;
    if (point && exponent > -100000) exponent--;
    if (!count && *at == '0') continue;
    if (count < DIGITS) {
      count++;
      if (count <= 19) small = small * 10 + (U64)(*at - '0');
      if (!digits.count) {
        digits.count = 1;
        digits.words[0] = (U32)(*at - '0');
      } else {
        multiply_add(&digits, 10, (U32)(*at - '0'));
      }
    } else {
      // No double lies so near a half that later digits count but for being there.
      rest |= *at != '0';
      if (exponent < 100000) exponent++;
    }
  }
  if (!any) return 0;
  if (*at == 'e' || *at == 'E') {
    char const *power = at + 1;
    int const down = *power == '-';
    if (*power == '-' || *power == '+') power++;
    if (*power >= '0' && *power <= '9') {
      int value = 0;
      for (; *power >= '0' && *power <= '9'; power++)
        if (value < 100000) value = value * 10 + (*power - '0');
      exponent += down ? -value : value;
      at = power;
    }
  }
  double number;
  if (!count || count + exponent < -330) number = 0;
  else if (count + exponent > 310) number = __builtin_inf();
  // Both are exact, and so one operation rounds once.
  else if (!rest && count <= 15 && exponent >= 0 && exponent <= 22)
    number = (double)small * powers[exponent];
  else if (!rest && count <= 15 && exponent < 0 && exponent >= -22)
    number = (double)small / powers[-exponent];
  else {
    if (rest) {
      multiply_add(&digits, 10, 1);
      exponent--;
    }
    number = nearest(&digits, exponent);
  }
  *result = negative ? -number : number;
  return at;
}
