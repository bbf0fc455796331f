#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A power, under a name that does not clash with a module's.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
