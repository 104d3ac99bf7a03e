import Contracts
import Foundation

/// A catalogue of a few schools and the staff who work there.
enum StaffTable {
  /// Two primarias, a secundaria of two shifts, a private primaria and a USAER, each with seven
  /// teachers by Formato 911.
  static let schools = """
    cct,turno,nombre,nivel,servicio,control,docentes
    19DPR0001U,1,A,primaria,general,publico,7
    19DPR0002T,1,B,primaria,general,publico,7
    19DES0003K,1,C,secundaria,general,publico,7
    19DES0003K,2,C,secundaria,general,publico,7
    19PPR0004K,1,D,primaria,general,privado,7
    19FUA0005W,1,E,cam,usaer,publico,7

    """

  static let header = [
    "cct", "turno", "id_persona", "nombre", "curp", "rfc", "telefono", "correo", "funcion", "grado",
    "asignatura", "ciclo", "horas", "asiste_en",
  ]

  /// Rows by column: a teacher of primaria A but for what a test says.
  static func text(_ rows: [[String: String]]) -> String {
    let usual = [
      "cct": "19DPR0001U", "turno": "1", "nombre": "GUADALUPE ESCALANTE", "funcion": "docente",
      "telefono": "8112345678", "correo": "lupe@ejemplo.mx", "horas": "25",
    ]
    return Catalogue.csv(
      [header]
        + rows.map { row in header.map { row[$0] ?? usual[$0] ?? "" } })
  }

  /// A row of one person in one school.
  static func post(
    _ person: String, _ cct: String = "19DPR0001U", _ more: [String: String] = [:]
  ) -> [String: String] {
    ["id_persona": person, "cct": cct].merging(more) { $1 }
  }

  static func ingest(_ rows: [[String: String]]) throws -> Ingested {
    try IngestSchoolsStageTests.ingest(schools: schools, staff: text(rows))
  }
}
