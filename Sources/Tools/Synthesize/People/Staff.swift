/// The people of the schools whose supervisions hand in staff tables: all of the showcase's town,
/// and one zona in five.
struct Staff {
  private(set) var posts: [Post] = []
  private let state: SyntheticState
  private var people = 0
  private var random: SeededRandom

  init(_ state: SyntheticState, _ request: StateRequest) {
    self.state = state
    random = SeededRandom(request.seed, "staff", state.entity.code)
    let supervision = Supervision(state)
    let handing = state.schools.indices.filter { index in
      let school = state.schools[index]
      guard school.kind.isCouncil, school.figures != nil, let zone = supervision.zones[index]
      else { return false }
      return state.localities[school.locality].hasColoniaLayer || zone.number % 5 == 2
    }
    for school in handing { addOwnStaff(of: school) }
    addTravelling(among: handing)
  }

  private mutating func person(isWoman: Bool) -> Person {
    people += 1
    return Person(id: people, isWoman: isWoman, &random)
  }

  // MARK: One school

  /// The director and as many teachers as Formato 911 tells.
  private mutating func addOwnStaff(of index: Int) {
    let school = state.schools[index]
    guard let figures = school.figures else { return }
    // Who leads a community school, or one of initial education, is one of those counted there.
    let isLedFromWithin = school.kind.isCommunity || school.kind.grade == 1
    let teachers = isLedFromWithin ? max(figures.teachers, 1) - 1 : figures.teachers
    let leader = person(isWoman: figures.femaleTeachers > 0)
    let hasGroup = figures.roomsInUse > teachers || isLedFromWithin
    let duty = hasGroup ? duties(of: school, teacher: teachers, of: teachers + 1) : []
    add(leader, index, school.kind.isCommunity ? .encargado : .director, duty, hours: 25)
    for teacher in 0..<teachers {
      let isWoman = teacher < figures.femaleTeachers
      add(
        person(isWoman: isWoman), index, .docente,
        duties(of: school, teacher: teacher, of: hasGroup ? teachers + 1 : teachers), hours: 25)
    }
    addFurtherStaff(of: index, teachers: teachers)
  }

  private mutating func addFurtherStaff(of index: Int, teachers: Int) {
    let school = state.schools[index]
    if school.kind.grade == 4, teachers >= 24 {
      add(person(isWoman: random.chance(0.5)), index, .subdirectorAcademico, [], hours: 42)
      add(person(isWoman: random.chance(0.5)), index, .subdirectorGestion, [], hours: 42)
    }
    if teachers >= 8, random.chance(0.04) {
      add(person(isWoman: random.chance(0.5)), index, .atp, [], hours: 30)
    }
    // No members of the CTE, and in every list.
    if teachers >= 6 {
      add(person(isWoman: true), index, .administrativo, [], hours: 40)
      add(person(isWoman: false), index, .apoyo, [], hours: 40)
    }
  }

  /// What somebody teaches: a grade or subject, with the hours for each.
  private struct Duty {
    var grade: Int?
    var subject: String?
    var cycle: String?
  }

  private static let subjects = [
    "Español", "Matemáticas", "Biología", "Física", "Química", "Historia", "Geografía", "Inglés",
    "Artes", "Formación Cívica y Ética", "Tecnología", "Tutoría", "Educación Física",
  ]

  private mutating func duties(of school: School, teacher: Int, of teachers: Int) -> [Duty] {
    let kind = school.kind
    switch kind {
    case .secundaria, .tecnica, .nocturna:
      let subject = Staff.subjects[teacher % Staff.subjects.count]
      let first = teacher / Staff.subjects.count % 3 + 1
      return random.chance(0.5)
        ? [Duty(grade: first, subject: subject)]
        : [Duty(grade: first, subject: subject), Duty(grade: first % 3 + 1, subject: subject)]
    case .inicial, .inicialIndigena:
      return [Duty(cycle: random.pick(["Lactantes", "Maternal"]))]
    case .cam:
      return [Duty(cycle: random.pick(["Preescolar", "Primaria", "Secundaria", "Laboral"]))]
    default:
      // Grades are dealt out; where teachers are fewer, each takes several.
      let grades = kind.grade == 3 ? 6 : 3
      let own = (1...grades).filter { ($0 - 1) % teachers == teacher % teachers }
      let several = teachers < grades ? own : [teacher % grades + 1]
      return several.map { Duty(grade: $0) }
    }
  }

  private mutating func add(
    _ person: Person, _ school: Int, _ function: Post.Function, _ duties: [Duty], hours: Int
  ) {
    guard !duties.isEmpty else {
      posts.append(Post(person: person, school: school, function: function, hours: hours))
      return
    }
    for duty in duties {
      posts.append(
        Post(
          person: person, school: school, function: function, grade: duty.grade,
          subject: duty.subject, cycle: duty.cycle, hours: max(1, hours / duties.count)))
    }
  }

  // MARK: Several schools

  /// Those who teach in two or three primarias of their own zona (rule Q4): most hours in the
  /// first, in some cases as many in the second; a few by the authority's word in the last.
  private mutating func addTravelling(among handing: [Int]) {
    let supervision = Supervision(state)
    let primarias = handing.filter {
      state.schools[$0].kind == .primaria && (state.schools[$0].figures?.teachers ?? 0) >= 5
    }
    let zones = Dictionary(grouping: primarias) { supervision.zones[$0]?.number ?? 0 }
    let functions: [Post.Function] = [
      .docenteEdFisica, .docenteIngles, .docenteComputo, .usaer,
    ]
    for zone in zones.keys.sorted() {
      guard let schools = zones[zone] else { continue }
      for function in functions {
        for start in stride(from: 0, to: schools.count, by: 3) {
          addRound(Array(schools[start..<min(start + 3, schools.count)]), function)
        }
      }
    }
  }

  private mutating func addRound(_ schools: [Int], _ function: Post.Function) {
    let person = person(isWoman: random.chance(0.5))
    let isTie = random.chance(0.15)
    let isSent = random.chance(0.1)
    for (place, school) in schools.enumerated() {
      let hours = [12, isTie ? 12 : 8, 5][place]
      posts.append(
        Post(
          person: person, school: school, function: function, hours: hours,
          attends: isSent ? schools.last : nil))
    }
  }
}
