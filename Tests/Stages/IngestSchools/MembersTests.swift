import Contracts
import Testing

/// Rule Q3 and what is derived from the number of members.
@Suite struct MembersTests {
  private typealias Case = (row: [String: String], members: Int, source: MembersSource)

  @Test(
    arguments: [
      (["docentes": "7"], 8, .docentesDirector),
      (["docentes": "0"], 1, .docentesDirector),
      (["docentes": ""], 1, .docentesDirector),
      (["docentes": "2", "servicio": "COMUNITARIO"], 2, .docentes),
      (["docentes": "0", "servicio": "COMUNITARIO"], 1, .docentes),
      (["docentes": "4", "nivel": "INICIAL"], 4, .docentes),
      (["docentes": "0", "nivel": "INICIAL"], 1, .docentes),
      (["docentes": "9", "nivel": "CAM", "tipo": "ESPECIAL"], 10, .docentesDirector),
    ] as [Case])
  func q3AddsTheDirectorToTheTeachers(
    row: [String: String], members: Int, source: MembersSource
  ) throws {
    let council = try council(row)
    #expect(council.members == members)
    #expect(council.membersSource == source)
  }

  @Test(arguments: [("0", "1", 1), ("2", "3", 3), ("6", "6", 6), ("0", "0", 1)])
  func q3AddsADirectorWithAGroupOnly(teachers: String, rooms: String, members: Int) throws {
    var parameters = SchoolsParameters()
    parameters.countDirector = .conGrupo
    #expect(try council(["docentes": teachers, "aulas": rooms], parameters).members == members)
  }

  @Test func q3AddsNobodyIfTheParameterSaysSo() throws {
    var parameters = SchoolsParameters()
    parameters.countDirector = .no
    let council = try council(["docentes": "7"], parameters)
    #expect(council.members == 7)
    #expect(council.membersSource == .docentes)
  }

  @Test func q3PrefersTheMembersThatTheAuthorityGives() throws {
    let councils = try ingestShort(
      """
      cct;turno;nivel;integrantes_cte;docentes
      19DPR0001U;1;primaria;12;7
      19DPR0002T;1;primaria;;7
      19DPR0003S;1;primaria;0;7
      """
    ).schools.councils
    #expect(councils.map(\.members) == [12, 8, 8])
    #expect(councils.map(\.membersSource) == [.integrantes, .docentesDirector, .docentesDirector])
  }

  private typealias Multigrade = (row: [String: String], expected: MultigradeSource?)

  @Test(
    arguments: [
      (["docentes": "2"], .derived), (["docentes": "3"], nil),
      (["nivel": "PREESCOLAR", "docentes": "0"], .derived),
      (["nivel": "PREESCOLAR", "docentes": "1"], nil),
      (["nivel": "SECUNDARIA", "servicio": "TELESECUNDARIA", "docentes": "1"], .derived),
      (["nivel": "SECUNDARIA", "servicio": "TELESECUNDARIA", "docentes": "2"], nil),
      (["nivel": "SECUNDARIA", "servicio": "TÉCNICA", "docentes": "0"], nil),
      (["servicio": "COMUNITARIO", "docentes": "9"], .service),
      (["alumnos": "", "docentes": "", "aulas": "", "existentes": ""], nil),
      (["tipo": "MEDIA SUPERIOR", "nivel": "MEDIA SUPERIOR", "docentes": "1"], nil),
    ] as [Multigrade])
  func derivesMultigradeFromTheMembers(
    row: [String: String], expected: MultigradeSource?
  ) throws {
    let council = try council(row)
    #expect(council.multigradeSource == expected)
    #expect(council.multigrade == (expected != nil))
  }

  @Test func takesMultigradeFromItsColumn() throws {
    let councils = try ingestShort(
      """
      cct,turno,nivel,servicio,docentes,multigrado
      19DPR0001U,1,primaria,general,9,Sí
      19DPR0002T,1,primaria,general,1,no
      19DPR0003S,1,primaria,general,1,
      """
    ).schools.councils
    #expect(councils.map(\.multigrade) == [true, false, true])
    #expect(councils.map(\.multigradeSource) == [.column, .column, .derived])
  }

  private typealias Rooms = (enUso: String, existentes: String, rooms: Int?, source: RoomsSource)

  @Test(
    arguments: [
      ("7", "9", 7, .enUso), ("0", "9", nil, .unreported), ("", "", nil, .unreported),
    ] as [Rooms])
  func g1CountsTheClassroomsInUse(
    enUso: String, existentes: String, rooms: Int?, source: RoomsSource
  ) throws {
    let council = try council(["aulas": enUso, "existentes": existentes])
    #expect(council.rooms == rooms)
    #expect(council.roomsSource == source)
  }

  @Test func g1CountsTheExistingOnesByParameter() throws {
    var parameters = SchoolsParameters()
    parameters.rooms = .existentes
    let council = try council(["aulas": "7", "existentes": "9"], parameters)
    #expect(council.rooms == 9)
    #expect(council.roomsEnUso == 7)
    #expect(council.roomsSource == .existentes)
  }
}
