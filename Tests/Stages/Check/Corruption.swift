import CheckStage
import Contracts
import Testing

/// One thing wrong in an otherwise clean run, and the rule under which it must be caught.
struct Corruption: Sendable, CustomTestStringConvertible {
  let rule: String
  let what: String
  /// What the violation names.
  let subject: String
  let apply: @Sendable (inout SampleRun) -> Void

  init(
    _ rule: String, _ what: String, at subject: String,
    _ apply: @escaping @Sendable (inout SampleRun) -> Void
  ) {
    self.rule = rule
    self.what = what
    self.subject = subject
    self.apply = apply
  }

  var testDescription: String { "\(rule): \(what)" }
}

extension SampleRun {
  /// Changes a council in both documents that speak of it.
  mutating func school(
    _ id: String, _ change: (inout Council) -> Void, _ same: (inout LocatedCouncil) -> Void
  ) {
    change(&documents.schools.councils[documents.schools.councils.firstIndex { $0.id == id }!])
    located(id, same)
  }

  mutating func located(_ id: String, _ change: (inout LocatedCouncil) -> Void) {
    change(&documents.located.councils[documents.located.councils.firstIndex { $0.id == id }!])
  }

  mutating func catalogue(_ id: String, _ change: (inout Council) -> Void) {
    change(&documents.schools.councils[documents.schools.councils.firstIndex { $0.id == id }!])
  }

  mutating func cluster(_ id: String, _ change: (inout Cluster) -> Void) {
    change(&documents.clusters.clusters[documents.clusters.clusters.firstIndex { $0.id == id }!])
  }

  mutating func area(
    _ locality: String, _ shift: MeetingShift = .matutino, _ change: (inout Area) -> Void
  ) {
    change(
      &documents.clusters.areas[
        documents.clusters.areas.firstIndex { $0.locality == locality && $0.shift == shift }!])
  }

  /// Takes away a locality's polygon and draws it as a rural point, some metres to the north of a
  /// council.
  mutating func draw(_ locality: String, northOf council: String, metres: Double) {
    let point = school(council).point
    documents.places.localities.removeAll { $0.id == locality }
    documents.places.localities.append(
      Locality(
        id: locality, name: "LOCALIDAD \(locality)", ambito: .rural,
        latitude: point.latitude + metres / 110_750, longitude: point.longitude))
    documents.places.localities.sort { $0.id < $1.id }
  }

  /// Gives a council of the ranch the locality of a rural point, and its area with it.
  mutating func standAtRuralPoint(_ council: String, _ locality: String) {
    located(council) {
      $0.locality = locality
      $0.localitySource = .nearest
      $0.urbanSource = .point
    }
    area(Places.ranch) { $0.locality = locality }
  }

  mutating func options(of council: String, _ change: (inout [EncuentroOption]) -> Void) {
    let index = documents.clusters.alternatives.firstIndex { $0.council == council }!
    change(&documents.clusters.alternatives[index].options)
  }

  mutating func left(_ council: String, _ reason: LeftReason) {
    let index = documents.clusters.left.firstIndex { $0.council == council }!
    documents.clusters.left[index].reason = reason
  }

  mutating func encuentro(_ id: String, _ change: (inout Encuentro) -> Void) {
    change(
      &documents.encuentros.encuentros[
        documents.encuentros.encuentros.firstIndex { $0.id == id }!])
  }

  mutating func match(_ council: String, _ change: (inout Match) -> Void) {
    change(
      &documents.encuentros.matches[
        documents.encuentros.matches.firstIndex { $0.council == council }!])
  }

  mutating func unassigned(_ council: String, _ change: (inout Unassigned) -> Void) {
    change(
      &documents.encuentros.unassigned[
        documents.encuentros.unassigned.firstIndex { $0.council == council }!])
  }

  /// Every session of an encuentro.
  mutating func sedes(_ encuentro: String, _ change: (inout Sede) -> Void) {
    for index in documents.sedes.sedes.indices
    where documents.sedes.sedes[index].encuentro == encuentro {
      change(&documents.sedes.sedes[index])
    }
  }

  mutating func group(_ encuentro: String, _ number: Int, _ change: (inout Group) -> Void) {
    change(
      &documents.groups.groups[
        documents.groups.groups.firstIndex { $0.encuentro == encuentro && $0.group == number }!])
  }

  /// Moves a council from one encuentro to another, and nothing else.
  mutating func move(_ council: String, from source: String, to target: String) {
    encuentro(source) { $0.councils.removeAll { $0 == council } }
    encuentro(target) { $0.councils = ($0.councils + [council]).sorted() }
  }

  /// Takes a council out of its encuentro and lists it as unassigned.
  mutating func drop(_ council: String, _ reason: UnassignedReason) {
    for index in documents.encuentros.encuentros.indices {
      documents.encuentros.encuentros[index].councils.removeAll { $0 == council }
    }
    documents.encuentros.matches.removeAll { $0.council == council }
    documents.encuentros.unassigned.append(Unassigned(council: council, reason: reason))
    documents.encuentros.unassigned.sort { $0.council < $1.council }
  }
}
