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
    (#"{"": {}}"#, "parameters", "una sección no tiene nombre"),
    (#"{"rules": {"maxMember": 1}}"#, "rules.maxMember", "parámetro desconocido"),
    (#"{"rules": {"groupSize": 1}}"#, "rules.groupSize", "el valor 1 no es admisible"),
    (#"{"rules": {"groupSize": "30"}}"#, "rules.groupSize", "el valor «30» no es admisible"),
    (#"{"rules": {"groupSize": 30.5}}"#, "rules.groupSize", "el valor 30.5 no es admisible"),
    (#"{"rules": {"groupSize": null}}"#, "rules.groupSize", "el valor null no es admisible"),
    (#"{"rules": {"groupSize": 1e30}}"#, "rules.groupSize", "el valor 1e+30 no es admisible"),
    (#"{"rules": {"groupSize": [30]}}"#, "rules.groupSize", "el valor […] no es admisible"),
    (#"{"rules": {"joinSmall": 1}}"#, "rules.joinSmall", "el valor 1 no es admisible"),
    (#"{"rules": {"path": ["kinder"]}}"#, "rules.path[0]", "el valor «kinder» no es admisible"),
    (
      #"{"rules": {"path": ["primaria", "cam"]}}"#, "rules.path",
      "«cam» no cuenta como nivel y no puede faltar en un encuentro"
    ),
    (
      #"{"groups": {"sessions": [{"session": 1}, {"session": 2, "minutes": 1.5}]}}"#,
      "groups.sessions[1].minutes", "el valor 1.5 no es admisible"
    ),
    (#"{"rules": {"groupSize": 1e400}}"#, "rules.groupSize", "el número 1e400 es demasiado grande"),
    (#"{"rules": []}"#, "rules", "se espera un objeto"),
    (#"{"rules": {}, "rules": {}}"#, "rules", "la clave está repetida"),
    (#"{"rules": "#, "rules", "el archivo termina antes de tiempo"),
    (#"[]"#, "parameters", "no es un objeto JSON"),
  ])
  func refusesWhatItCannotUse(json: String, key: String, problem: String) throws {
    let error = #expect(throws: ParameterError.self) {
      _ = try file(json).section(Rules.self)
    }
    #expect(error?.key == key)
    #expect(error?.problem == problem)
  }

  @Test func everySectionIsValidatedWhicheverIsAskedFor() throws {
    let error = #expect(throws: ParameterError.self) {
      _ = try file("{\n\"rules\": {},\n\"cluster\": {\n\"effort\": -1}}").section(Rules.self)
    }
    #expect(error?.key == "cluster.effort")
    #expect(error?.row == 4)
  }

  @Test func saysWhatKindOfValueIsExpected() throws {
    let remedies = try [
      #"{"rules": {"groupSize": 30.5}}"#, #"{"rules": {"maxTravelMetres": true}}"#,
      #"{"rules": {"joinSmall": "no"}}"#, #"{"rules": {"path": 1}}"#,
      #"{"schools": {"rooms": "todas"}}"#,
    ].map { json in
      let error = #expect(throws: ParameterError.self) { _ = try file(json) }
      return try #require(error).remedy.prefix { $0 != ";" }
    }
    #expect(
      remedies == [
        "se espera un entero", "se espera un número", "se espera true o false",
        "se espera una lista", "se espera uno de los textos admitidos",
      ])
  }

  /// A range that a message leaves out is one that nobody can keep.
  @Test(arguments: [
    (#"{"cluster": {"seed": -1}}"#, "se espera un entero de 0 a 9 007 199 254 740 991"),
    (
      #"{"cluster": {"seed": 9007199254740992}}"#,
      "se espera un entero de 0 a 9 007 199 254 740 991"
    ),
    (#"{"cluster": {"seed": 1e19}}"#, "se espera un entero de menos cifras"),
    (#"{"locate": {"urbanStudents": 10000001}}"#, "se espera un entero de 1 a 10 000 000"),
  ])
  func saysUpToWhereANumberMayGo(json: String, remedy: String) throws {
    let error = #expect(throws: ParameterError.self) { _ = try file(json) }
    #expect(try #require(error).remedy.prefix { $0 != ";" } == remedy)
  }

  /// Whatever a JSON number holds exactly.
  @Test(arguments: [2_147_483_648, 3_000_000_000, 9_007_199_254_740_991])
  func aSeedMayBeLarge(seed: Int) throws {
    let section = try file(#"{"cluster": {"seed": \#(seed)}}"#).section(ClusterParameters.self)
    #expect(section.seed == seed)
    #expect(try printedParameters([section]).contains("\"seed\" : \(seed)\n"))
  }

  @Test func sessionsMayBeGivenInPart() throws {
    let groups = try file(
      #"{"groups": {"sessions": [{"session": 1, "date": "2026-11-27"}, {"session": 2}, {"session": 3}]}}"#
    ).section(GroupsParameters.self)
    #expect(groups.sessions.map(\.date) == ["2026-11-27", nil, nil])
    #expect(groups.sessions[2].matutino == "08:00")
  }

  @Test(arguments: ["2026-99-99", "2026-02-29", "27/11/2026", "2026-11-7", "", "2026-11-+7"])
  func aSessionsDateIsOneOfTheCalendar(date: String) throws {
    let sessions = #"[{"session": 1, "date": "\#(date)"}, {"session": 2}, {"session": 3}]"#
    #expect(throws: ParameterError.self) {
      _ = try ParameterFile(json: Array(#"{"groups": {"sessions": \#(sessions)}}"#.utf8))
        .section(GroupsParameters.self)
    }
  }

  @Test(arguments: [#"["a\nb"]"#, #"[""]"#, #"["a", "a"]"#, #""a""#, #"[1]"#])
  func sourcesAreLines(sources: String) throws {
    #expect(throws: ParameterError.self) {
      _ = try ParameterFile(json: Array(#"{"publish": {"sources": \#(sources)}}"#.utf8))
    }
  }

  @Test func everyParameterIsInForceWithItsDefault() throws {
    let file = try ParameterFile(
      json: Array(
        #"{"rules": {"minMembers": 6, "maxMembers": 120}, "groups": {"sessions": [{"session": 1}, {"session": 2, "date": "2027-01-29"}, {"session": 3}]}}"#
          .utf8))
    let inForce = try file.inForce()
    let changed = inForce.filter(\.isChanged)
    #expect(changed.map(\.path) == ["rules.maxMembers", "groups.sessions[1].date"])
    #expect(changed[0].value == .number(120) && changed[0].standard == .number(150))
    #expect(Set(inForce.map(\.path)).count == inForce.count)
    let schema = try SchemaNode(.parameters)
    for section in ParameterFile.sectionTypes {
      for key in try #require(schema.property(section.name)).properties.keys {
        let path = "\(section.name).\(key)"
        #expect(inForce.contains { $0.path == path || $0.path.hasPrefix(path + "[0].") }, "\(path)")
      }
    }
  }

  @Test(arguments: [#"a\nb"#, #"a\u0000b"#, #"a\u202Eb"#, #"a\u2028b"#, ""])
  func aTitleIsOneLine(title: String) throws {
    #expect(throws: ParameterError.self) {
      _ = try ParameterFile(json: Array(#"{"publish": {"title": "\#(title)"}}"#.utf8))
        .section(PublishParameters.self)
    }
  }

  /// Title and sources stand in every product.
  @Test(
    arguments: ["title", "sources"],
    ["CURP GOMC900101HNLMRR09", "tel. 81 8123 4567", "a@b.mx", " ", "\u{00A0}"])
  func whatHeadsTheProductsIsNoPersonalData(key: String, text: String) throws {
    let value = key == "title" ? "\"\(text)\"" : "[\"SEP\", \"\(text)\"]"
    let error = #expect(throws: ParameterError.self) {
      _ = try ParameterFile(json: Array("{\"publish\": {\"\(key)\": \(value)}}".utf8))
        .section(PublishParameters.self)
    }
    // The message is seen by others: it does not repeat what it refuses.
    #expect(error.map { "\($0)" }?.contains(text.count > 1 ? text : "\0") == false)
  }
}
