import Contracts
import Foundation
import IngestSchoolsStage
import Testing

/// The folder of real data: beside the package, or where ENCUENTROS_DATA says.
private let dataFolder: URL = {
  if let path = ProcessInfo.processInfo.environment["ENCUENTROS_DATA"] {
    return URL(fileURLWithPath: path)
  }
  return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data").standardized
}()

private func catalogue(of state: String) -> URL {
  dataFolder.appending(path: "\(state)/escuelas-siged-2020.csv")
}

private func isThere(_ state: String) -> Bool {
  FileManager.default.fileExists(atPath: catalogue(of: state).path())
}

private func ingestState(_ state: String) throws -> Ingested {
  var report = Report()
  let file = InputFile(path: catalogue(of: state).path(), name: "escuelas-siged-2020.csv")
  let schools = try ingestSchools(
    SchoolsInputs(schools: [file]), SchoolsParameters(), report: &report)
  return Ingested(schools: schools, report: report)
}

@Suite struct RealCatalogueTests {
  @Test(.enabled(if: isThere("nuevo-leon"), "no real catalogue of Nuevo León here"))
  func readsNuevoLeon() throws {
    let ingested = try ingestState("nuevo-leon")
    let councils = ingested.schools.councils
    #expect(councils.count == 8601)
    #expect(ingested.schools.rejected.isEmpty)
    // Of 5,744 public schools 57 are inicial no escolarizada and 20 adult centres listed as primarias
    // and secundarias.
    let unschooled = councils.filter { $0.ineligibleReason == .inicialNoEscolarizada }
    #expect(unschooled.count == 57)
    #expect(unschooled.allSatisfy { $0.cct.contains("FEI") })
    let eligible = councils.filter(\.eligible)
    #expect(eligible.count == 5744 - 57 - 20)
    let unreported = eligible.filter { !$0.reported911 }
    #expect(unreported.count == 212 - 20)
    #expect(unreported.count { $0.service == .comunitario } == 88)
    #expect(unreported.allSatisfy { !$0.participates && $0.members == 0 })
    #expect(eligible.count { $0.service == .trabajadores } == 64)
    #expect(ingested.report.counts["findings.coord.zero"] == 7)
  }

  @Test(.enabled(if: isThere("hidalgo"), "no real catalogue of Hidalgo here"))
  func readsHidalgo() throws {
    let ingested = try ingestState("hidalgo")
    let councils = ingested.schools.councils
    #expect(councils.count == 9488)
    #expect(ingested.schools.rejected.isEmpty)
    let adults = councils.count { $0.ineligibleReason == .educacionAdultos }
    let unschooled = councils.count { $0.ineligibleReason == .inicialNoEscolarizada }
    #expect(councils.count(where: \.eligible) + adults + unschooled == 7420)
    // Schools of migrant children keep their level, whatever their key says.
    let migrants = councils.filter { $0.cct.contains("DNM") || $0.cct.contains("DZC") }
    #expect(migrants.allSatisfy { $0.eligible })
    #expect(ingested.report.counts["findings.coord.sixty"] == 8)
  }
}
