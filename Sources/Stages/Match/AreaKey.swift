internal import Contracts

/// One locality in one meeting shift.
struct AreaKey: Hashable {
  let locality: String
  let shift: MeetingShift

  init(_ locality: String, _ shift: MeetingShift) {
    self.locality = locality
    self.shift = shift
  }

  /// Nil for a council whose locality nobody knows.
  init?(_ council: LocatedCouncil) {
    guard let locality = council.locality else { return nil }
    self.init(locality, council.meetingShift)
  }
}
