/// How many teachers, pupils and classrooms a school has, by what it is and where.
///
/// The quantiles are those of the public catalogues of two states, one urban and one rural.
struct SchoolFigures {
  let kind: SchoolKind
  let isUrban: Bool
  let isEvening: Bool

  /// - Parameter share: how large it is among those of its kind, 0 ..< 1.
  func figures(at share: Double, _ random: inout SeededRandom) -> Figures {
    figures(teachers: teachers.value(at: share), &random)
  }

  /// The figures of a school of so many teachers.
  func figures(teachers: Int, _ random: inout SeededRandom) -> Figures {
    let students = max(1, self.students(of: teachers, &random))
    let boys = min(students, random.rounded(random.near(Double(students) / 2, within: 0.15)))
    let women = min(teachers, random.rounded(random.near(Double(teachers) * women, within: 0.2)))
    let rooms = rooms(of: teachers)
    return Figures(
      boys: boys, girls: students - boys, maleTeachers: teachers - women, femaleTeachers: women,
      roomsInUse: rooms, roomsExisting: rooms == 0 ? 0 : rooms + spareRooms(&random))
  }

  /// `Docentes total`, without the director.
  private var teachers: Quantiles {
    switch kind {
    case .preescolar where isUrban: Quantiles(0, 1, 3, 4, 6, 7, 11, 14)
    case .preescolar: Quantiles(0, 0, 0, 1, 2, 4, 7, 10)
    case .preescolarIndigena: Quantiles(0, 0, 0, 0, 1, 3, 5, 10)
    case .preescolarComunitario: Quantiles(0, 0.6, 1, 1, 1, 1.3, 2, 2)
    case .primaria where isUrban && isEvening: Quantiles(0, 6, 6, 7, 12, 16, 23, 32)
    case .primaria where isUrban: Quantiles(0, 6, 7, 12, 15, 18, 24, 32)
    case .primaria: Quantiles(0, 0, 1, 2, 5, 9, 17, 22)
    case .primariaIndigena: Quantiles(0, 0, 1, 2, 4, 6, 17, 20)
    case .primariaComunitaria, .secundariaComunitaria: Quantiles(1, 1, 1, 1, 1, 1.3, 2, 2)
    case .secundaria where isUrban: Quantiles(4, 7, 10, 16, 22, 28, 42, 52)
    case .secundaria: Quantiles(3, 4, 5, 8, 12, 16, 24, 27)
    case .tecnica where isUrban: Quantiles(4, 11, 15, 20, 24, 30, 34, 36)
    case .tecnica: Quantiles(3, 4, 6, 8, 11, 17, 22, 24)
    case .telesecundaria where isUrban: Quantiles(2, 3, 6, 9, 12, 18, 21, 21)
    case .telesecundaria: Quantiles(0, 1, 2, 2, 3, 6, 12, 18)
    case .nocturna: Quantiles(3, 4, 6, 8, 12, 16, 22, 26)
    case .cam: Quantiles(3, 5, 7, 9, 11, 13, 18, 20)
    case .inicial: Quantiles(0, 0, 1, 3, 5, 7, 15, 21)
    case .inicialIndigena: Quantiles(1, 1, 1, 1, 1, 2, 4, 6)
    case .inicialNoEscolarizada: Quantiles(8, 8, 8, 9, 10, 10, 12, 12)
    case .adultos: Quantiles(1, 1, 1, 2, 3, 5, 8, 8)
    case .particularInicial: Quantiles(0, 0, 0, 1, 2, 5, 15, 17)
    case .particularPreescolar: Quantiles(1, 2, 3, 3, 5, 7, 15, 24)
    case .particularPrimaria: Quantiles(1, 5, 6, 7, 12, 18, 28, 47)
    case .particularSecundaria: Quantiles(1, 3, 4, 6, 9, 14, 23, 34)
    case .usaer, .bachillerato, .tecnologico, .capacitacion, .superior:
      Quantiles(0, 0, 0, 0, 0, 0, 0, 0)
    }
  }

  private func students(of teachers: Int, _ random: inout SeededRandom) -> Int {
    let n = Double(teachers)
    let usual =
      switch kind {
      case .preescolar, .preescolarIndigena: 14 + 19 * n
      case .primaria, .primariaIndigena: teachers < 6 ? 12 + 12 * n : 27 * n - 30
      case .preescolarComunitario, .primariaComunitaria, .secundariaComunitaria: 3 + 3 * n
      case .secundaria: teachers < 8 ? 11 * n : 21 * n - 40
      case .tecnica: 24 * n
      case .telesecundaria: 6 + 17 * n
      case .nocturna: 9 * n
      case .cam: 8 * n
      case .inicial: 40 + 22 * n
      case .inicialIndigena: 14 * n
      case .inicialNoEscolarizada: 17 * n
      case .adultos: 12 * n
      case .particularInicial: 35 + 20 * n
      default: 16 * n
      }
    return random.rounded(random.near(usual, within: 0.25))
  }

  /// Classrooms in use; the services that report none have 0.
  private func rooms(of teachers: Int) -> Int {
    switch kind {
    case .preescolarComunitario, .primariaComunitaria, .secundariaComunitaria, .inicialIndigena,
      .inicialNoEscolarizada, .adultos:
      0
    case .primaria, .primariaIndigena, .preescolar, .preescolarIndigena:
      // Where teachers are few, the director has a group.
      teachers < (kind.grade == 2 ? 3 : 6) ? teachers + 1 : teachers
    case .secundaria, .tecnica: max(3, teachers * 2 / 3)
    case .telesecundaria: max(1, teachers)
    case .nocturna: max(3, teachers / 2)
    case .cam: max(2, teachers * 3 / 5)
    case .inicial: max(2, 3 + teachers / 3)
    default: max(1, teachers)
    }
  }

  private func spareRooms(_ random: inout SeededRandom) -> Int {
    random.weighted([(0, 60), (1, 20), (2, 10), (3, 6), (4, 4)])
  }

  /// The part of women among the teachers.
  private var women: Double {
    switch kind.grade {
    case 1, 2: 0.98
    case 3: 0.7
    case 4: 0.56
    default: 0.73
    }
  }
}
