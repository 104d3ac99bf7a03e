import CheckStage
import Contracts

extension Corruption {
  /// Multigrade, shifts, CAMs and distances.
  static let matches: [Corruption] = [
    Corruption("F5a", "a multigrade council has no record", at: "19DPR0010J-1") {
      $0.documents.encuentros.matches.removeAll { $0.council == "19DPR0010J-1" }
    },
    Corruption("F5a", "the partner is of its level", at: "19DPR0010J-1") {
      $0.match("19DPR0010J-1") { $0.partner = "19DPR0013L-1" }
    },
    Corruption("F5a", "the metres are wrong", at: "19DPR0010J-1") {
      $0.match("19DPR0010J-1") { $0.metres += 0.3 }
    },
    Corruption("F5a", "a council that is not multigrade has it", at: "19DPR0010J-1") {
      $0.school("19DPR0010J-1", { $0.multigrade = false }, { $0.multigrade = false })
    },
    Corruption("F5b", "the metres are wrong", at: "19DPR0015N-1") {
      $0.match("19DPR0015N-1") { $0.metres += 100 }
    },
    Corruption("F5b", "measured from elsewhere than the usual sede", at: "19DPR0015N-1") { run in
      let metres = run.metres("19DTV0012K-2", "19DJN0011I-1")
      run.match("19DPR0015N-1") {
        $0.reference = "19DTV0012K-2"
        $0.metres = metres
      }
    },
    Corruption("F5b", "measured from itself despite its usual sede", at: "19DPR0015N-1") { run in
      let metres = run.metres("19DPR0015N-1", "19DJN0011I-1")
      run.match("19DPR0015N-1") {
        $0.rule = .f5bNear
        $0.reference = "19DPR0015N-1"
        $0.referenceKind = .own
        $0.metres = metres
      }
    },
    Corruption("F5b", "measured from a flow partner despite its usual sede", at: "19DPR0016O-1") {
      $0.school("19DPR0016O-1", { $0.usualSede = "19DPR0010J" }, { $0.usualSede = "19DPR0010J" })
    },
    Corruption("F5b", "measured from itself despite a flow partner", at: "19DPR0017P-1") {
      $0.documents.schools.flows.append(
        PupilFlow(from: "19DPR0017P", to: "19DTV0012K", students: 3))
      $0.documents.located.flows.append(
        PupilFlow(from: "19DPR0017P-1", to: "19DTV0012K-2", students: 3))
    },
    Corruption("F5b", "the flow partner is another", at: "19DPR0016O-1") {
      $0.match("19DPR0016O-1") { $0.reference = "19DJN0011I-1" }
    },
    Corruption("F5b", "the kind of reference is another", at: "19DPR0017P-1") {
      $0.match("19DPR0017P-1") { $0.referenceKind = .sede }
    },
    Corruption("F6a", "a vespertino in the matutino without F6b", at: "19DPR0007G-2") {
      $0.match("19DPR0007G-2") { $0.rule = .f8 }
    },
    Corruption("F6a", "an encuentro meets in another shift", at: "19DPR0004D-1") {
      $0.encuentro(SampleRun.south) { $0.shift = .vespertino }
    },
    Corruption("F6a", "mixed shifts are not told", at: SampleRun.north) {
      $0.encuentro(SampleRun.north) { $0.status = [] }
    },
    Corruption("F6a", "a matutino would meet in the afternoon", at: "19DPR0006F-1") {
      $0.located("19DPR0006F-1") { $0.meetingShift = .vespertino }
    },
    Corruption("F6a", "an urban vespertino would meet in the morning", at: "19DPR0007G-2") {
      $0.located("19DPR0007G-2") { $0.meetingShift = .matutino }
    },
    Corruption("F6a", "a night school is not marked", at: "19DES0003C-1") {
      $0.school("19DES0003C-1", { $0.service = .trabajadores }, { $0.service = .trabajadores })
    },
    Corruption("F6b", "a rural council has it", at: "19DPR0017P-1") {
      $0.match("19DPR0017P-1") { $0.rule = .f6b }
    },
    Corruption("F6b", "the metres are wrong", at: "19DPR0007G-2") {
      $0.match("19DPR0007G-2") { $0.metres += 1 }
    },
    Corruption("F6b", "its own shift was near", at: "19DPR0007G-2") { run in
      for id in SampleRun.southern {
        run.school(
          id, { $0.shift = .vespertino },
          {
            $0.shift = .vespertino
            $0.meetingShift = .vespertino
          })
      }
      run.encuentro(SampleRun.south) { $0.shift = .vespertino }
    },
    Corruption("F6c", "a rural council meets in the afternoon", at: "19DTV0012K-2") {
      $0.located("19DTV0012K-2") { $0.meetingShift = .vespertino }
    },
    Corruption("F6c", "an indigenous locality meets in the afternoon", at: "19DPR0007G-2") { run in
      run.school("19DPR0006F-1", { $0.service = .indigena }, { $0.service = .indigena })
    },
    Corruption("F6c", "its mark is missing", at: "19DTV0012K-2") {
      $0.located("19DTV0012K-2") { $0.marks = [] }
    },
    Corruption("F6c", "the catalogue decides although there is a polygon", at: "19DPR0030Z-1") {
      $0.located("19DPR0030Z-1") { $0.urbanSource = .catalogue }
    },
    Corruption("F6c", "the catalogue decides although there is a population", at: "19DPR0030Z-1") {
      $0.located("19DPR0030Z-1") {
        $0.localitySource = .declared
        $0.urbanSource = .catalogue
      }
      let ranch = $0.documents.places.localities.firstIndex { $0.id == Places.ranch }!
      $0.documents.places.localities[ranch].ambito = nil
      $0.documents.places.localities[ranch].polygons = nil
      $0.documents.places.localities[ranch].population = 90
    },
    Corruption("F6c", "population decides although there is a polygon", at: "19DPR0030Z-1") {
      $0.located("19DPR0030Z-1") { $0.urbanSource = .population }
      let ranch = $0.documents.places.localities.firstIndex { $0.id == Places.ranch }!
      $0.documents.places.localities[ranch].population = 90
    },
    Corruption("F6c", "urban does not agree with the polygon", at: "19DPR0030Z-1") {
      $0.located("19DPR0030Z-1") { $0.urban = true }
    },
    Corruption("F7", "a CAM is outside its locality", at: "19DML0014M-1") {
      $0.move("19DML0014M-1", from: SampleRun.village, to: SampleRun.hamlet)
    },
    Corruption("F7", "a CAM is in none", at: "19DML0014M-1") { $0.drop("19DML0014M-1", .sinCupo) },
    Corruption("F7", "another school has it", at: "19DPR0013L-1") {
      $0.match("19DPR0013L-1") { $0.rule = .f7 }
    },
    Corruption("F8", "a match beyond the maximum", at: "19DPR0017P-1") {
      $0.rules.maxMatchMetres = 4500
    },
    Corruption("F8", "the metres are wrong", at: "19DPR0013L-1") {
      $0.match("19DPR0013L-1") { $0.metres -= 1 }
    },
    Corruption("F8", "the partner is in another encuentro", at: "19DPR0013L-1") {
      $0.match("19DPR0013L-1") { $0.partner = "19DES0003C-1" }
    },
    Corruption("F8", "the alternative stands elsewhere", at: "19DPR0013L-1") {
      $0.match("19DPR0013L-1") {
        $0.alternative = NearestEncuentro(encuentro: SampleRun.hamlet, metres: 1)
      }
    },
    Corruption("F8", "an unassigned council fits a near encuentro", at: "19DPR0017P-1") {
      $0.drop("19DPR0017P-1", .sinCupo)
    },
    Corruption("F8", "two unassigned councils could meet", at: "19DPR0020T-1") { run in
      run.drop("19DPR0020T-1", .sinCupo)
      run.drop("19KJN0021S-1", .sinCupo)
    },
    Corruption("F8", "a nearer encuentro was passed over", at: "19DPR0013L-1") { run in
      run.move("19DPR0013L-1", from: SampleRun.village, to: SampleRun.hamlet)
      let metres = run.metres("19DPR0013L-1", "19KJN0021S-1")
      run.match("19DPR0013L-1") {
        $0.encuentro = SampleRun.hamlet
        $0.partner = "19KJN0021S-1"
        $0.metres = metres
      }
    },
    Corruption("F8", "those who joined exceed the room", at: SampleRun.village) { run in
      for school in run.schools where !school.urban && school.cct != "19DPR0017P" {
        run.school(school.id, { $0.sedeAptitude = .no }, { $0.sedeAptitude = .no })
      }
      run.school("19DPR0017P-1", { $0.rooms = 1 }, { $0.rooms = 1 })
      run.school("19DPR0013L-1", { $0.members = 80 }, { $0.members = 80 })
    },
  ]
}
