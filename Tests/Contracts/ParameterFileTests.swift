import Contracts
import Testing

@Suite struct ParameterFileTests {
  private func file(_ json: String) throws -> ParameterFile {
    try ParameterFile(json: Array(json.utf8))
  }

  @Test func anAbsentKeyHasItsDefault() throws {
    let rules = try file(#"{"rules": {"maxMembers": 120}}"#).section(Rules.self)
    #expect(rules.maxMembers == 120)
    #expect(rules.groupSize == 30)
    #expect(rules.path == [.preescolar, .primaria, .secundaria])
  }

  @Test(arguments: [
    (#"{"reglas": {}}"#, "reglas", "sección desconocida"),
    (#"{"rules": {"maxMember": 1}}"#, "rules.maxMember", "parámetro desconocido"),
    (#"{"rules": {"groupSize": 1}}"#, "rules.groupSize", "el valor 1 no es admisible"),
    (#"{"rules": {"groupSize": "30"}}"#, "rules.groupSize", "el valor no es admisible"),
    (#"{"rules": []}"#, "rules", "se espera un objeto"),
    (#"{"rules": "#, "parameters", "no es un objeto JSON válido"),
  ])
  func refusesWhatItCannotUse(json: String, key: String, problem: String) throws {
    let error = #expect(throws: ParameterError.self) {
      _ = try file(json).section(Rules.self)
    }
    #expect(error?.key == key)
    #expect(error?.problem == problem)
  }

  @Test func sessionsMayBeGivenInPart() throws {
    let groups = try file(
      #"{"groups": {"sessions": [{"session": 1, "date": "2026-11-27"}, {"session": 2}, {"session": 3}]}}"#
    ).section(GroupsParameters.self)
    #expect(groups.sessions.map(\.date) == ["2026-11-27", nil, nil])
    #expect(groups.sessions[2].matutino == "08:00")
  }
}
