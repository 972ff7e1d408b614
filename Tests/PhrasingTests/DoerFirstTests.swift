import Testing

@testable import Phrasing

/// Sentences whose doer stands behind the act, twice, or among what is said of them.
@Suite struct `The doer first` {
  private let context = callContext(today: "2026-11-30")

  @Test(arguments: [
    ("The trolleys are ordered by Milan, two weeks", "Milan orders the trolleys, two weeks"),
    ("The forms must be checked by Odile", "Odile has to check the forms"),
    ("The cabling is done by Tariq, not by us", "The cabling, Tariq"),
    (
      "The deed is read by our notary, Karl Hahn, and he needs a week",
      "Karl Hahn, the notary, reads the deed, and he needs a week"
    ),
    ("Paloma's checking the meters, a day", "Paloma checks the meters, a day"),
    ("Paloma's the one who'll sign the lease", "Paloma will sign the lease"),
    ("Sven-Olof (he's in Malmö) tests the pump", "Sven-Olof tests the pump"),
    ("Theodora - she prefers Thea - drafts the notice", "Theodora drafts the notice"),
    ("Ida Bloch she runs the trial", "Ida Bloch runs the trial"),
    ("The facilities team, they fit the racks", "The facilities team fits the racks"),
    (
      "Marguerite, she's our head of catering, picks the menus by Friday",
      "Marguerite, the head of catering, picks the menus by Friday"
    ),
    (
      "The cellar master, I think his name's Anselm, opens the vats on Friday",
      "Anselm, the cellar master, opens the vats on Friday"
    ),
    (
      "The seat map comes from Ilse in bookings, a day",
      "Ilse (bookings) provides the seat map, a day"
    ),
    (
      "Milan spends three days on site mounting the beacons",
      "Milan mounts the beacons on site, three days"
    ),
    (
      "Once Ji-ho has the badges he needs two days for the tests",
      "Ji-ho needs two days for the tests once Ji-ho has the badges"
    ),
  ])
  func `is told straight`(_ said: String, _ straight: String) {
    #expect(DoerFirst.told(said, in: context) == straight)
  }

  @Test(arguments: [
    "Milan orders the trolleys, two weeks", "The forms are checked by Friday",
    "The forms are checked by June", "Paloma is meeting the auditors on May 3",
    "Paloma's training starts on Monday", "Ana gets the signature from Tom",
    "Wim (he's out June 1 to 3) tests the pump", "Once the badges are there we test for two days",
    "Anna in person, two days",
  ])
  func `stays where nothing is said about`(_ said: String) {
    #expect(DoerFirst.told(said, in: context) == nil)
  }
}

/// What somebody is by a word that no table holds, beside a name.
@Suite struct `A trade beside a name` {
  private let context = callContext(today: "2026-11-30")

  @Test(arguments: [
    ("Our harbour master, Captain Ruiz, walks the piers, two weeks", "Captain Ruiz"),
    ("The brewmaster, old Piet, runs the trial for a week", "Piet"),
    ("Piet, the brewmaster, wants to run the trial for a week", "Piet"),
    ("The town's carillonist, Mrs Vance, tunes the bells in June", "Mrs Vance"),
    ("The cooper, that's Ms. Adler, makes the casks", "Ms. Adler"),
    ("Dimitra from port logistics checks the manifests", "Dimitra"),
  ])
  func `names who does it`(_ said: String, _ name: String) throws {
    let step = try #require(StepPhrase.read(said, in: context).first)
    #expect(step.owner?.words == name)
    #expect(!step.title.lowercased().contains("master") && !step.title.contains(","))
  }
}
