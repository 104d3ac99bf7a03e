/// `groups.json`: who sits in which group of at most 30, and who coordinates it.
///
/// Written by `encuentro-groups`.
public struct Groups: Document, Equatable {
  public static let schema = "groups/1"
  public static let producer = "encuentro-groups"

  /// Sorted by (encuentro, group).
  public var groups: [Group]
  /// Councils with fewer members than their encuentro has groups, sorted.
  public var shortfalls: [Shortfall]

  public init(groups: [Group], shortfalls: [Shortfall] = []) {
    self.groups = groups
    self.shortfalls = shortfalls
  }

  public var sections: [DocumentSection] {
    [.records("groups", groups), .records("shortfalls", shortfalls)]
  }
}

public struct Group: Codable, Equatable, Sendable {
  public var encuentro: String
  /// Counted from 1.
  public var group: Int
  public var members: Int
  /// Those with somebody in the group, sorted by council.
  public var councils: [GroupShare]
  /// Sorted by (session, role, council): at least one for each session.
  public var coordinators: [Coordinator]

  public init(
    encuentro: String, group: Int, members: Int, councils: [GroupShare],
    coordinators: [Coordinator]
  ) {
    self.encuentro = encuentro
    self.group = group
    self.members = members
    self.councils = councils
    self.coordinators = coordinators
  }
}

/// How many people of a council sit in a group.
public struct GroupShare: Codable, Equatable, Sendable {
  public var council: String
  public var members: Int
  /// By grade, cycle or subject, where known.
  public var strata: [String: Int]

  public init(council: String, members: Int, strata: [String: Int] = [:]) {
    self.council = council
    self.members = members
    self.strata = strata
  }
}

public struct Coordinator: Codable, Equatable, Sendable {
  /// 1, 2 or 3.
  public var session: Int
  /// Absent when the role is `por_designar`.
  public var council: String?
  public var role: CoordinatorRole

  public init(session: Int, council: String?, role: CoordinatorRole) {
    self.session = session
    self.council = council
    self.role = role
  }
}

public enum CoordinatorRole: String, Codable, Sendable, CaseIterable {
  case director
  /// The leader of a community council, after every director (rule K1).
  case encargado
  case subdirector, atp
  /// A director who presides beside another so that each leads once (rule K4).
  case co
  case porDesignar = "por_designar"
}

public struct Shortfall: Codable, Equatable, Sendable {
  public var council: String
  /// Groups of its encuentro.
  public var groups: Int
  /// Groups in which it has somebody.
  public var present: Int

  public init(council: String, groups: Int, present: Int) {
    self.council = council
    self.groups = groups
    self.present = present
  }
}
