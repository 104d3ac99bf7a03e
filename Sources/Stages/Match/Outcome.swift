internal import Contracts

/// The final partition, told as a document.
struct Outcome {
  let partition: Partition
  let source: OptionSource
  /// The encuentros, as parties, in the order of their first councils.
  let order: [Int]
  /// Councils that their own area left over.
  let left: Set<Int>
  /// By encuentro, in the order in which they joined.
  private let joined: [Int: [Joining]]
  /// The encuentros in which a school of a locality meets.
  let byLocality: [String: [Int]]

  init(_ partition: Partition, _ source: OptionSource, left: Set<Int>, joinedSmall: [Joining]) {
    self.partition = partition
    self.source = source
    self.left = left
    joined = Dictionary(grouping: joinedSmall) { partition.partyOf[$0.partner] ?? -1 }
    order = partition.encuentros.filter { !partition.parties[$0].councils.isEmpty }.sorted {
      partition.parties[$0].councils[0] < partition.parties[$1].councils[0]
    }
    var byLocality: [String: [Int]] = [:]
    for encuentro in order {
      let localities = Set(
        partition.parties[encuentro].councils.compactMap { partition.councils[$0].locality })
      for locality in localities { byLocality[locality, default: []].append(encuentro) }
    }
    self.byLocality = byLocality
  }

  var councils: Councils { partition.councils }
  var rules: Rules { partition.councils.rules }

  /// Sorted by id.
  func encuentros(named names: EncuentroNames) -> [Encuentro] {
    order.map { encuentro($0, names) }.sorted { $0.id < $1.id }
  }

  /// That of its area; of one that formed here, that of its lowest council that has one.
  func locality(of encuentro: Int) -> String {
    let party = partition.parties[encuentro]
    return party.area?.locality ?? party.councils.compactMap { councils[$0].locality }.first
      ?? Encuentro.unknownLocality
  }

  private func encuentro(_ encuentro: Int, _ names: EncuentroNames) -> Encuentro {
    let party = partition.parties[encuentro]
    let status = status(of: party)
    let joining = status.contains(.muyPequeno) ? partition.nearestToJoin(encuentro, source) : nil
    return Encuentro(
      id: names[encuentro], shift: party.shift, locality: locality(of: encuentro),
      councils: party.councils.map { councils[$0].id },
      levels: LevelMask(party.councils.flatMap { councils[$0].levels }).levels,
      members: party.people, groupCount: party.people.dividedUp(by: rules.groupSize),
      origin: party.origin ?? .match, status: status,
      joining: joining.map { NearestEncuentro(encuentro: names[$0.encuentro], metres: $0.metres) },
      joined: joined[encuentro].map { $0.map(told) })
  }

  private func told(_ joining: Joining) -> JoinedSmall {
    JoinedSmall(
      councils: joining.councils.map { councils[$0].id }, partner: councils[joining.partner].id,
      metres: joining.metres)
  }

  private func status(of party: Party) -> [EncuentroStatus] {
    var status: [EncuentroStatus] = []
    // Of the very councils of a cluster its stage knows better: it also asks who reaches the site.
    let clusterLacks = !party.hasGrown && party.area?.lacksRooms ?? false
    if clusterLacks || councils.lackRooms(party.councils) { status.append(.aulasInsuficientes) }
    if party.people > rules.maxMembers { status.append(.excedeMaximo) }
    if party.people < rules.minMembers { status.append(.muyPequeno) }
    if party.councils.contains(where: { councils[$0].meetingShift != party.shift }) {
      status.append(.requiereValoracion)
    }
    return status.sorted()
  }
}
