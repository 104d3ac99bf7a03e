/// The staff who attend in one school, by numbers alone.
struct SchoolStaff: Equatable, Sendable {
  /// Distinct persons; 0 where all attend another school of the same council.
  var persons = 0
  /// By grade, cycle or subject, each person at most once (rule G5).
  var strata: [String: Int] = [:]
  /// Nil where nobody of the school is director or encargado.
  var directors: Int?
  var subdirectors = 0
  var atps = 0
}
