/// Names of schools: those of heroes and dates that half of the country's bear, and numbers.
enum SchoolNames {
  private static let heroes = [
    "BENITO JUÁREZ", "MIGUEL HIDALGO", "JOSÉ MARÍA MORELOS", "VICENTE GUERRERO", "NIÑOS HÉROES",
    "IGNACIO ZARAGOZA", "MELCHOR OCAMPO", "LEONA VICARIO", "JOSEFA ORTIZ DE DOMÍNGUEZ",
    "EMILIANO ZAPATA", "FRANCISCO VILLA", "LÁZARO CÁRDENAS", "GUADALUPE VICTORIA",
    "MARIANO MATAMOROS", "IGNACIO ALLENDE", "FRANCISCO I. MADERO", "VENUSTIANO CARRANZA",
    "GÓMEZ FARÍAS", "CUAUHTÉMOC", "NETZAHUALCÓYOTL", "JUSTO SIERRA", "JOSÉ VASCONCELOS",
    "20 DE NOVIEMBRE", "5 DE MAYO", "18 DE MARZO", "24 DE FEBRERO", "CONSTITUCIÓN DE 1917",
    "EJÉRCITO MEXICANO", "REVOLUCIÓN", "PATRIA", "BANDERA NACIONAL", "HÉROES DE LA REFORMA",
  ]
  private static let gardens = [
    "ROSAURA ZAPATA", "ESTEFANÍA CASTAÑEDA", "FEDERICO FROEBEL", "MARÍA MONTESSORI",
    "GABRIELA MISTRAL", "JUAN ESCUTIA", "SOR JUANA INÉS DE LA CRUZ", "AMADO NERVO",
    "FRANCISCO GABILONDO SOLER", "HANS CHRISTIAN ANDERSEN", "OVIDIO DECROLY", "JUAN RULFO",
    "RAMÓN LÓPEZ VELARDE", "CARMEN SERDÁN", "MARGARITA MAZA", "OCTAVIO PAZ", "ROSARIO CASTELLANOS",
  ]
  private static let virtues = [
    "INDEPENDENCIA", "VALLE ALTO", "NUEVO DÍA", "DEL PARQUE", "LAS FUENTES", "MIRADOR",
    "DEL ENCINO", "LA ALAMEDA", "LOS CIPRESES", "HORIZONTES",
  ]

  static func name(of kind: SchoolKind, number: Int, _ random: inout SeededRandom) -> String {
    switch kind {
    case .preescolar, .preescolarComunitario: random.pick(gardens)
    case .preescolarIndigena: random.pick(["XÓCHITL", "CITLALI", "NEZAHUALPILLI", "TONATIUH"])
    case .primaria, .primariaComunitaria, .secundariaComunitaria: random.pick(heroes)
    case .primariaIndigena: random.pick(["CUAUHTÉMOC", "CUITLÁHUAC", "MOCTEZUMA", "IXTLILXÓCHITL"])
    case .secundaria: "SECUNDARIA GENERAL NÚM. \(number) " + random.pick(heroes)
    case .tecnica: "SECUNDARIA TÉCNICA NÚM. \(number)"
    case .telesecundaria: "TELESECUNDARIA NÚM. \(number) " + random.pick(heroes)
    case .nocturna: "SECUNDARIA PARA TRABAJADORES NÚM. \(number)"
    case .inicial: "CENTRO DE DESARROLLO INFANTIL NÚM. \(number)"
    case .inicialIndigena: "CENTRO DE EDUCACIÓN INICIAL INDÍGENA NÚM. \(number)"
    case .inicialNoEscolarizada: "MÓDULO DE EDUCACIÓN INICIAL NÚM. \(number)"
    case .cam: "CENTRO DE ATENCIÓN MÚLTIPLE NÚM. \(number)"
    case .usaer: "UNIDAD DE SERVICIOS DE APOYO A LA EDUCACIÓN REGULAR NÚM. \(number)"
    case .adultos: "CENTRO DE EDUCACIÓN BÁSICA PARA ADULTOS NÚM. \(number)"
    case .bachillerato: "PREPARATORIA NÚM. \(number)"
    case .tecnologico: "CENTRO DE BACHILLERATO TECNOLÓGICO NÚM. \(number)"
    case .capacitacion: "CENTRO DE CAPACITACIÓN NÚM. \(number)"
    case .superior: "UNIVERSIDAD " + random.pick(virtues)
    case .particularInicial, .particularPreescolar, .particularPrimaria, .particularSecundaria:
      privateSchool(&random)
    }
  }

  /// Some bear the commas and quotation marks that a CSV must quote.
  private static func privateSchool(_ random: inout SeededRandom) -> String {
    let name = random.pick(virtues)
    return switch random.below(8) {
    case 0: "COLEGIO \(name), A.C."
    case 1: "\"LICEO \(name), S.C.\""
    case 2, 3: "INSTITUTO \(name)"
    default: "COLEGIO \(name)"
    }
  }
}
