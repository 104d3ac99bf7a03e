/// What a school is, in the words of SEP's catalogue.
enum SchoolKind: CaseIterable {
  case inicial, inicialIndigena, inicialNoEscolarizada
  case preescolar, preescolarIndigena, preescolarComunitario
  case primaria, primariaIndigena, primariaComunitaria
  case secundaria, tecnica, telesecundaria, secundariaComunitaria, nocturna
  case cam, usaer, adultos
  case particularInicial, particularPreescolar, particularPrimaria, particularSecundaria
  case bachillerato, tecnologico, capacitacion, superior

  /// Tipo, nivel and servicio educativo.
  var words: (type: String, level: String, service: String) {
    switch self {
    case .inicial, .particularInicial: ("INICIAL", "INICIAL", "LACTANTE Y MATERNAL")
    case .inicialIndigena: ("INICIAL", "INICIAL", "INICIAL INDÍGENA")
    case .inicialNoEscolarizada: ("INICIAL", "INICIAL", "INICIAL NO ESCOLARIZADA")
    case .preescolar, .particularPreescolar: ("BÁSICA", "PREESCOLAR", "GENERAL")
    case .preescolarIndigena: ("BÁSICA", "PREESCOLAR", "INDÍGENA")
    case .preescolarComunitario: ("BÁSICA", "PREESCOLAR", "COMUNITARIO")
    // Adult centres are listed as ordinary primarias.
    case .primaria, .particularPrimaria, .adultos: ("BÁSICA", "PRIMARIA", "GENERAL")
    case .primariaIndigena: ("BÁSICA", "PRIMARIA", "INDÍGENA")
    case .primariaComunitaria: ("BÁSICA", "PRIMARIA", "COMUNITARIO")
    // And secundarias for workers as ordinary secundarias.
    case .secundaria, .particularSecundaria, .nocturna: ("BÁSICA", "SECUNDARIA", "GENERAL")
    case .tecnica: ("BÁSICA", "SECUNDARIA", "TÉCNICA")
    case .telesecundaria: ("BÁSICA", "SECUNDARIA", "TELESECUNDARIA")
    case .secundariaComunitaria: ("BÁSICA", "SECUNDARIA", "COMUNITARIO")
    case .cam: ("ESPECIAL", "CAM", "CAM")
    case .usaer: ("ESPECIAL", "CAM", "U.S.A.E.R.")
    case .bachillerato: ("MEDIA SUPERIOR", "MEDIA SUPERIOR", "BACHILLERATO GENERAL")
    case .tecnologico: ("MEDIA SUPERIOR", "MEDIA SUPERIOR", "TECNOLÓGICO")
    case .capacitacion:
      ("CAPACITACIÓN", "FORMACIÓN PARA EL TRABAJO", "FORMACIÓN PARA EL TRABAJO")
    case .superior: ("SUPERIOR", "SUPERIOR", "LICENCIATURA Y POSGRADO")
    }
  }

  /// Classifiers and identifiers of its keys with who pays, and how many in a hundred have them.
  var keys: [(element: (prefix: String, funding: String), weight: Int)] {
    switch self {
    case .inicial: [(("DDI", Funding.transferred), 60), (("NDI", Funding.federal), 40)]
    case .inicialIndigena: [(("DIN", Funding.transferred), 1)]
    case .inicialNoEscolarizada: [(("FEI", Funding.transferred), 1)]
    case .preescolar: [(("DJN", Funding.transferred), 80), (("EJN", Funding.state), 20)]
    case .preescolarIndigena: [(("DCC", Funding.transferred), 1)]
    case .preescolarComunitario: [(("KJN", Funding.federal), 1)]
    case .primaria: [(("DPR", Funding.transferred), 77), (("EPR", Funding.state), 23)]
    case .primariaIndigena: [(("DPB", Funding.transferred), 1)]
    case .primariaComunitaria: [(("KPR", Funding.federal), 1)]
    case .secundaria: [(("DES", Funding.transferred), 55), (("EES", Funding.state), 45)]
    case .tecnica: [(("DST", Funding.transferred), 1)]
    case .telesecundaria: [(("DTV", Funding.transferred), 1)]
    case .secundariaComunitaria: [(("KTV", Funding.federal), 1)]
    case .nocturna: [(("ESN", Funding.state), 85), (("DSN", Funding.transferred), 15)]
    case .cam: [(("DML", Funding.transferred), 70), (("EML", Funding.state), 30)]
    case .usaer: [(("FUA", Funding.transferred), 1)]
    case .adultos: [(("DBA", Funding.transferred), 1)]
    case .particularInicial: [(("PDI", Funding.privately), 1)]
    case .particularPreescolar: [(("PJN", Funding.privately), 1)]
    case .particularPrimaria: [(("PPR", Funding.privately), 1)]
    case .particularSecundaria: [(("PES", Funding.privately), 1)]
    case .bachillerato: [(("EBH", Funding.state), 60), (("PBH", Funding.privately), 40)]
    case .tecnologico: [(("DCT", Funding.federal), 60), (("PCT", Funding.privately), 40)]
    case .capacitacion: [(("PBT", Funding.privately), 85), (("DBT", Funding.federal), 15)]
    case .superior: [(("PSU", Funding.privately), 75), (("ESU", Funding.state), 25)]
    }
  }

  private enum Funding {
    static let transferred = "FEDERAL TRANSFERIDO"
    static let federal = "FEDERAL"
    static let state = "ESTATAL"
    static let privately = "PRIVADO"
  }

  /// A council that takes part: what `--councils` counts.
  var isCouncil: Bool {
    switch self {
    case .inicialNoEscolarizada, .usaer, .adultos, .particularInicial, .particularPreescolar,
      .particularPrimaria, .particularSecundaria, .bachillerato, .tecnologico, .capacitacion,
      .superior:
      false
    default: true
    }
  }

  /// Fills in Formato 911 of Basic Education; the others' figures stand elsewhere.
  var reports911: Bool {
    switch self {
    case .bachillerato, .tecnologico, .capacitacion, .superior, .usaer: false
    default: true
    }
  }

  var isCommunity: Bool {
    switch self {
    case .preescolarComunitario, .primariaComunitaria, .secundariaComunitaria: true
    default: false
    }
  }

  /// 1 inicial, 2 preescolar, 3 primaria, 4 secundaria; 0 for what no child goes through.
  var grade: Int {
    switch self {
    case .inicial, .inicialIndigena, .inicialNoEscolarizada, .particularInicial: 1
    case .preescolar, .preescolarIndigena, .preescolarComunitario, .particularPreescolar: 2
    case .primaria, .primariaIndigena, .primariaComunitaria, .particularPrimaria: 3
    case .secundaria, .tecnica, .telesecundaria, .secundariaComunitaria, .nocturna,
      .particularSecundaria:
      4
    default: 0
    }
  }
}
