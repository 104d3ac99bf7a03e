import CheckStage
import Contracts

extension Corruption {
  static let sedes: [Corruption] = [
    Corruption("G1", "a sede without rooms", at: SampleRun.south) { run in
      run.sedes(SampleRun.south) {
        $0.council = "19DPR0006F-1"
        $0.rooms = 2
      }
    },
    Corruption("G1", "a sede of another encuentro", at: SampleRun.south) {
      $0.sedes(SampleRun.south) { $0.council = "19DES0003C-1" }
    },
    Corruption("G1", "an excluded sede", at: SampleRun.south) {
      $0.school("19DES0005E-1", { $0.sedeAptitude = .no }, { $0.sedeAptitude = .no })
    },
    Corruption("G1", "other rooms", at: SampleRun.south) {
      $0.sedes(SampleRun.south) { $0.rooms = 8 }
    },
    Corruption("G1", "a status of doubt without any", at: SampleRun.south) {
      $0.sedes(SampleRun.south) { $0.status = .porConfirmar }
    },
    Corruption("G1", "a certainty where nobody reports rooms", at: SampleRun.village) {
      $0.sedes(SampleRun.village) { $0.status = .ok }
    },
    Corruption("G1", "other teacher-metres", at: SampleRun.south) {
      $0.sedes(SampleRun.south) { $0.teacherMetres *= 1.00001 }
    },
    Corruption("G1", "a member that costs less", at: SampleRun.south) { run in
      run.school("19DPR0004D-1", { $0.rooms = 9 }, { $0.rooms = 9 })
    },
    Corruption("G1", "a tie that has more pupils", at: SampleRun.hamlet) { run in
      run.school(
        "19KJN0021S-1",
        {
          $0.members = 3
          $0.students = 101
        },
        {
          $0.members = 3
          $0.students = 101
        })
    },
    Corruption("G1", "an overbooked building", at: SampleRun.north) { run in
      for id in ["19DES0003C-1", "19DES0005E-1"] {
        run.school(id, { $0.roomsExistentes = 7 }, { $0.roomsExistentes = 7 })
      }
    },
    Corruption("G1", "one of an overbooked building is silent", at: SampleRun.north) { run in
      for id in ["19DES0003C-1", "19DES0005E-1"] {
        run.school(id, { $0.roomsExistentes = 7 }, { $0.roomsExistentes = 7 })
      }
      run.sedes(SampleRun.south) { $0.status = .edificioCompartido }
    },
    Corruption("G1", "a shared building that is not full", at: SampleRun.north) {
      $0.sedes(SampleRun.north) { $0.status = .edificioCompartido }
    },
    Corruption("G1", "another one is first in the ranking", at: SampleRun.south) { run in
      run.sedes(SampleRun.south) {
        guard !$0.ranking.isEmpty else { return }
        $0.ranking[0].verdict = .alternativa
        $0.ranking[1].verdict = .elegida
      }
    },
    Corruption("G2", "a session without sede", at: SampleRun.south) {
      $0.documents.sedes.sedes.removeAll { $0.encuentro == SampleRun.south && $0.session == 3 }
    },
    Corruption("G2", "a fourth session", at: SampleRun.hamlet) { run in
      var sede = run.documents.sedes.sedes.last!
      sede.session = 4
      run.documents.sedes.sedes.append(sede)
    },
    Corruption("G2", "a sede that changes without being asked to", at: SampleRun.hamlet) { run in
      run.documents.sedes.sedes[run.documents.sedes.sedes.count - 1].council = "19KJN0021S-1"
    },
    Corruption("G2", "a sede that stays although rotation is asked for", at: SampleRun.village) {
      run in
      run.sedes.rotate = true
      for id in ["19DPR0013L-1", "19DTV0012K-2"] {
        run.school(id, { $0.sedeAptitude = .si }, { $0.sedeAptitude = .si })
      }
    },
  ]

