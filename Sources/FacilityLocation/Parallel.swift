internal import Dispatch
internal import Synchronization

/// The results of 0 ..< count, in this order, computed by at most `threads` threads that each take
/// the next number as they become free: their number changes nothing but the time.
public func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  let workers: [Void] = Array(repeating: (), count: max(1, min(threads, count)))
  return inParallel(count, by: workers) { _, index in body(index) }
}

/// The same by workers, which keep what they need from one to the next: one thread for each.
func inParallel<Worker, Result: Sendable>(
  _ count: Int, by workers: [Worker], _ body: @Sendable (Worker, Int) -> Result
) -> [Result] {
  // Each is used by its own thread alone.
  nonisolated(unsafe) let workers = workers
  let taken = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(workers.count, count)) { number in
    while true {
      let index = taken.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = body(workers[number], index)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}
