/// Names of places that sound as Mexican ones do and are made of words.
enum PlaceNames {
  private static let saints = [
    "San Telmo", "San Froilán", "Santa Eduviges", "San Blas", "San Gaspar", "Santa Quiteria",
    "San Melquíades", "San Baltazar", "Santa Rita", "San Pánfilo", "Santo Niño", "San Bonifacio",
    "Santa Brígida", "San Cosme", "San Damián", "Santa Úrsula", "San Roque", "San Isidro",
  ]
  private static let trees = [
    "Sabino", "Fresno", "Mezquite", "Encino", "Nogal", "Capulín", "Huizache", "Pirul", "Tejocote",
    "Guamúchil", "Álamo", "Mimbre", "Ébano", "Anacahuita", "Ocotillo", "Palo Blanco",
  ]
  private static let grounds = [
    "Cañada", "Loma", "Mesa", "Barranca", "Ciénega", "Peña", "Joya", "Cuesta", "Noria", "Presa",
    "Poza", "Labor", "Hacienda", "Cueva", "Era", "Boquilla", "Angostura", "Tinaja",
  ]
  private static let qualities = [
    "Alta", "Baja", "Nueva", "Vieja", "Blanca", "Colorada", "Verde", "Larga", "Seca", "Honda",
  ]
  private static let waters = [
    "Ojo de Agua", "Agua Zarca", "Agua Fría", "Arroyo Seco", "El Salto", "El Vado", "Los Charcos",
    "El Bebedero", "Las Pilas", "El Tanque", "Los Pocitos", "El Chorro",
  ]
  private static let seats = [
    "Villa", "Real", "Puerto", "Puente", "Valle", "Mineral", "Rincón", "Cruz", "Fuente",
  ]

  /// A municipio and its seat.
  static func municipality(_ random: inout SeededRandom) -> String {
    switch random.below(4) {
    case 0: random.pick(seats) + " de " + random.pick(saints)
    case 1: random.pick(saints) + " de la " + random.pick(grounds)
    case 2: random.pick(seats) + " del " + random.pick(trees)
    default: plural(random.pick(grounds)) + " de " + random.pick(saints)
    }
  }

  /// A locality, large or small.
  static func locality(_ random: inout SeededRandom) -> String {
    switch random.below(8) {
    case 0: random.pick(saints)
    case 1: random.pick(saints) + " de los " + plural(random.pick(trees))
    case 2: "El " + random.pick(trees)
    case 3: "Los " + plural(random.pick(trees))
    case 4: "La " + random.pick(grounds) + " " + random.pick(qualities)
    case 5: "La " + random.pick(grounds) + " del " + random.pick(trees)
    case 6: random.pick(waters)
    default: random.pick(waters) + " (El " + random.pick(trees) + ")"
    }
  }

  /// A colonia and what INEGI calls its kind.
  static func colonia(_ random: inout SeededRandom) -> (name: String, kind: String) {
    switch random.below(7) {
    case 0: ("Lomas de " + random.pick(saints), "Fraccionamiento")
    case 1: ("Jardines del " + random.pick(trees), "Fraccionamiento")
    case 2: ("Residencial Los " + plural(random.pick(trees)), "Fraccionamiento")
    case 3: ("Barrio de " + random.pick(saints), "Barrio")
    case 4: (random.pick(dates), "Colonia")
    case 5: ("La " + random.pick(grounds), "Colonia")
    default: ("Unidad " + random.pick(trees), "Unidad habitacional")
    }
  }

  static func street(_ random: inout SeededRandom) -> String {
    switch random.below(4) {
    case 0: "CALLE " + random.pick(dates).uppercased()
    case 1: "CALLE " + random.pick(saints).uppercased()
    case 2: "AVENIDA DEL " + random.pick(trees).uppercased()
    default: "CALLE " + plural(random.pick(trees)).uppercased()
    }
  }

  private static let dates = [
    "10 de Mayo", "20 de Noviembre", "5 de Febrero", "1 de Mayo", "16 de Septiembre",
    "21 de Marzo", "24 de Febrero", "18 de Marzo",
  ]

  private static func plural(_ name: String) -> String {
    guard let last = name.last else { return name }
    if name.hasSuffix("ín") { return name.dropLast(2) + "ines" }
    if name.hasSuffix("Palo Blanco") { return "Palos Blancos" }
    return "aeiou".contains(last) ? name + "s" : name + "es"
  }
}
