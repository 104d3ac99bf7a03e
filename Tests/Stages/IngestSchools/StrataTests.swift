import Contracts
import Testing

@testable import IngestSchoolsStage

/// What the staff table tells for rule G5: each person in one grade, cycle or subject.
@Suite struct StrataTests {
  private typealias Case = (cct: String, row: [String: String], stratum: String?)

  @Test(
    arguments: [
      ("19DPR0001U", ["grado": "3"], "3.er grado"), ("19DPR0001U", ["grado": "2° B"], "2.º grado"),
      ("19DPR0001U", ["grado": "PRIMER GRADO"], "1.er grado"),
      ("19DPR0001U", ["grado": "6A"], "6.º grado"),
      ("19DPR0001U", ["grado": "1 y 2"], "1.er ciclo"),
      ("19DPR0001U", ["grado": "3-4"], "2.º ciclo"),
      ("19DPR0001U", ["grado": "1A, 3B"], "multigrado"),
      ("19DPR0001U", ["grado": "1.º a 6.º"], "multigrado"),
      ("19DPR0001U", ["grado": "multigrado"], "multigrado"),
      ("19DPR0001U", ["ciclo": "SEGUNDO CICLO"], "2.º ciclo"),
      ("19DPR0001U", ["ciclo": "III"], "3.er ciclo"),
      ("19DPR0001U", ["ciclo": "2024-2025", "grado": "0"], nil),
      ("19DPR0001U", ["grado": "4", "asignatura": "Español"], "4.º grado"),
      ("19DPR0001U", ["grado": "1", "funcion": "docente_ed_fisica"], "Educación Física"),
      ("19DPR0001U", ["funcion": "docente_ingles"], "Inglés"),
      ("19DPR0001U", ["funcion": "Maestra de aula de medios (cómputo)"], "Cómputo"),
      ("19DPR0001U", ["funcion": "usaer", "grado": "1"], "USAER"),
      ("19DPR0001U", ["funcion": "atp"], nil), ("19DPR0001U", ["funcion": "director"], nil),
      ("19DPR0001U", ["funcion": "director", "grado": "5"], "5.º grado"),
      ("19DES0003K", ["grado": "2", "asignatura": "MATEMATICAS II"], "Matemáticas"),
      ("19DES0003K", ["asignatura": "Ciencias y Tecnología: Física"], "Física"),
      ("19DES0003K", ["asignatura": "Formación cívica y ética"], "Formación Cívica y Ética"),
      ("19DES0003K", ["grado": "2"], "2.º grado"),
    ] as [Case])
  func g5ReadsTheStratum(cct: String, row: [String: String], stratum: String?) throws {
    let ingested = try StaffTable.ingest([StaffTable.post("1", cct, row)])
    #expect(ingested.council(cct + "-1")?.strata == (stratum.map { [$0: 1] } ?? [:]))
    #expect(ingested.companionKeys.isEmpty)
  }

  @Test func g5CountsAPersonInTheStratumOfMostHours() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1", "19DES0003K", ["asignatura": "Historia", "horas": "8"]),
      StaffTable.post("1", "19DES0003K", ["asignatura": "Artes", "horas": "6"]),
      StaffTable.post("1", "19DES0003K", ["asignatura": "Artes", "horas": "6", "grado": "3"]),
      StaffTable.post("2", "19DES0003K", ["asignatura": "Química", "horas": "6"]),
      StaffTable.post("2", "19DES0003K", ["asignatura": "Biología", "horas": "6"]),
      StaffTable.post("3", "19DES0003K"),
    ])
    let council = try #require(ingested.council("19DES0003K-1"))
    #expect(council.members == 3)
    #expect(council.strata == ["Artes": 1, "Biología": 1])
  }

  /// One row for each grade: as many hours in each is several grades and not the first of them.
  @Test func g5JoinsGradesOfAsManyHours() throws {
    let ingested = try StaffTable.ingest([
      StaffTable.post("1", "19DPR0001U", ["grado": "3"]),
      StaffTable.post("1", "19DPR0001U", ["grado": "4"]),
      StaffTable.post("2", "19DPR0001U", ["grado": "1"]),
      StaffTable.post("2", "19DPR0001U", ["grado": "6"]),
    ])
    #expect(ingested.council("19DPR0001U-1")?.strata == ["2.º ciclo": 1, "multigrado": 1])
  }

  @Test(arguments: [
    "GUADALUPE ESCALANTE", "A", "7", "12", "2024", "tercero X Y JUAN", "1er GRADO LOPEZ",
  ])
  func readsNoGradeInAnythingElse(text: String) { #expect(Grades(text) == nil) }

  @Test(arguments: StaffFunction.allCases)
  func readsEveryFunctionOfTheFormat(function: StaffFunction) {
    #expect(StaffFunction(function.rawValue) == function)
    #expect(StaffFunction(function.rawValue.uppercased()) == function)
  }

  @Test(arguments: Subject.allCases) func readsEverySubject(subject: Subject) {
    #expect(Subject(subject.rawValue) == subject)
  }

  @Test(arguments: Cycle.allCases) func readsEveryCycle(cycle: Cycle) {
    #expect(Cycle(cycle.rawValue.uppercased()) == cycle)
  }
}
