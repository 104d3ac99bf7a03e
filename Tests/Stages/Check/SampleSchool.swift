import Contracts
import Geo

/// One school of the sample: what both `schools.json` and `located.json` say of it.
struct SampleSchool {
  var cct: String
  var level: Level
  var members: Int
  var locality: String
  /// Metres to the north and to the east of the sample's origin, roughly.
  var north: Double
  var east: Double
  var urban = true
  var shift = Shift.matutino
  var meetingShift = MeetingShift.matutino
  var service = Service.general
  var participates = true
  var students: Int? = 100
  var rooms: Int?
  var building: String?
  var roomsExistentes: Int?
  var subdirectors = 0
  var strata: [String: Int] = [:]
  var colonia: String?
  var multigrade = false
  var usualSede: String?
  var marks: [String] = []

  var id: String { "\(cct)-\(shift == .vespertino ? 2 : 1)" }

  var point: Coordinate {
    Coordinate(latitude: 25 + north / 110_750, longitude: -100 + east / 100_950)
  }

  var council: Council {
    Council(
      id: id, cct: cct, ccts: [cct], shiftCode: shift == .vespertino ? "2" : "1", shift: shift,
      name: "ESCUELA \(cct)", level: level, levels: [level], service: service, control: .publico,
      eligible: true, participates: participates, members: members,
      membersSource: participates ? .docentesDirector : nil, reported911: participates,
      students: students, rooms: rooms, roomsEnUso: rooms, roomsExistentes: roomsExistentes,
      roomsSource: rooms == nil ? .unreported : .enUso, multigrade: multigrade,
      multigradeSource: multigrade ? .derived : nil, declaredLocality: locality,
      latitude: point.latitude, longitude: point.longitude, coordinate: .point,
      usualSede: usualSede, building: building, directors: service == .comunitario ? 0 : 1,
      subdirectors: subdirectors, strata: strata)
  }

  var located: LocatedCouncil {
    LocatedCouncil(
      id: id, ccts: [cct], level: level, levels: [level], service: service, shift: shift,
      participates: participates, members: members, students: students, rooms: rooms,
      roomsExistentes: roomsExistentes, roomsSource: rooms == nil ? .unreported : .enUso,
      building: building, directors: service == .comunitario ? 0 : 1, subdirectors: subdirectors,
      strata: strata, position: Position(point, quality: .point), declaredLocality: locality,
      locality: locality, localitySource: .polygon, urban: urban, urbanSource: .polygon,
      meetingShift: meetingShift, marks: marks, colonia: colonia, multigrade: multigrade,
      usualSede: usualSede)
  }
}

extension [SampleSchool] {
  /// A small state in which every rule has something to say.
  ///
  /// The town is divided in a north and a south, whose afternoon primaria joins the north in the
  /// morning; around the village gather an isolated primaria with its CAM and three multigrade
  /// schools; the hamlet is very small; the ranch is too far from everybody.
  static var sample: [SampleSchool] {
    town + village + [
      SampleSchool(
        cct: "19DPR0020T", level: .primaria, members: 3, locality: hamlet, north: 31000, east: 0,
        urban: false),
      SampleSchool(
        cct: "19KJN0021S", level: .preescolar, members: 2, locality: hamlet, north: 31200,
        east: 0, urban: false, service: .comunitario),
      SampleSchool(
        cct: "19DPR0030Z", level: .primaria, members: 4, locality: ranch, north: 20000,
        east: 40000, urban: false),
    ]
  }

