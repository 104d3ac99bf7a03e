import Contracts
import Testing

@testable import encuentro_synthesize

private func lines() throws -> [[UInt8]] {
  let request = StateRequest(councils: 300, seed: 3, defects: 0.1)
  let bytes = try CatalogueTable.bytes(SyntheticState(Entity.all[0], request))
  #expect(bytes.suffix(2) == [0x0D, 0x0A])
  return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
}

private let somewhere = MicroPoint(latitude: 22_801_234, longitude: -102_608_825)
private let middle = MicroPoint(latitude: 22_500_000, longitude: -102_500_000)

private func spoiled(_ defect: CoordinateDefect) -> PointCells {
  PointCells(somewhere, spoiled: defect, municipality: middle)
}

@Suite("The catalogue as SIGED exports it")
struct CatalogueTableTests {
  @Test("Forty columns, CRLF, Windows-1252, eight lines that are no data")
  func form() throws {
    let lines = try lines()
    #expect(lines.allSatisfy { $0.last == 0x0D && !$0.dropLast().contains(0x0D) })
    #expect(CatalogueTable.header.count == 40)
    let footer = lines.suffix(8)
    #expect(footer.allSatisfy { $0.first == 0x2C || !(0x30...0x39).contains($0[0]) })
    #expect(lines[lines.count - 9][0...1] == [0x33, 0x32])
    // É in Windows-1252, and no byte order mark.
    #expect(lines.contains { $0.contains(0xC9) })
    #expect(lines[0].starts(with: Array("Clave del centro".utf8)))
    #expect(lines.contains { line in line.contains(0x22) }, "some names are quoted")
  }

  @Test("Both notations of a point, without closing zeros")
  func point() {
    let cells = PointCells(somewhere)
    #expect(cells.longitude == "-102.608825")
    #expect(cells.latitude == "22.801234")
    #expect(cells.longitudeAngle == "102:36:31.77 W")
    #expect(cells.latitudeAngle == "22:48:4.44 N")
    #expect(
      PointCells(MicroPoint(latitude: 22_500_000, longitude: -102_000_000)).latitude == "22.5")
  }

  @Test("Each defect is what the real catalogues have")
  func defects() {
    #expect(spoiled(.zero).latitude == "0")
    #expect(spoiled(.zero).latitudeAngle == "0:0:0.00 S")
    #expect(spoiled(.missing).longitude == "")
    #expect(spoiled(.malformed).longitude == "-102.608.825")
    #expect(spoiled(.malformed).longitudeAngle == "102:36:31.77 W")
    #expect(spoiled(.sign).longitude == "102.608825")
    #expect(spoiled(.swapped).latitude == "-102.608825")
    #expect(spoiled(.copied).latitude == spoiled(.copied).longitude)
    #expect(spoiled(.dayFraction).latitude == "0.950051")
    #expect(spoiled(.dayFraction).longitude == "102.608825")
    #expect(spoiled(.wholeDegrees).longitude == "-102")
    #expect(spoiled(.digitLost).latitude == "2.801234")
    #expect(spoiled(.sixty).longitudeAngle == "102:35:60.00 W")
    #expect(spoiled(.disagree).latitude == "22.801234")
    #expect(spoiled(.disagree).latitudeAngle != "22:48:4.44 N")
    #expect(spoiled(.outside).latitude == "44.801234")
    #expect(spoiled(.far).latitude == "28.801234")
    #expect(spoiled(.placeholder) == PointCells(middle))
  }

  @Test("ITER writes the same angle with its own signs")
  func iter() {
    #expect(
      Sexagesimal(-100_380_208).iter(positive: "E", negative: "W") == "100°22'48.749\" W")
  }
}
