internal import Contracts

/// How many people a council has and where the number comes from (rule Q3).
struct Members: Equatable, Sendable {
  var count: Int
  var source: MembersSource?

  /// What the authority says of the whole CTE comes first, then the persons of the staff table who
  /// attend, then Formato 911.
  ///
  /// Formato 911's teachers leave out the director, so one is added; a community school's leader
  /// and the staff of initial education are all counted there already.
  init(
    _ figures: SchoolFigures, staff: SchoolStaff?, of kind: SchoolKind,
    _ parameters: SchoolsParameters
  ) {
    if let members = figures.members {
      self.init(count: members, source: .integrantes)
      return
    }
    if let staff {
      self.init(count: staff.persons, source: .staff)
      return
    }
    guard figures.isReported else {
      self.init(count: 0, source: nil)
      return
    }
    let teachers = figures.teachers ?? 0
    let staffIsComplete = kind.service == .comunitario || kind.level == .inicial
    let director =
      switch parameters.countDirector {
      case _ where staffIsComplete: false
      case .todos: true
      case .conGrupo: teachers < figures.roomsInUse ?? 0
      case .no: false
      }
    if director {
      self.init(count: teachers + 1, source: .docentesDirector)
    } else {
      self.init(count: max(teachers, 1), source: .docentes)
    }
  }

  private init(count: Int, source: MembersSource?) {
    self.count = count
    self.source = source
  }

  /// The people of a council of several schools.
  ///
  /// `integrantes_cte` is the size of the whole CTE: one number on several of its rows is that
  /// size; different numbers are taken for those of each school, and all are added, with those of
  /// the schools that give none. The source is the first of those of the parts.
  init(joining parts: [Members]) {
    let given = parts.filter { $0.source == .integrantes }
    if let first = given.first, given.allSatisfy({ $0.count == first.count }) {
      self = first
      return
    }
    let sources: [MembersSource] = [.integrantes, .staff, .docentesDirector, .docentes]
    let source = sources.first { source in parts.contains { $0.source == source } }
    self.init(count: parts.reduce(0) { $0 + $1.count }, source: source)
  }
}
