import CheckStage
import Contracts

extension Corruption {
  /// Sums, order and who takes part.
  static let sums: [Corruption] = [
    Corruption("S", "a council is lost", at: "19DPR0006F-1") { run in
      run.encuentro(SampleRun.south) { $0.councils.removeAll { $0 == "19DPR0006F-1" } }
    },
    Corruption("S", "a council stands twice", at: "19DPR0006F-1") { run in
      run.encuentro(SampleRun.north) { $0.councils = ($0.councils + ["19DPR0006F-1"]).sorted() }
    },
    Corruption("S", "a council moves to another encuentro", at: SampleRun.south) { run in
      run.move("19DPR0006F-1", from: SampleRun.south, to: SampleRun.north)
    },
    Corruption("S", "a council is invented", at: "19DPR9999X-1") { run in
      run.encuentro(SampleRun.south) { $0.councils.append("19DPR9999X-1") }
    },
    Corruption("S", "an eligible council is not located", at: "19DPR0030Z-1") { run in
      run.documents.located.councils.removeAll { $0.id == "19DPR0030Z-1" }
    },
    Corruption("S", "an ineligible council is located", at: "19DPR0030Z-1") { run in
      run.catalogue("19DPR0030Z-1") {
        $0.eligible = false
        $0.ineligibleReason = .particular
      }
    },
    Corruption("S", "a council is both in a cluster and left", at: "19DPR0006F-1") { run in
      run.documents.clusters.left.append(LeftCouncil(council: "19DPR0006F-1", reason: .sinCupo))
    },
    Corruption("S", "records are out of order", at: SampleRun.north) { run in
      run.documents.encuentros.encuentros.swapAt(0, 1)
    },
    Corruption("S", "a record is repeated", at: "19DPR0010J-1") { run in
      let match = run.documents.encuentros.matches.first { $0.council == "19DPR0010J-1" }!
      run.documents.encuentros.matches.append(match)
      run.documents.encuentros.matches.sort { $0.council < $1.council }
    },
    Corruption("S", "members do not add up", at: SampleRun.south) { run in
      run.encuentro(SampleRun.south) { $0.members += 1 }
    },
    Corruption("S", "an encuentro has another id", at: "190010001-M-19DPR0006F-1") { run in
      run.encuentro(SampleRun.hamlet) { $0.id = "190010001-M-19DPR0006F-1" }
    },
    Corruption("S", "a field changes on the way", at: "19DPR0006F-1") { run in
      run.located("19DPR0006F-1") { $0.rooms = 9 }
    },
    Corruption("S", "a usual sede changes on the way", at: "19DPR0015N-1") {
      $0.located("19DPR0015N-1") { $0.usualSede = "19DJN0011I" }
    },
    Corruption("S", "a zona is lost on the way", at: "19DPR0006F-1") {
      $0.catalogue("19DPR0006F-1") { $0.zone = "12" }
    },
    Corruption("S", "a supervision is invented on the way", at: "19DPR0006F-1") {
      $0.located("19DPR0006F-1") { $0.supervision = "19FIZ0001A" }
    },
    Corruption("S", "a point moves on the way", at: "19DPR0006F-1") { run in
      run.located("19DPR0006F-1") { $0.position.latitude! += 0.001 }
    },
    Corruption("S", "a point not believed is used all the same", at: "19DPR0006F-1") {
      $0.located("19DPR0006F-1") { $0.position.quality = .colonia }
    },
    Corruption("S", "a joined council has no match", at: "19DPR0017P-1") { run in
      run.documents.encuentros.matches.removeAll { $0.council == "19DPR0017P-1" }
    },
    Corruption("S", "pupils are invented", at: "19DPR0002B") { run in
      run.documents.located.flows[0] = PupilFlow(
        from: "19DPR0002B-1", to: "19DES0005E-1", students: 11)
    },
    Corruption("S", "pupils are lost", at: "19DPR0002B") { run in
      run.documents.located.flows.removeFirst()
    },
    Corruption("Q1", "an eligible council has no level", at: "19DPR0030Z-1") { run in
      run.catalogue("19DPR0030Z-1") { $0.level = nil }
    },
    Corruption("Q1", "a support unit is eligible", at: "19DPR0030Z-1") { run in
      run.catalogue("19DPR0030Z-1") { $0.service = .usaer }
    },
    Corruption("Q3", "a participant has no members", at: "19DPR0030Z-1") { run in
      run.school("19DPR0030Z-1", { $0.members = 0 }, { $0.members = 0 })
    },
    Corruption("Q5", "a school without 911 is placed", at: "19DJN0008H-1") { run in
      run.documents.encuentros.unassigned.removeAll { $0.council == "19DJN0008H-1" }
      run.encuentro(SampleRun.north) { $0.councils = ($0.councils + ["19DJN0008H-1"]).sorted() }
    },
    Corruption("Q5", "a school with 911 is said not to have reported", at: "19DPR0030Z-1") {
      $0.unassigned("19DPR0030Z-1") { $0.reason = .noReporto911 }
    },
    Corruption("Q5", "out of reach is false", at: "19DPR0013L-1") {
      $0.left("19DPR0013L-1", .fueraDeAlcance)
    },
    Corruption("Q5", "one level is false", at: "19DPR0006F-1") { run in
      run.cluster(SampleRun.south) { $0.councils.removeAll { $0 == "19DPR0006F-1" } }
      run.documents.clusters.left.append(
        LeftCouncil(council: "19DPR0006F-1", reason: .unSoloNivel))
    },
    Corruption("Q5", "without position is false", at: "19DPR0013L-1") {
      $0.left("19DPR0013L-1", .sinPosicion)
    },
    Corruption("Q5", "no room is false", at: "19DPR0006F-1") { run in
      run.cluster(SampleRun.south) { $0.councils.removeAll { $0 == "19DPR0006F-1" } }
      run.documents.clusters.left.append(LeftCouncil(council: "19DPR0006F-1", reason: .sinCupo))
    },
    Corruption("Q5", "too far is false", at: "19DPR0017P-1") {
      $0.drop("19DPR0017P-1", .demasiadoLejos)
    },
    Corruption("Q5", "unassigned for lack of room is false", at: "19DPR0030Z-1") {
      $0.unassigned("19DPR0030Z-1") { $0.reason = .sinCupo }
    },
    Corruption("Q5", "metres to the nearest are wrong", at: "19DJN0008H-1") {
      $0.unassigned("19DJN0008H-1") { $0.metres = 12 }
    },
    Corruption("Q5", "the nearest is not", at: "19DPR0030Z-1") { run in
      let metres = run.metres("19DPR0030Z-1", "19KJN0021S-1")
      run.unassigned("19DPR0030Z-1") {
        $0.nearest = SampleRun.hamlet
        $0.metres = metres
      }
    },
    Corruption("Q8", "a previous name is given away", at: "190010001-M-anterior") { run in
      run.documents.acuerdos.previous = [
        PreviousEncuentro(id: "190010001-M-anterior", councils: SampleRun.hamleteers)
      ]
      run.encuentro(SampleRun.south) { $0.id = "190010001-M-anterior" }
    },
    Corruption("Q8", "a previous name is lost", at: SampleRun.south) {
      $0.documents.acuerdos.previous[0].id = "190010001-M-anterior"
    },
  ]
}
