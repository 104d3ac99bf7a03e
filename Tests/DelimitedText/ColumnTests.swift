import Contracts
import DelimitedText
import Testing

@Suite struct ColumnTests {
  private let key = ColumnNames(
    "la clave del centro de trabajo", "Clave del centro de trabajo", "cct")

  private func table(_ header: String) throws -> DelimitedTable {
    try DelimitedTable(bytes: Array(header.utf8), name: "escuelas.csv")
  }

  @Test(arguments: [
    "x,Clave del centro de trabajo", "x,CLAVE_DEL_CENTRO_DE_TRABAJO",
    "x, clave  del céntro de trabajo ",
    "x,CCT",
  ])
  func findsAColumnUnderAnyOfItsNames(header: String) throws {
    #expect(try table(header).column(key) == 1)
  }

  @Test func prefersTheFirstName() throws {
    #expect(try table("cct,Clave del centro de trabajo").column(key) == 1)
  }

  @Test func saysWhichColumnIsTwice() throws {
    let error = #expect(throws: InputError.self) { try table("cct,x,C_C_T").column(key) }
    #expect(
      error?.description
        == "escuelas.csv:1: csv.column.duplicate: la clave del centro de trabajo está dos veces, "
        + "como «cct», en las columnas 1 y 3; borre o renombre una de ellas")
  }

  @Test func saysWhichColumnIsMissing() throws {
    let error = #expect(throws: InputError.self) { try table("\nfoo,bar").requiredColumn(key) }
    #expect(
      error?.description
        == "escuelas.csv:2: csv.column.missing: falta la columna con la clave del centro de trabajo; "
        + "se buscó «Clave del centro de trabajo», «cct»; "
        + "revise que la primera fila sea el encabezado, o renombre la columna")
  }

  @Test(arguments: [
    ("Ubicación, al Oeste", "ubicacionaloeste"), ("NIN\u{303}O", "nino"), ("U.S.A.E.R.", "usaer"),
    ("BÁSICA", "basica"), ("  ", ""),
  ])
  func comparesTextsByTheirLetters(text: String, expected: String) {
    #expect(matchingKey(text) == expected)
  }
}

@Suite struct NumberTests {
  private func record<T>(_ cell: String, _ read: (DelimitedRecord) -> T) throws -> T? {
    let table = try DelimitedTable(bytes: Array("a;b\n\(cell);x\n".utf8), name: "t.csv")
    var result: T?
    try table.forEachRecord { result = read($0) }
    return result
  }

  @Test(
    arguments: [
      ("12", .value(12)), (" 007 ", .value(7)), ("12.0", .value(12)), ("12,00", .value(12)),
      ("-3", .value(-3)), ("", .blank), ("1.5", .malformed), ("JUAN", .malformed),
      ("12 34", .malformed), ("99999999999999999999", .malformed), ("inf", .malformed),
      ("½", .malformed), ("٣", .malformed), ("1½", .malformed),
    ] as [(String, Reading<Int>)])
  func readsWholeNumbers(cell: String, expected: Reading<Int>) throws {
    #expect(try record(cell) { $0.integer(0) } == expected)
  }

  /// `1,000` is a thousand or one, according to who writes; a number that is whole in one reading
  /// only is read so.
  @Test(
    arguments: [
      ("1,250", .value(1250)), ("1.250", .malformed), ("1.250.000", .value(1_250_000)),
      ("25.671", .malformed), ("1 250", .value(1250)),
      ("1 000", .value(1000)), ("1\u{A0}000", .value(1000)), ("1,250.00", .value(1250)),
      ("1.250,0", .value(1250)), ("1,000.00", .value(1000)), ("1,000,000", .value(1_000_000)),
      ("1,000", .malformed), ("1.000", .malformed), ("12,000", .malformed),
      ("1,250.5", .malformed), ("1,25,000", .malformed), ("0,250", .malformed),
      ("1,,250", .malformed), (",250", .malformed), ("1,250.", .malformed),
      ("1,250 0", .malformed), ("999,999,999,999,999,999", .malformed), ("-1,250", .malformed),
    ] as [(String, Reading<Int>)])
  func readsThousandsOnlyWhereThereIsOneReading(cell: String, expected: Reading<Int>) throws {
    #expect(try record(cell) { $0.integer(0) } == expected)
  }

  @Test(
    arguments: [
      ("-100.457045", .value(-100.457045)), ("-100,457045", .value(-100.457045)),
      ("1E+2", .value(100)), ("", .blank), ("1.234,5", .malformed), ("nan", .malformed),
      ("0x1p3", .malformed), ("1e999", .malformed),
    ] as [(String, Reading<Double>)])
  func readsDecimals(cell: String, expected: Reading<Double>) throws {
    #expect(try record(cell) { $0.decimal(0) } == expected)
  }

  @Test(arguments: [
    ("100:6:11.56 W", -100.103211111), ("25:42:35.15 N", 25.709763889),
    ("100°22'48.748\" W", -100.380207778), ("25°46'13.37''N", 25.770380556),
    ("100:6:60.00 W", -100.116666667), ("-100 6 11,56", -100.103211111),
    ("100º 6’ 11.56” O", -100.103211111), ("100:6", 100.1),
  ])
  func readsDegreesMinutesAndSeconds(text: String, degrees: Double) throws {
    #expect(abs(try #require(SexagesimalAngle(text)).decimalDegrees - degrees) < 1e-8)
  }

  @Test func marksSecondsOfSixty() throws {
    #expect(try #require(SexagesimalAngle("100:6:60.00 W")).isOverflowing)
    #expect(!(try #require(SexagesimalAngle("100:6:59.99 W")).isOverflowing))
  }

  @Test(arguments: [
    "", "100", "100:61:0 W", "100:6:61 W", "100:6:11 X", "100:6:11:5 W", "CALLE 5 #3", "190:1:1",
  ])
  func refusesOtherAngles(text: String) {
    #expect(SexagesimalAngle(text) == nil)
  }

  @Test(arguments: [
    "sep=;\ncct;turno;nivel\n1;2;3\n", "CATÁLOGO DE ESCUELAS 2024\ncct,turno,nivel\n1,2,3\n",
    "Escuelas,,\ncct,turno,nivel\n", "Título\n\ncct\tturno\tnivel\n",
  ])
  func aRowAboveTheHeaderIsToBeTakenAway(text: String) throws {
    let table = try DelimitedTable(bytes: Array(text.utf8), name: "t.csv")
    let error = #expect(throws: InputError.self) {
      try table.requiredColumn(ColumnNames("la clave", "cct"))
    }
    #expect(error?.remedy == "quite la primera fila, que no es el encabezado")
  }
}