  static let groups: [Corruption] = [
    Corruption("G3", "a group of 31", at: SampleRun.village) {
      $0.group(SampleRun.village, 1) { $0.members = 31 }
    },
    Corruption("G3", "a group too many", at: SampleRun.hamlet) { run in
      var group = run.documents.groups.groups.last!
      group.group = 2
      run.documents.groups.groups.append(group)
    },
    Corruption("G3", "another number of groups", at: SampleRun.south) {
      $0.encuentro(SampleRun.south) { $0.groupCount = 5 }
    },
    Corruption("G4", "a shortfall is not listed", at: "19DPR0006F-1") { run in
      run.school("19DPR0006F-1", { $0.members = 2 }, { $0.members = 2 })
    },
    Corruption("G4", "a shortfall that is none", at: "19DPR0006F-1") {
      $0.documents.groups.shortfalls = [Shortfall(council: "19DPR0006F-1", groups: 4, present: 3)]
    },
    Corruption("G5", "a CTE is not spread evenly", at: "19DPR0006F-1") { run in
      run.group(SampleRun.south, 1) { $0.councils[2].members -= 2 }
      run.group(SampleRun.south, 2) { $0.councils[2].members += 2 }
    },
    Corruption("G5", "a subject is not spread evenly", at: "19DES0003C-1") { run in
      run.group(SampleRun.north, 1) { $0.councils[0].strata["Español"] = 3 }
    },
    Corruption("G5", "a level is not spread evenly", at: SampleRun.south) { run in
      run.group(SampleRun.south, 1) {
        $0.councils[2].members -= 1
        $0.members -= 1
      }
      run.group(SampleRun.south, 4) {
        $0.councils[2].members += 1
        $0.members += 1
      }
    },
    Corruption("G5", "a grade of a level is not spread evenly", at: SampleRun.south) { run in
      for id in ["19DPR0004D-1", "19DPR0006F-1"] {
        run.school(id, { $0.strata = ["1": 2] }, { $0.strata = ["1": 2] })
      }
      for group in 1...2 {
        run.group(SampleRun.south, group) {
          $0.councils[1].strata["1"] = 1
          $0.councils[2].strata["1"] = 1
        }
      }
    },
    Corruption("G5", "groups are not even", at: SampleRun.south) { run in
      run.group(SampleRun.south, 1) {
        $0.councils[0].members += 1
        $0.councils[1].members += 1
        $0.members += 2
      }
    },
    Corruption("G5", "a group does not add up", at: SampleRun.south) {
      $0.group(SampleRun.south, 1) { $0.members -= 1 }
    },
    Corruption("G5", "somebody of another encuentro sits in a group", at: "19DPR0030Z-1") {
      $0.group(SampleRun.hamlet, 1) {
        $0.councils.append(GroupShare(council: "19DPR0030Z-1", members: 4))
      }
    },
  ]

  static let coordination: [Corruption] = [
    Corruption("K1", "a group without coordinator", at: SampleRun.south) {
      $0.group(SampleRun.south, 2) { $0.coordinators.removeFirst() }
    },
    Corruption("K1", "a director in two groups at once", at: "19DPR0004D-1") {
      $0.group(SampleRun.south, 3) { $0.coordinators[0].council = "19DPR0004D-1" }
    },
    Corruption("K1", "a coordinator of another encuentro", at: SampleRun.south) {
      $0.group(SampleRun.south, 3) { $0.coordinators[0].council = "19DES0003C-1" }
    },
    Corruption("K1", "a community leader as director", at: "19KJN0021S-1") {
      $0.group(SampleRun.hamlet, 1) { $0.coordinators[1].role = .director }
    },
    Corruption("K1", "a community leader before a director", at: SampleRun.hamlet) {
      $0.group(SampleRun.hamlet, 1) {
        $0.coordinators[0] = Coordinator(session: 1, council: "19KJN0021S-1", role: .encargado)
      }
    },
    Corruption("K2", "to be named while somebody is left", at: SampleRun.south) {
      $0.group(SampleRun.south, 4) {
        $0.coordinators[0] = Coordinator(session: 1, council: nil, role: .porDesignar)
      }
    },
    Corruption("K2", "a subdirector while a director is free", at: SampleRun.south) {
      $0.group(SampleRun.south, 3) {
        $0.coordinators[1] = Coordinator(session: 2, council: nil, role: .porDesignar)
      }
    },
    Corruption("K3", "the first session is not the highest level's", at: SampleRun.village) {
      $0.group(SampleRun.village, 1) { group in
        let first = group.coordinators.firstIndex { $0.role == .director && $0.session == 1 }!
        group.coordinators[first].council = "19DJN0011I-1"
      }
    },
    Corruption("K3", "the second is not the larger primaria's", at: SampleRun.village) {
      $0.group(SampleRun.village, 1) { group in
        let second = group.coordinators.firstIndex { $0.role == .director && $0.session == 2 }!
        group.coordinators[second].council = "19DPR0010J-1"
      }
    },
    Corruption("K4", "a director who never coordinates", at: "19DPR0006F-1") { run in
      run.group(SampleRun.south, 3) { group in
        for index in group.coordinators.indices {
          group.coordinators[index] = Coordinator(
            session: index + 1, council: nil, role: .porDesignar)
        }
      }
    },
    Corruption("K4", "a director who does not even help", at: "19DML0014M-1") {
      $0.group(SampleRun.village, 1) { $0.coordinators.removeAll { $0.council == "19DML0014M-1" } }
    },
    Corruption("K4", "help where each can lead", at: SampleRun.south) {
      $0.group(SampleRun.south, 1) {
        $0.coordinators.append(Coordinator(session: 3, council: "19DPR0006F-1", role: .co))
      }
    },
  ]
}
