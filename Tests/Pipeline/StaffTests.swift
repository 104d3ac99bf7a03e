import Foundation
import Testing

/// A staff list, flows and zonas from the tables to the groups, by the built commands.
@Suite struct StaffTests {
  /// What no file that a run leaves may hold.
  private static let planted = ["ESCALANTE", "EALG800101", "8112345678", "lupe@ejemplo.mx"]

  private static let header = [
    "cct", "turno", "id_persona", "nombre", "curp", "rfc", "telefono", "correo", "funcion", "grado",
    "asignatura", "ciclo", "horas", "asiste_en",
  ]

  /// A secundaria of 63, twenty of them historians, and a primaria of two teachers a grade; one more
  /// is of both, and an ATP of the zona is sent to the primaria.
  private static var staff: String {
    var rows = [header]
    func add(
      _ cct: String, _ function: String, grade: String = "", subject: String = "",
      person: Int? = nil, hours: Int = 25, attends: String = ""
    ) {
      let person = person ?? rows.count
      rows.append([
        cct, "1", "\(person)", "GUADALUPE ESCALANTE \(person)", "EALG800101MNLSRD\(person)",
        "EALG800101AB1", "8112345678", "lupe@ejemplo.mx", function, grade, subject, "", "\(hours)",
        attends,
      ])
    }
    for function in ["director", "subdirector_academico", "subdirector_gestion"] {
      add("19DES0001M", function)
    }
    for _ in 0..<20 { add("19DES0001M", "docente", subject: "Historia") }
    for _ in 0..<40 { add("19DES0001M", "docente", subject: "Matemáticas") }
    add("19DES0001M", "administrativo")
    add("19DPR0001U", "director")
    for grade in 1...6 {
      add("19DPR0001U", "docente", grade: "\(grade)")
      add("19DPR0001U", "docente", grade: "\(grade)")
    }
    add("19FIZ0001E", "atp", attends: "19DPR0001U")
    add("19DPR0001U", "docente_ingles", person: 900, hours: 12)
    add("19DES0001M", "docente_ingles", person: 900, hours: 12)
    // A comma that nobody quoted: the row is longer and holds a name where the function stands.
    rows.append(
      ["19DPR0001U", "1", "901", "ESCALANTE", " GUADALUPE"] + rows[1][4...].map { $0 })
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private func chain() throws -> Chain {
    var chain = Chain()
    try chain.run.write(
      Array(
        """
        cct,turno,nombre,nivel,servicio,control,cve_loc,lat,lon,alumnos,docentes,aulas,director,telefono,curp,correo
        19DES0001M,1,Benito Juárez,secundaria,general,publico,190390001,25.6714,-100.309,900,30,12,G ESCALANTE,8112345678,EALG800101MNLSRD01,lupe@ejemplo.mx
        19DPR0001U,1,Niños Héroes,primaria,general,publico,190390001,25.6721,100.311,300,9,12,G ESCALANTE,8112345678,EALG800101MNLSRD01,lupe@ejemplo.mx

        """.utf8), to: "datos/escuelas.csv")
    try chain.run.write(Array(Self.staff.utf8), to: "datos/plantilla.csv")
    try chain.run.write(
      Array("cct_origen,cct_destino,alumnos\n19DPR0001U,19DES0001M,40\n".utf8),
      to: "datos/flujos.csv")
    try chain.run.write(
      Array("cct,zona,cct_supervision,region\n19DPR0001U,012,19FIZ0001E,NORTE\n".utf8),
      to: "datos/zonas.csv")
    try chain.run.write(
      Array(
        #"{"schools":["escuelas.csv"],"staff":["plantilla.csv"],"flows":["flujos.csv"],"zones":["zonas.csv"]}"#
          .utf8), to: "inputs.json")
    chain.inputs = chain.run.path("inputs.json")
    chain.data = chain.run.path("datos")
    return chain
  }

  private func records(_ bytes: [UInt8]?, _ key: String) throws -> [[String: Any]] {
    let document = try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? [String: Any]
    return try #require(document?[key] as? [[String: Any]])
  }

  @Test func feedsMembersStrataAndWhoPresides() throws {
    let chain = try chain()
    let documents = try chain.makeAll()

    let schools = try records(documents["schools.json"], "councils")
    #expect(schools.map { $0["id"] as? String } == ["19DES0001M-1", "19DPR0001U-1"])
    #expect(schools.map { $0["members"] as? Int } == [64, 14])
    #expect(schools.map { $0["membersSource"] as? String } == ["staff", "staff"])
    let located = try records(documents["located.json"], "councils")
    #expect(located.map { $0["members"] as? Int } == [64, 14])
    #expect(located.map { $0["zone"] as? String } == [nil, "012"])
    #expect(
      located.first?["strata"] as? [String: Int]
        == ["Historia": 20, "Matemáticas": 40, "Inglés": 1])
    #expect(try records(documents["located.json"], "flows").count == 1)

    // 78 people: three groups, G3.
    let groups = try records(documents["groups.json"], "groups")
    #expect(groups.map { $0["members"] as? Int } == [26, 26, 26])
    // G5: every subject and grade in floor/ceil of a third.
    for (stratum, people) in ["Historia": 20, "Matemáticas": 40, "1.er grado": 2, "6.º grado": 2] {
      let parts = groups.map { group in
        (group["councils"] as? [[String: Any]] ?? []).reduce(0) {
          $0 + (($1["strata"] as? [String: Int])?[stratum] ?? 0)
        }
      }
      #expect(parts.reduce(0, +) == people, "\(stratum)")
      #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 1, "\(stratum)")
    }
    // K1, K2: two directors, then the subdirector académico.
    for session in 1...3 {
      let roles = groups.flatMap { $0["coordinators"] as? [[String: Any]] ?? [] }
        .filter { $0["session"] as? Int == session }.compactMap { $0["role"] as? String }
      #expect(roles.sorted() == ["director", "director", "subdirector"])
    }
    #expect(try chain.make("check", ["--overwrite"]).status == 0)
  }

  @Test func leavesNobodysNameBehind() throws {
    let chain = try chain()
    _ = try chain.makeAll()
    #expect(try chain.publish().status == 0)
    let folder = chain.run.url
    var read = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where !path.hasPrefix("datos") {
      guard let bytes = try? chain.run.read(path) else { continue }
      read += 1
      let text = String(decoding: bytes, as: UTF8.self)
      for planted in Self.planted {
        #expect(!text.localizedCaseInsensitiveContains(planted), "\(path): \(planted)")
      }
    }
    #expect(read > 90)
    let report = String(decoding: try chain.run.read("schools.json.report.json"), as: UTF8.self)
    for key in ["row.shifted", "staff.tie"] { #expect(report.contains(key)) }
  }
}
