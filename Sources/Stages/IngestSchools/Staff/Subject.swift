internal import DelimitedText

/// What is taught, in a closed list: a cell that is not of it may hold a name.
enum Subject: String, CaseIterable, Sendable {
  case espanol = "Español"
  case matematicas = "Matemáticas"
  case lenguaIndigena = "Lengua indígena"
  case ingles = "Inglés"
  case biologia = "Biología"
  case fisica = "Física"
  case quimica = "Química"
  case ciencias = "Ciencias"
  case geografia = "Geografía"
  case historia = "Historia"
  case civica = "Formación Cívica y Ética"
  case tecnologia = "Tecnología"
  case artes = "Artes"
  case educacionFisica = "Educación Física"
  case tutoria = "Tutoría y Educación Socioemocional"
  case computo = "Cómputo"
  case otra = "otra asignatura"

  /// In this order: `Educación Física` is no `Física`, `Educación Artística` no `Artes`, and
  /// `Ciencias y Tecnología: Biología` is Biología.
  private static let stems: [(stem: String, subject: Subject)] = [
    ("edfisica", .educacionFisica), ("educacionfisica", .educacionFisica),
    ("lenguaindigena", .lenguaIndigena), ("lenguamaternaindigena", .lenguaIndigena),
    ("espanol", .espanol), ("lenguamaterna", .espanol), ("matematica", .matematicas),
    ("ingles", .ingles), ("lenguaextranjera", .ingles), ("biologia", .biologia),
    ("quimica", .quimica), ("fisica", .fisica), ("ciencias", .ciencias),
    ("geografia", .geografia), ("historia", .historia), ("civica", .civica),
    ("computo", .computo), ("computacion", .computo), ("informatica", .computo),
    ("tecnologia", .tecnologia), ("taller", .tecnologia), ("arte", .artes), ("artistica", .artes),
    ("musica", .artes), ("danza", .artes), ("teatro", .artes), ("tutoria", .tutoria),
    ("socioemocional", .tutoria),
  ]

  /// Nil for a text that names none of the list.
  init?(_ text: String) {
    let key = matchingKey(text)
    if let known = Subject.stems.first(where: { key.contains($0.stem) }) {
      self = known.subject
      return
    }
    guard key == "otra" || key == "otraasignatura" || key == "otras" else { return nil }
    self = .otra
  }
}
