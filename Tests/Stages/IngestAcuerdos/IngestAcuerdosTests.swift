import Contracts
import Foundation
import IngestAcuerdosStage
import Testing

/// Writes each text to a file of its own, named `a.json`, `b.json` …, and reads them as previous
/// runs.
private func ingest(_ documents: [[UInt8]]) throws -> (acuerdos: Acuerdos, report: Report) {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "acuerdos-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let files = try documents.enumerated().map { index, bytes in
    let name = ["a", "b", "c"][index] + ".json"
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return InputFile(path: url.path(), name: name)
  }
  var report = Report()
  let acuerdos = try ingestAcuerdos(
    AcuerdosInputs(previous: files), AcuerdosParameters(), report: &report)
  return (acuerdos, report)
}

private func failure(_ documents: [[UInt8]]) -> String? {
  do {
    _ = try ingest(documents)
    return nil
  } catch {
    return (error as? InputError)?.description
  }
}

/// An `encuentros.json` of encuentros with these ids and councils.
private func document(_ encuentros: [(id: String, councils: [String])]) throws -> [UInt8] {
  try Encuentros(
    encuentros: encuentros.map {
      Encuentro(
        id: $0.id, shift: .matutino, locality: "190390001", councils: $0.councils,
        levels: [.primaria, .secundaria], members: 20, groupCount: 1, origin: .locality)
    }, matches: [], unassigned: []
  ).encoded()
}

@Suite struct IngestAcuerdosTests {
  @Test func isEmptyWithoutFiles() throws {
    let (acuerdos, report) = try ingest([])
    #expect(acuerdos == Acuerdos())
    #expect(report.counts["previous.encuentros"] == 0)
  }

  @Test func keepsIdsAndCouncilsSorted() throws {
    let (acuerdos, report) = try ingest([
      document([("b", ["19DPR0002Z-1", "19DPR0001A-1"]), ("a", ["19DES0001B-1"])])
    ])
    #expect(
      acuerdos.previous == [
        PreviousEncuentro(id: "a", councils: ["19DES0001B-1"]),
        PreviousEncuentro(id: "b", councils: ["19DPR0001A-1", "19DPR0002Z-1"]),
      ])
    #expect(report.counts["previous.councils"] == 3)
  }

  @Test func readsSeveralFilesInAnyOrder() throws {
    let (a, b) = (try document([("a", ["1"])]), try document([("b", ["2"])]))
    #expect(try ingest([a, b]).acuerdos == ingest([b, a]).acuerdos)
    #expect(try ingest([a, b]).acuerdos.previous.count == 2)
  }

  @Test func refusesACouncilInTwoEncuentros() throws {
    #expect(
      failure([try document([("a", ["1"])]), try document([("b", ["1"])])])
        == "b.json: previous.council: el CTE 1 está en dos encuentros, a y b; "
        + "deje en «previous» solo los documentos de la última corrida, uno por entidad")
    #expect(failure([try document([("a", ["1", "1"])])])?.contains("previous.council") == true)
  }

  @Test func refusesAnEncuentroInTwoFiles() throws {
    #expect(
      failure([try document([("a", ["1"])]), try document([("a", ["2"])])])
        == "b.json: previous.encuentro: el encuentro a ya está en a.json; "
        + "deje en «previous» solo los documentos de la última corrida, uno por entidad")
  }

  @Test func refusesAnotherVersion() throws {
    let older = String(decoding: try document([]), as: UTF8.self)
      .replacing("encuentros/1", with: "encuentros/0")
    #expect(
      failure([Array(older.utf8)])
        == "a.json: document.schema: el documento es «encuentros/0» y se espera «encuentros/1»; "
        + "vuelva a producirlo con encuentro-match")
  }

  @Test(arguments: ["", "{", "[]", "{\"schema\":\"encuentros/1\"}", "CCT,turno\n"])
  func refusesWhatIsNoSuchDocument(text: String) throws {
    let message = try #require(failure([Array(text.utf8)]))
    #expect(message.hasPrefix("a.json: document.malformed: "))
    #expect(!message.contains("\n"))
  }

  @Test func saysWhichFileIsMissing() throws {
    var report = Report()
    let file = InputFile(path: "/nowhere/encuentros.json", name: "encuentros.json")
    let error = #expect(throws: InputError.self) {
      try ingestAcuerdos(
        AcuerdosInputs(previous: [file]), AcuerdosParameters(), report: &report)
    }
    #expect(error?.kind == .missing)
  }
}
