import Foundation
import Testing

@testable import encuentro_synthesize

private let request = StateRequest(
  councils: Showcase.councils + 300, seed: 5, defects: 0, showcase: true, staff: true)
private let state = SyntheticState(Entity.all[0], request)

/// The rows of a table as dictionaries; none of these tables quotes a cell.
private func rows(_ bytes: [UInt8]) -> [[String: String]] {
  let lines = bytes.split(separator: 0x0A).map { line in
    String(String.UnicodeScalarView(line.dropLast().map { Unicode.Scalar($0) }))
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
}

private let keys = Set(state.schools.map { $0.key(state.entity) })

@Suite("Tables beside the catalogue")
struct TableTests {
  @Test("Every public council of a supervised kind has a zona of a size that one can visit")
  func zones() {
    let zones = rows(ZoneTable.bytes(state, request))
    #expect(Set(zones.compactMap { $0["cct"] }).isSubset(of: keys))
    #expect(zones.count >= state.schools.count { $0.kind.isCouncil })
    let sizes = Dictionary(grouping: zones) { $0["cct_supervision"] ?? "" }.mapValues(\.count)
    #expect(sizes[""] == nil)
    #expect(sizes.values.allSatisfy { $0 <= 20 })
  }

  @Test("What the showcase says of a school stands in its row")
  func remarks() throws {
    let zones = rows(ZoneTable.bytes(state, request))
    let tags = state.keysByTag
    func row(_ tag: String) throws -> [String: String] {
      let key = try #require(tags[tag])
      return try #require(zones.first { $0["cct"] == key })
    }
    #expect(try row("los-unidos")["cct_sede_cte_multigrado"] == tags["la-sede"])
    #expect(try row("aulas-dichas")["apta_sede"] == "SI")
    #expect(try row("gran-escuela")["n_atp"] == "1")
    #expect(try row("interesada-1")["particular_interesada"] == "SI")
    #expect(try row("unitaria-sur")["cte_id"] == row("unitaria-norte")["cte_id"])
  }

  @Test("Pupils go from a preescolar to a primaria and from there to a secundaria")
  func flows() {
    let grades = Dictionary(state.schools.map { ($0.key(state.entity), $0.kind.grade) }) { a, _ in
      a
    }
    let flows = rows(FlowTable.bytes(state))
    #expect(flows.count > 100)
    for flow in flows {
      let (from, to) = (grades[flow["cct_origen"] ?? ""], grades[flow["cct_destino"] ?? ""])
      #expect(from.map { $0 + 1 } == to)
      #expect((Int(flow["alumnos"] ?? "") ?? 0) > 0)
    }
    #expect(Set(flows.map { "\($0["cct_origen"]!)\($0["cct_destino"]!)" }).count == flows.count)
  }

  @Test("Nobody of the staff lists can exist")
  func people() {
    let staff = rows(StaffTable.bytes(state, request))
    #expect(staff.count > 500)
    for row in staff {
      if let curp = row["curp"], !curp.isEmpty {
        #expect(curp.count == 18)
        #expect(curp.dropFirst(6).prefix(2) == "13", "no month is the thirteenth")
      }
      if let telephone = row["telefono"], !telephone.isEmpty { #expect(telephone.hasPrefix("000")) }
      if let mail = row["correo"], !mail.isEmpty { #expect(mail.hasSuffix("@example.org")) }
      #expect(!(row["id_persona"] ?? "").isEmpty || !(row["curp"] ?? "").isEmpty)
    }
  }

  @Test("A school's own staff are its director and as many teachers as it reports")
  func ownStaff() throws {
    let staff = Staff(state, request)
    let index = try #require(state.schools.firstIndex { $0.tag == "centro-1" })
    let own = Dictionary(grouping: staff.posts.filter { $0.school == index }) { $0.function }
    #expect(Set(own[.director]?.map(\.person.id) ?? []).count == 1)
    #expect(Set(own[.docente]?.map(\.person.id) ?? []).count == 24)
  }

  @Test("Some teach in several schools, some as many hours in two, some go where they are sent")
  func travelling() {
    let posts = Staff(state, request).posts.filter { $0.function == .docenteEdFisica }
    let people = Dictionary(grouping: posts, by: \.person.id).values
    #expect(people.contains { $0.count == 3 })
    let all = Staff(state, request).posts
    let several = Dictionary(grouping: all, by: \.person.id).values.filter {
      Set($0.map(\.school)).count > 1
    }
    #expect(several.contains { posts in Set(posts.map(\.hours)).count < posts.count })
    #expect(several.contains { posts in posts.contains { $0.attends != nil } })
  }
}
