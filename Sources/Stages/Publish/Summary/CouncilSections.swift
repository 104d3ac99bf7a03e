internal import Contracts

// Which schools were read, and that none was lost.

extension Summary {
  func writeSchools(to sheet: inout TextSheet) {
    sheet.heading("Escuelas (cada una es un CTE: escuela y turno)")
    sheet.columns(
      rows([("Leídas", "schools.read"), ("Filas rechazadas", "schools.rejected")])
        + rows([("No elegibles", "schools.ineligible")])
        + IneligibleReason.allCases.map {
          ["  " + $0.words, figures.text("schools.ineligible.\($0.rawValue)")]
        }
        + rows([
          ("Elegibles", "schools.eligible"),
          ("  que reportaron el Formato 911 y participan", "schools.participating"),
          ("Asignadas a un encuentro", "assigned"), ("Sin asignar", "unassigned"),
        ])
        + UnassignedReason.allCases.map {
          ["  " + $0.words, figures.text("unassigned.\($0.rawValue)")]
        },
      [.left, .right])
    sheet.line()
    sheet.columns(
      [["Participan por nivel", "escuelas", "integrantes"]]
        + Level.allCases.map { level in
          [
            "  " + level.words, figures.text("schools.participating.\(level.rawValue)"),
            figures.text("members.\(level.rawValue)"),
          ]
        } + [
          ["  en total", figures.text("schools.participating"), figures.text("members.total")]
        ],
      [.left, .right, .right])
  }

  func writeSums(to sheet: inout TextSheet) {
    sheet.heading("Sumas")
    for sum in councilSums + memberSums { sheet.line("  " + sum) }
  }

  private var councilSums: [String] {
    let ineligible = IneligibleReason.allCases.map {
      figures.count("schools.ineligible.\($0.rawValue)")
    }
    let unassigned = UnassignedReason.allCases.map { figures.count("unassigned.\($0.rawValue)") }
    let levels = Level.allCases.map { figures.count("schools.participating.\($0.rawValue)") }
    return [
      sum(
        "schools.read", "leída", "leídas",
        [
          counted("schools.eligible", "elegible", "elegibles"),
          counted("schools.ineligible", "no elegible", "no elegibles"),
        ], [figures.count("schools.eligible"), figures.count("schools.ineligible")]),
      sum("schools.ineligible", "no elegible", "no elegibles", of: ineligible),
      sum(
        "schools.eligible", "elegible", "elegibles",
        [
          counted("assigned", "asignada", "asignadas"),
          counted("unassigned", "sin asignar", "sin asignar"),
        ], [figures.count("assigned"), figures.count("unassigned")]),
      sum("unassigned", "sin asignar", "sin asignar", of: unassigned),
      sum("schools.participating", "que participa", "que participan", of: levels),
      sum(
        "schools.participating", "que participa", "que participan",
        [
          counted("assigned", "asignada", "asignadas"),
          SpanishNumber.counted(leftOut.count, "sin asignar", "sin asignar"),
        ], [figures.count("assigned"), leftOut.count]),
    ].compactMap(\.self)
  }

  private var memberSums: [String] {
    let seated = register.documents.groups.groups.reduce(0) { $0 + $1.members }
    let left = leftOut.reduce(0) { $0 + ($1.members ?? 0) }
    return [
      sum(
        "members.total", "integrante", "integrantes",
        [
          figures.count("members.assigned").map { SpanishNumber.text($0) + " en encuentros" },
          SpanishNumber.counted(left, "sin asignar", "sin asignar"),
        ], [figures.count("members.assigned"), left]),
      sum(
        "members.assigned", "integrante en encuentros", "integrantes en encuentros",
        [SpanishNumber.counted(seated, "integrante en grupos", "integrantes en grupos")], [seated]),
    ]
  }

  /// Those that reported to Formato 911 and still are in no encuentro.
  private var leftOut: [CouncilRecord] {
    register.councils.filter { $0.council.participates && $0.status == .sinAsignar }
  }

  /// `8 = 5 elegibles + 3 no elegibles`, or that it does not close.
  private func sum(
    _ total: String, _ singular: String, _ plural: String, _ parts: [String?], _ counts: [Int?]
  ) -> String {
    let left = counted(total, singular, plural) ?? "sin dato"
    let right = parts.map { $0 ?? "sin dato" }.joined(separator: " + ")
    let known = counts.compactMap { $0 }
    let closes = known.count == counts.count && known.reduce(0, +) == figures.count(total)
    return closes ? "\(left) = \(right)" : "\(left) ≠ \(right)   <- NO CIERRA"
  }

  /// The same of the terms that are not zero; nil where it closes with one term or none, which tells
  /// nothing.
  private func sum(
    _ total: String, _ singular: String, _ plural: String, of counts: [Int?]
  ) -> String? {
    let terms = counts.filter { $0 != 0 }
    if terms.count < 2, (terms.first ?? 0) == figures.count(total) { return nil }
    return sum(
      total, singular, plural,
      (terms.isEmpty ? [0] : terms).map { $0.map { SpanishNumber.text($0) } }, counts)
  }
}
