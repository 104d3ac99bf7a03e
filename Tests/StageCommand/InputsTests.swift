import Contracts
import Foundation
import Testing

@testable import StageCommand

@Suite struct InputsTests {
  private let folder = try! TemporaryFolder()

  private func inputs(_ json: String) throws -> Inputs {
    try folder.write(json, to: "inputs.json")
    try folder.write("", to: "datos/b.shp")
    mkfifo(folder.path("datos/pipe"), 0o600)
    try folder.write("", to: "datos/colonias/colonias _mty.shp")
    try folder.write("", to: "datos/colonias/colonias_apodaca.shp")
    return try Inputs(file: folder.path("inputs.json"), data: folder.path("datos"))
  }

  @Test func expandsGlobsInAFixedOrderAndKeepsBlanks() throws {
    let files = try inputs(#"{"colonias": ["colonias/*.shp", "b.shp"]}"#).files("colonias")
    #expect(
      files.map(\.name) == [
        "colonias/colonias _mty.shp", "colonias/colonias_apodaca.shp", "b.shp",
      ])
  }

  @Test(arguments: ["datos [2024]", "datos*", "datos?", "da\\tos", "d[!a]tos", "datos {a}"])
  func aFolderMayBearAnyName(name: String) throws {
    try folder.write(#"{"colonias": ["capas/*.shp"]}"#, to: "inputs.json")
    try folder.write("", to: name + "/capas/a.shp")
    let files = try Inputs(file: folder.path("inputs.json"), data: folder.path(name))
      .files("colonias")
    #expect(files.map(\.name) == ["capas/a.shp"])
  }

  /// A Mac hands over names whose accents stand apart.
  @Test(arguments: ["Nuevo León.csv", "capas/Peñón*.csv"])
  func anAccentMayBeWrittenInEitherWay(pattern: String) throws {
    for (written, named) in [
      (pattern.decomposedStringWithCanonicalMapping, pattern.precomposedStringWithCanonicalMapping),
      (pattern.precomposedStringWithCanonicalMapping, pattern.decomposedStringWithCanonicalMapping),
    ] {
      let folder = try TemporaryFolder()
      try folder.write("", to: "datos/" + written.replacing("*", with: " Blanco"))
      try folder.write(#"{"schools": ["\#(named)"]}"#, to: "inputs.json")
      let files = try Inputs(file: folder.path("inputs.json"), data: folder.path("datos"))
        .files("schools")
      #expect(files.map { FileManager.default.fileExists(atPath: $0.path) } == [true])
    }
  }

  @Test func aNameMayBeginWithACombiningMark() throws {
    try folder.write(#"{"schools": ["*.csv"]}"#, to: "inputs.json")
    try folder.write("", to: "datos/\u{301}a.csv")
    let files = try Inputs(file: folder.path("inputs.json"), data: folder.path("datos"))
      .files("schools")
    #expect(files.map { FileManager.default.fileExists(atPath: $0.path) } == [true])
  }

  @Test func aNameThatIsNoUTF8IsTold() throws {
    try folder.write(#"{"schools": ["*.csv"]}"#, to: "inputs.json")
    try folder.write("", to: "datos/b.csv")
    let bytes =
      Array(folder.path("datos/Le").utf8CString.dropLast()) + [CChar(bitPattern: 0xF3), 0x6E]
    let opened = open(bytes + Array(".csv".utf8CString), O_CREAT | O_WRONLY, 0o600)
    try #require(opened >= 0)
    close(opened)
    let error = #expect(throws: InputError.self) {
      _ = try Inputs(file: folder.path("inputs.json"), data: folder.path("datos")).files("schools")
    }
    #expect(error?.kind == .usage)
    #expect(error?.problem.contains("UTF-8") == true)
  }

  @Test func carriesWhatTheUserSaysOfAFile() throws {
    let file = try inputs(
      #"{"colonias": [{"file": "b.shp", "nameField": "NOM", "crs": "EPSG:32614"}]}"#
    ).files("colonias")[0]
    #expect(file.nameField == "NOM")
    #expect(file.crs == "EPSG:32614")
    #expect(file.keyField == nil)
  }

  @Test func anAbsentKeyIsNoFile() throws {
    #expect(try inputs("{}").files("colonias").isEmpty)
  }

  @Test(arguments: [
    (#"{"escuelas": []}"#, "inputs.escuelas", InputError.Kind.usage),
    (#"{"acuerdos": ["b.shp"]}"#, "inputs.acuerdos", .usage),
    (#"{"schools": "b.shp"}"#, "inputs.schools", .usage),
    (#"{"schools": [{"file": "b.shp", "campo": "x"}]}"#, "inputs.schools[0].campo", .usage),
    (#"{"schools": [{"file": "b.shp", "crs": 6372}]}"#, "inputs.schools[0].crs", .usage),
    (#"{"schools": [{"crs": "EPSG:6372"}]}"#, "inputs.schools[0]", .usage),
    (#"{"schools": ["b.shp", ""]}"#, "inputs.schools[1]", .usage),
    (#"{"schools": ["b\u0000.shp"]}"#, "inputs.schools[0]", .usage),
    (#"{"schools": [1]}"#, "inputs.schools[0]", .usage),
    (#"{"schools": ["."]}"#, "inputs.schools", .usage),
    (#"{"schools": ["colonia?"]}"#, "inputs.schools", .usage),
    (#"{"schools": ["pipe"]}"#, "inputs.schools", .usage),
    (#"{"schools": ["b.shp"], "schools": []}"#, "inputs.schools", .usage),
    (#"{"schools": ["b.shp"]"#, "inputs", .usage),
    (#"[]"#, "inputs", .usage),
    (#"{"schools": []}"#, "inputs.schools", .usage),
    (#"{"schools": ["c.shp"]}"#, "inputs.schools", .missing),
    (#"{"schools": ["*.csv"]}"#, "inputs.schools", .missing),
  ])
  func refusesInOneLine(json: String, key: String, kind: InputError.Kind) throws {
    let error = #expect(throws: InputError.self) {
      _ = try inputs(json).files("schools", required: true)
    }
    #expect(error?.key == key)
    #expect(error?.kind == kind)
    #expect(error?.description.contains("\n") == false)
  }
}