  private static var town: [SampleSchool] {
    [
      SampleSchool(
        cct: "19DJN0001A", level: .preescolar, members: 20, locality: Places.town, north: 200,
        east: 0, rooms: 3, colonia: "col:1"),
      SampleSchool(
        cct: "19DPR0002B", level: .primaria, members: 40, locality: Places.town, north: 0,
        east: 300,
        rooms: 3, colonia: "col:1"),
      SampleSchool(
        cct: "19DES0003C", level: .secundaria, members: 30, locality: Places.town, north: 100,
        east: 100, rooms: 6, building: "edificio", roomsExistentes: 8,
        strata: ["Español": 4, "Matemáticas": 5], colonia: "col:2"),
      SampleSchool(
        cct: "19DPR0004D", level: .primaria, members: 45, locality: Places.town, north: -3000,
        east: 0, rooms: 3, colonia: "col:3"),
      SampleSchool(
        cct: "19DES0005E", level: .secundaria, members: 35, locality: Places.town, north: -3100,
        east: 200, rooms: 7, building: "edificio", roomsExistentes: 8, subdirectors: 1,
        colonia: "col:3"),
      SampleSchool(
        cct: "19DPR0006F", level: .primaria, members: 25, locality: Places.town, north: -2800,
        east: 0, rooms: 2, colonia: "col:1"),
      SampleSchool(
        cct: "19DPR0007G", level: .primaria, members: 12, locality: Places.town, north: 50,
        east: 50, shift: .vespertino, meetingShift: .vespertino),
      SampleSchool(
        cct: "19DJN0008H", level: .preescolar, members: 0, locality: Places.town, north: 300,
        east: 50, participates: false, students: nil),
    ]
  }

  private static var village: [SampleSchool] {
    [
      SampleSchool(
        cct: "19DPR0010J", level: .primaria, members: 3, locality: Places.village, north: 20000,
        east: 0, urban: false, students: 40, multigrade: true),
      SampleSchool(
        cct: "19DJN0011I", level: .preescolar, members: 2, locality: Places.village, north: 20100,
        east: 0, urban: false, students: 30),
      SampleSchool(
        cct: "19DTV0012K", level: .secundaria, members: 4, locality: Places.village, north: 20100,
        east: 100, urban: false, shift: .vespertino, marks: ["F6c"]),
      SampleSchool(
        cct: "19DPR0013L", level: .primaria, members: 8, locality: Places.parish, north: 24000,
        east: 0, urban: false),
      SampleSchool(
        cct: "19DML0014M", level: .cam, members: 3, locality: Places.parish, north: 24100, east: 0,
        urban: false, service: .cam),
      SampleSchool(
        cct: "19DPR0015N", level: .primaria, members: 2, locality: Places.hill, north: 20000,
        east: -6000, urban: false, multigrade: true, usualSede: "19DPR0010J"),
      SampleSchool(
        cct: "19DPR0016O", level: .primaria, members: 1, locality: Places.valley, north: 16000,
        east: 0, urban: false, multigrade: true),
      SampleSchool(
        cct: "19DPR0017P", level: .primaria, members: 3, locality: Places.mesa, north: 20000,
        east: 5000, urban: false, multigrade: true),
    ]
  }

  private static var hamlet: String { Places.hamlet }
  private static var ranch: String { Places.ranch }
}

extension Places {
  static let town = "190010001"
  static let village = "190020005"
  static let parish = "190020007"
  static let hill = "190020009"
  static let valley = "190020011"
  static let mesa = "190020013"
  static let hamlet = "190020015"
  static let ranch = "190020017"

  /// A square around each locality's schools.
  static func sample(_ schools: [SampleSchool]) throws -> Places {
    let plane = try NationalPlane()
    let localities = Dictionary(grouping: schools, by: \.locality).sorted { $0.key < $1.key }
    return Places(
      localities: localities.map { id, schools in
        let points = schools.compactMap { plane.planar($0.point) }
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let (west, east) = (xs.min()! - 500, xs.max()! + 500)
        let (south, north) = (ys.min()! - 500, ys.max()! + 500)
        let corners = [(west, south), (east, south), (east, north), (west, north)]
        let ring = corners.compactMap { GridPoint(PlanarPoint(x: $0.0, y: $0.1)) }
        return Locality(
          id: id, name: "LOCALIDAD \(id)", ambito: schools[0].urban ? .urbana : .rural,
          polygons: [Polygon(rings: [ring]).encoded])
      })
  }
}
