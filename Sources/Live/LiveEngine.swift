#if !hasFeature(Embedded)
import CLiveEngine

/// The engine that a page computes with: the rooms from Networks to Live, compiled to WebAssembly.
public enum LiveEngine {
  /// The module, packed with gzip; `nil` where the program was compiled without one.
  public static var packed: [UInt8]? {
    guard minilateral_live_engine_size > 0, let start = minilateral_live_engine else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: minilateral_live_engine_size))
  }
}
#endif
