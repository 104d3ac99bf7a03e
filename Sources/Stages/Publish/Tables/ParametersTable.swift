internal import Contracts

extension Table {
  /// Every decision of the run, those left at their defaults among them.
  static func parameters(_ inForce: [ParameterInForce]) -> Table {
    Table(
      "parametros", "Parámetros", "Las decisiones con que se hizo la propuesta", key: ["parametro"],
      columns: [
        .text("parametro", "Sección y clave en parameters.json", \.path),
        .text("valor", "Valor en vigor", \.value.words),
        .text("unidad", "En qué se mide, o qué se escribe") { ParameterWords.of($0.path)?.unit },
        .text("por_omision", "Valor que toma si nadie lo cambia", \.standard.words),
        .flag("cambiado", "La corrida lo cambió", \.isChanged),
        .text("significado", "Qué es") { ParameterWords.of($0.path)?.meaning },
      ], rows: inForce)
  }
}

extension JSONValue {
  /// As a reader of `parameters.json` knows it; blank where nothing was chosen.
  fileprivate var words: String {
    switch self {
    case .null: ""
    case .bool(let value): value ? "sí" : "no"
    case .number(let value): Int(exactly: value).map(String.init) ?? String(value)
    case .string(let value): value
    case .array(let values): values.map(\.words).joined(separator: ", ")
    case .object(let values):
      values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.words)" }
        .joined(separator: ", ")
    }
  }
}

/// What a parameter is called by people, and in what it is measured.
struct ParameterWords: Equatable {
  let unit: String
  let meaning: String

  /// Of a path; one within a list is told with its place from 1.
  static func of(_ path: String) -> ParameterWords? {
    guard let open = path.firstIndex(of: "["), let close = path.firstIndex(of: "]"),
      let index = Int(path[open..<close].dropFirst())
    else { return all[path] }
    return all[path.replacing("[\(index)]", with: "[]")].map {
      ParameterWords(unit: $0.unit, meaning: $0.meaning.replacing("#", with: String(index + 1)))
    }
  }

  private static let all: [String: ParameterWords] = Dictionary(
    table.split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map { $0.trimmingSpaces }
      return (String(cells[0]), ParameterWords(unit: String(cells[1]), meaning: String(cells[2])))
    }
  ) { first, _ in first }

  /// Path, unit, meaning.
  private static let table = """
    rules.groupSize | integrantes | Integrantes de un grupo, como máximo
    rules.maxMembers | integrantes | Integrantes de un encuentro, como máximo
    rules.maxTravelMetres | metros | Metros a la sede en una localidad dividida, como máximo
    rules.maxMatchMetres | metros | Metros a una escuela de otro nivel, como máximo
    rules.warnMatchMetres | metros | Metros desde los que una unión se señala para revisarla
    rules.nearShiftMetres | metros | Metros en los que un vespertino urbano busca primero su propio turno
    rules.minMembers | integrantes | Integrantes por debajo de los cuales un encuentro es muy pequeño
    rules.joinSmall | sí o no | Une los muy pequeños al más cercano
    rules.camCountsAsLevel | sí o no | El CAM cuenta como nivel
    rules.path | niveles | Niveles de un encuentro completo
    schools.rooms | enUso o existentes | Qué aulas cuentan para la sede
    schools.countDirector | todos, conGrupo o no | A quiénes se suma a los docentes del Formato 911: a toda dirección, a la que tiene grupo o a ninguna
    schools.comunitario | sí o no | Participan las escuelas comunitarias (CONAFE)
    schools.inicialNoEscolarizada | sí o no | Participa la educación inicial no escolarizada
    schools.trabajadores | sí o no | Participa la secundaria para trabajadores
    schools.adultIdentifiers | dos letras de la CCT | Identificadores de la educación para adultos, digan lo que digan sus columnas
    schools.multigradePrimaria | integrantes | Hasta cuántos integrantes una primaria se toma por multigrado, si ninguna columna lo dice
    schools.multigradePreescolar | integrantes | Hasta cuántos integrantes un preescolar se toma por multigrado, si ninguna columna lo dice
    schools.multigradeTelesecundaria | integrantes | Hasta cuántos integrantes una telesecundaria se toma por multigrado, si ninguna columna lo dice
    schools.placeholderSchools | escuelas | Escuelas en un mismo punto desde las que se sospecha que es falso
    schools.placeholderAddresses | domicilios | Domicilios distintos, entre las escuelas de un mismo punto, desde los que se da por falso
    schools.municipalityWithinMetres | metros | Metros de las demás escuelas de su municipio más allá de los que no se cree en un punto
    schools.encoding | auto o su nombre | Codificación del catálogo
    schools.delimiter | auto o el signo | Separador de las columnas del catálogo
    places.encoding | auto o su nombre | Codificación de las capas que no la dicen
    places.crs | auto o su nombre | Sistema de coordenadas de las capas que no lo dicen
    locate.declaredWithinMetres | metros | Metros en los que se toma la localidad declarada
    locate.nearestWithinMetres | metros | Metros en los que se toma el punto rural más cercano
    locate.believedWithinMetres | metros | Metros de la localidad declarada más allá de los que no se cree en un punto
    locate.urbanPopulation | habitantes | Habitantes desde los que es urbana una localidad sin polígono
    locate.urbanStudents | alumnos | Alumnos desde los que lo es, si no se sabe cuántos habitantes tiene
    locate.coloniaCoverage | proporción | Parte de las escuelas de una localidad que una fuente de colonias debe cubrir
    cluster.openingCost | metros-integrante | Lo que pesa cada encuentro
    cluster.missingLevel | metros por integrante | Lo que pesa un nivel que falta en un encuentro y hay en la localidad
    cluster.colonia | metros por integrante | Lo que pesa separar a alguien de su colonia
    cluster.flow | metros por alumno | Lo que pesa un alumno que continúa en una escuela de otro encuentro
    cluster.seed | entero | Con otro, la búsqueda prueba otras divisiones
    cluster.effort | veces | Cuántas veces más larga es la búsqueda
    sedes.rotate | sí o no | Otras escuelas son sede de las sesiones 2 y 3, donde las hay
    sedes.tolerance | metros-integrante | Diferencia en la que las candidatas empatan y es sede la de más alumnos
    groups.minutesBefore | minutos | Minutos antes del inicio a los que se cita
    groups.sessions[].session | 1, 2 o 3 | Número de la sesión #
    groups.sessions[].date | AAAA-MM-DD | Fecha de la sesión #; vacía, se deja en blanco
    groups.sessions[].matutino | HH:MM | Inicio de la sesión # en el matutino
    groups.sessions[].vespertino | HH:MM | Inicio de la sesión # en el vespertino
    groups.sessions[].minutes | minutos | Duración de la sesión #
    publish.title | texto | Título de los productos
    publish.sources | textos | De quién son los datos; si nadie lo dice, de la SEP y, si se leyeron sus capas, del INEGI
    """
}
