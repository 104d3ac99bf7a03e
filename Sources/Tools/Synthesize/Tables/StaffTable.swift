/// `plantilla.csv`: staff lists as supervisions hand them in, with invented people.
enum StaffTable {
  private static let header = [
    "cct", "turno", "id_persona", "nombre", "curp", "rfc", "telefono", "correo", "funcion", "grado",
    "asignatura", "ciclo", "horas", "asiste_en",
  ]

  static func bytes(_ state: SyntheticState, _ request: StateRequest) -> [UInt8] {
    let staff = Staff(state, request)
    var writer = DelimitedWriter(.windows1252)
    writer.add(header)
    let rows = staff.posts.enumerated().map { order, post in
      (key: state.schools[post.school].key(state.entity), order: order, post: post)
    }.sorted { ($0.key, $0.order) < ($1.key, $1.order) }
    for row in rows { writer.add(cells(row.key, row.post, state)) }
    return writer.bytes
  }

  private static func cells(_ key: String, _ post: Post, _ state: SyntheticState) -> [String] {
    let person = post.person
    // One list in three knows persons by their CURP alone, and only directors are called.
    let isListed = person.id % 3 != 0
    let isLeader = post.function == .director || post.function == .encargado
    let attends = post.attends.map { index in
      let school = state.schools[index]
      return school.key(state.entity) + "-\(school.shift.rawValue)"
    }
    return [
      key, String(state.schools[post.school].shift.rawValue),
      isListed ? "P" + padded(person.id, 6) : "", person.name, isListed ? "" : person.curp,
      isLeader ? person.rfc : "", isLeader ? person.telephone : "", isLeader ? person.mail : "",
      post.function.rawValue, post.grade.map(String.init) ?? "", post.subject ?? "",
      post.cycle ?? "", String(post.hours), attends ?? "",
    ]
  }
}
