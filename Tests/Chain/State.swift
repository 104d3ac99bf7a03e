import CheckStage
import ClusterStage
import Contracts
import GroupsStage
import LocateStage
import MatchStage
import SedesStage

/// A small state as the ingest commands would have read it, and the numbers its chain is run with.
struct State {
  var schools = Schools(councils: [])
  var places = Places()
  var acuerdos = Acuerdos()
  var rules = Rules()
  var locate = LocateParameters()
  var cluster = ClusterParameters()
  var sedes = SedesParameters()

  /// Every stage from locate to groups.
  ///
  /// - Parameter reorder: changes the order of the rows of what a stage is about to read.
  func documents(
    reorder: (inout CheckedDocuments) -> Void = { _ in }
  ) throws -> CheckedDocuments {
    var report = Report()
    var run = CheckedDocuments(
      schools: schools, places: places, acuerdos: acuerdos, located: Located(councils: []),
      clusters: Clusters(clusters: [], areas: [], left: []),
      encuentros: Encuentros(encuentros: [], matches: [], unassigned: []),
      sedes: Sedes(sedes: []), groups: Groups(groups: []))
    var read: CheckedDocuments {
      var read = run
      reorder(&read)
      return read
    }
    var now = read
    run.located = try LocateStage.locate(
      now.schools, now.places, now.acuerdos, locate, report: &report)
    now = read
    run.clusters = try ClusterStage.cluster(
      now.located, now.acuerdos, rules, cluster, threads: 1, report: &report)
    now = read
    run.encuentros = try MatchStage.match(
      now.located, now.clusters, now.acuerdos, rules, MatchParameters(), report: &report)
    now = read
    run.sedes = try SedesStage.sedes(
      now.located, now.clusters, now.encuentros, now.acuerdos, rules, sedes, report: &report)
    run.groups = try GroupsStage.groups(
      now.located, now.encuentros, now.acuerdos, rules, GroupsParameters(), report: &report)
    return run
  }

  /// What `check` finds wrong with its chain.
  func violations() throws -> [Violation] {
    var report = Report()
    return try CheckStage.check(
      documents(), rules, cluster, locate, sedes, report: &report
    ).violations
  }

  /// The least state, of those made by leaving schools and flows out, that still breaks a rule.
  func smallest(breaking rule: String) -> State {
    let breaks = { (state: State) in
      ((try? state.violations()) ?? []).contains { $0.rule == rule }
    }
    var least = self
    var isLess = true
    while isLess {
      isLess = false
      for index in least.schools.councils.indices.reversed() {
        var fewer = least
        fewer.schools.councils.remove(at: index)
        if breaks(fewer) { (least, isLess) = (fewer, true) }
      }
      for index in least.schools.flows.indices.reversed() {
        var fewer = least
        fewer.schools.flows.remove(at: index)
        if breaks(fewer) { (least, isLess) = (fewer, true) }
      }
    }
    return least
  }
}

extension CheckedDocuments {
  /// The documents that the chain writes, as bytes.
  var written: [[UInt8]] {
    get throws {
      [
        Array(try located.encoded()), Array(try clusters.encoded()),
        Array(try encuentros.encoded()), Array(try sedes.encoded()), Array(try groups.encoded()),
      ]
    }
  }

  /// Puts the rows of every document into another order.
  mutating func shuffle(using generator: inout some RandomNumberGenerator) {
    schools.councils.shuffle(using: &generator)
    schools.flows.shuffle(using: &generator)
    places.localities.shuffle(using: &generator)
    places.colonias.shuffle(using: &generator)
    acuerdos.previous.shuffle(using: &generator)
    located.councils.shuffle(using: &generator)
    located.flows.shuffle(using: &generator)
    clusters.clusters.shuffle(using: &generator)
    clusters.areas.shuffle(using: &generator)
    clusters.left.shuffle(using: &generator)
    for index in clusters.clusters.indices {
      clusters.clusters[index].councils.shuffle(using: &generator)
    }
    encuentros.encuentros.shuffle(using: &generator)
    encuentros.matches.shuffle(using: &generator)
    encuentros.unassigned.shuffle(using: &generator)
    for index in encuentros.encuentros.indices {
      encuentros.encuentros[index].councils.shuffle(using: &generator)
    }
  }
}
