import Contracts
import Testing

@Suite struct DocumentCodingTests {
  let document = Clusters(
    clusters: [
      Cluster(
        id: "190390001-M-19DPR0001A-1", locality: "190390001", shift: .matutino,
        councils: ["19DPR0001A-1", "19DJN0002B-1"], sede: "19DPR0001A-1", members: 12)
    ],
    areas: [], left: [LeftCouncil(council: "19DPR0003C-1", reason: .unSoloNivel)])

  @Test func writesSchemaFirstThenSortedKeysOneRecordALine() throws {
    let lines = String(decoding: try document.encoded(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[1] == #""schema":"clusters/1","#)
    #expect(lines[2] == #""areas":[],"#)
    #expect(
      lines[4]
        == #"{"councils":["19DPR0001A-1","19DJN0002B-1"],"id":"190390001-M-19DPR0001A-1","locality":"190390001","members":12,"sede":"19DPR0001A-1","shift":"matutino","status":[]}"#
    )
  }

  @Test func readsWhatItWrote() throws {
    #expect(try Clusters(encoded: try document.encoded()) == document)
  }

  @Test func refusesAnotherVersionAndSaysWhatToRun() throws {
    let old = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("clusters/1", with: "clusters/0")
    #expect(
      throws: DocumentError.schema(
        found: "clusters/0", expected: "clusters/1", producer: "encuentro-cluster")
    ) { try Clusters(encoded: Array(old.utf8)) }
  }

  @Test func namesThePathOfAWrongField() throws {
    let text = String(decoding: try document.encoded(), as: UTF8.self)
      .replacing("\"members\":12", with: "\"members\":\"12\"")
    #expect(
      throws: DocumentError.malformed(
        path: "clusters[0].members", problem: "el valor no es del tipo esperado")
    ) { try Clusters(encoded: Array(text.utf8)) }
  }

  @Test func refusesATruncatedDocument() throws {
    let bytes = try document.encoded()
    #expect(
      throws: DocumentError.malformed(path: "", problem: "no es JSON válido o está incompleto")
    ) { try Clusters(encoded: Array(bytes.prefix(bytes.count / 2))) }
  }
}

@Suite struct DocumentRangeTests {
  @Test(arguments: ["9223372036854775807", "-1"])
  func refusesANumberThatCannotBe(members: String) throws {
    let text = """
      {"schema":"groups/1","groups":[{"encuentro":"a","group":1,"members":\(members),
      "councils":[],"coordinators":[]}],"shortfalls":[]}
      """
    #expect(
      throws: DocumentError.malformed(path: "groups[0]", problem: "un número está fuera de rango")
    ) { try Groups(encoded: Array(text.utf8)) }
  }

  @Test func refusesAPointThatIsNotOnTheEarth() throws {
    let text = """
      {"schema":"places/1","crs":"EPSG:6372","localities":[{"id":"190390001","name":"",
      "latitude":1e18,"longitude":-100}],"municipalities":[],"colonias":[],"findings":[]}
      """
    #expect(
      throws: DocumentError.malformed(
        path: "localities[0]", problem: "un número está fuera de rango")
    ) { try Places(encoded: Array(text.utf8)) }
  }
}
