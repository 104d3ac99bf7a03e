import Contracts
import Geo
import LocateStage

/// A small invented municipality: squares of the national plane, and schools in metres from its
/// centre.
final class Town {
  private static let centre = Coordinate(latitude: 22.8, longitude: -102.6)
  private let plane = try! NationalPlane()

  /// The point some metres to the east and north of the centre.
  func point(_ x: Double, _ y: Double) -> Coordinate {
    let origin = plane.planar(Town.centre)!
    return plane.coordinate(PlanarPoint(x: origin.x + x, y: origin.y + y))!
  }

  func square(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> EncodedPolygon {
    let origin = plane.planar(Town.centre)!
    let ring = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)].map { x, y in
      GridPoint(PlanarPoint(x: origin.x + x, y: origin.y + y))!
    }
    return Polygon(rings: [ring]).encoded
  }

  /// Urban 0001 (two kilometres square), rural 0002 beside it, rural point 0003 five kilometres
  /// to the north, and 0004 forty kilometres to the east.
  var places: Places {
    Places(
      localities: [
        Locality(
          id: "320990001", name: "Cabecera", ambito: .urbana, latitude: point(0, 0).latitude,
          longitude: point(0, 0).longitude, polygons: [square(-1000, -1000, 1000, 1000)]),
        Locality(
          id: "320990002", name: "Orilla", ambito: .rural,
          polygons: [square(1000, -1000, 2000, 1000)]),
        Locality(
          id: "320990003", name: "Norte", ambito: .rural, latitude: point(0, 6000).latitude,
          longitude: point(0, 6000).longitude),
        Locality(
          id: "320990004", name: "Lejos", ambito: .rural, latitude: point(40000, 0).latitude,
          longitude: point(40000, 0).longitude),
      ])
  }

  /// A primaria at some metres from the centre; nil stands nowhere.
  func school(
    _ number: Int, at place: (Double, Double)?, declared: String? = "320990001",
    shift: Shift = .matutino, service: Service = .general, colonia: String? = nil,
    students: Int = 100
  ) -> Council {
    let cct = "32DPR000\(number)A"
    let coordinate = place.map { point($0.0, $0.1) }
    return Council(
      id: cct + "-1", cct: cct, ccts: [cct], shiftCode: "1", shift: shift, name: "Escuela",
      level: .primaria, levels: [.primaria], service: service, control: .publico, eligible: true,
      participates: true, members: 7, reported911: true, students: students,
      declaredLocality: declared, municipality: "32099", coloniaName: colonia,
      latitude: coordinate?.latitude, longitude: coordinate?.longitude,
      coordinate: coordinate == nil ? .missing : .point)
  }

  func located(
    _ councils: [Council], places: Places? = nil, flows: [PupilFlow] = [],
    _ parameters: LocateParameters = LocateParameters()
  ) throws -> Located {
    var report = Report()
    return try locate(
      Schools(councils: councils, flows: flows), places ?? self.places, Acuerdos(), parameters,
      report: &report)
  }
}
