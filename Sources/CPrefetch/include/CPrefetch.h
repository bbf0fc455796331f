#pragma once

/// Asks the processor to bring what is at an address nearer, without waiting for it. Only a hint: any
/// address is allowed, and nothing changes but the time. Swift has no word for it.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }
