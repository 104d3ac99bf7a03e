/// What each key of a finding means to who must mend the data.
enum FindingWords {
  /// One Spanish phrase; for a key without one, where to read more.
  static func meaning(of key: String) -> String {
    meanings[key] ?? "vea el detalle en los reportes de la corrida"
  }

  private static let meanings = [
    "cct.letter": "la letra verificadora de la clave no es la que le corresponde",
    "cct.malformed": "renglón con datos y sin una clave válida: no se usó",
    "cct.mended": "clave escrita con espacios, en minúsculas o sin su cero inicial: se corrigió",
    "cct.reference": "la clave de la supervisión o de la sede habitual no es válida",
    "coord.copied": "una coordenada copiada en el lugar de la otra: no se usó",
    "coord.digits": "coordenada a la que falta un dígito o el punto",
    "coord.disagree": "las dos formas de la coordenada no coinciden",
    "coord.far": "coordenada muy lejos de las demás escuelas de su municipio: no se usó",
    "coord.fraction": "latitud guardada como fracción de hora: se corrigió",
    "coord.malformed": "coordenada que no se puede leer",
    "coord.missing": "sin coordenadas",
    "coord.outside": "coordenada fuera de México: no se usó",
    "coord.placeholder": "punto que comparten muchas escuelas de domicilios distintos: no se usó",
    "coord.sign": "coordenada sin su signo: se corrigió",
    "coord.sixty": "coordenada con 60 segundos: se corrigió",
    "coord.swapped": "latitud y longitud intercambiadas: se corrigieron",
    "coord.zero": "coordenadas en cero: no se usaron",
    "cte.conflict": "escuelas de un mismo CTE que dicen cosas distintas de él",
    "cte.ineligible": "escuela de un CTE compartido que no participa: no se unió",
    "key.duplicate": "clave y turno repetidos: se usó uno de los renglones",
    "level.prefix": "la clave y el nivel declarado no coinciden",
    "level.unknown": "nivel educativo que no se reconoce",
    "locality.conflict": "la localidad declarada no es la que contiene el punto",
    "locality.missing": "sin clave de localidad",
    "number.malformed": "número que no se puede leer: se tomó como no reportado",
    "places.colonias": "sin polígonos de colonia: se usó la colonia que declara el catálogo",
    "places.localities": "sin polígonos de localidad: se usó la localidad declarada",
    "position.far": "punto demasiado lejos de su localidad declarada: no se usó",
    "position.missing": "sin un punto utilizable: se tomó uno aproximado, si lo hay",
    "position.outside": "punto fuera de toda localidad conocida: no se usó",
    "row.shifted": "celdas corridas bajo otra columna: renglón por revisar",
    "shift.conflict": "la clave y el nombre del turno no coinciden",
    "shift.unknown": "turno que no se reconoce",
    "strata.sum": "los grados o asignaturas suman más que los integrantes: no se usaron",
    "word.unknown": "palabra que no se reconoce en una columna de lista cerrada",
  ]
}
