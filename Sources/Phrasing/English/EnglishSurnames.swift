/// Surnames that are also acts, things, titles or words of time.
enum EnglishSurnames {
  /// After a given name any of these is its surname, whatever follows: "signed by Milo *Grant*".
  static let words = WordSet(
    """
    grant chase bond case price page close cross field fields book brook brooks hand hands head \
    hunt drew draper cook ford pierce pearce wade ward park parks may march day law lock key \
    keys post rush sharp short long strong best good read reed mark marks marsh power powers \
    porter driver clerk chancellor marshal marshall steward warden gardener carpenter \
    plumber foreman mayor major judge priest vicar pastor abbot pope bishop king knight prince \
    duke noble rector provost governor chambers court bridge bridges gates gate hall house \
    church mills mill wells pool poole banks bank holder walker turner taylor baker butcher \
    cooper mason miller fisher fuller smith carter tanner weaver sawyer painter potter archer \
    hunter shepherd farmer thatcher singer piper harper reader walls wall stone wood woods \
    waters rivers lake lane hill dale moor heath green brown black white gray grey gold silver \
    steel irons frost snow winter winters summer summers spring christmas friday love joy hope \
    bright wise swift quick savage stern moody rich bird fox wolf lamb bull swan crane finch \
    heron drake cash pound penny buck bell ball cobb rice bean berry pepper salt little small \
    young self child childs english french dutch holland england ireland france scott wales \
    london york pitt pitts place seal sample rose ross rowe flood fry frank flint counsel \
    partner officer hurt hale moss myers sheriff constable sergeant
    """.split(separator: " ").map(String.init))
}
